import type { Filled } from "#features/forms/index.ts";
import { disguise } from "#kernel/disguise.ts";
import type { FileRef } from "#kernel/outbox.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { CardPicture } from "./intake.ts";

/** As many as stand on a card. */
const MOST = 4;
/** Bytes of all of them; every server takes so much with one message, and any of them alone. */
const TOGETHER = 24 * 1024 * 1024;
const EACH = 10 * 1024 * 1024;
/** What every client of Discord's shows; others stay files. */
const SHOWN = /^image\/(png|jpeg|gif|webp)\b/;

type Answered = Pick<Filled, "answers" | "formMs" | "files">;

export interface CardPictures {
  /** As they travel with the card, under names that it can refer to and that tell nothing. */
  readonly files: readonly FileRef[];
  /** The same, as the card names them. */
  readonly pictures: readonly CardPicture[];
  /** What the form said, without the files that stand on the card. */
  readonly below: Answered | null;
}

interface Given {
  /** What the form said. Its pictures stand on the card and nowhere else. */
  readonly filled: Answered | null;
  /** Of what was written before. They stand on the card, and in their own messages as well. */
  readonly written: readonly FileRef[];
  /** Whether the team is not told who asks: then nothing that a picture notes of its maker goes along. */
  readonly hidden: boolean;
  /** What is said in place of a file that can't come along, and is nowhere else. */
  readonly instead: (filename: string) => NonNullable<FileRef["instead"]>;
}

const NOTHING = { gone: "", tooLarge: "", unclean: "" };

/** Which pictures stand on a ticket's card: those that answer questions first, at most four, and no more than one message can carry. */
export function cardPictures({ filled, written, hidden, instead }: Given): CardPictures {
  const answered = (filled?.files ?? []).flatMap((question) => question.files);
  const chosen = new Set<FileRef>();
  let left = TOGETHER;
  for (const file of [...answered, ...written]) {
    if (chosen.size === MOST || !SHOWN.test(file.contentType ?? "") || file.size > Math.min(EACH, left)) continue;
    chosen.add(file);
    left -= file.size;
  }
  const files = [...chosen].map((file, index): FileRef => {
    const { spoiler: _, ...plain } = file;
    const { clean: __, ...named } = disguise(plain, index + 1);
    const isOnlyHere = answered.some((one) => one === file);
    return {
      ...named,
      ...(hidden ? { clean: "or not sent" as const } : {}),
      instead: isOnlyHere ? instead(file.filename) : NOTHING,
    };
  });
  const pictures = [...chosen].map(({ spoiler, size }, index): CardPicture => {
    const name = files[index]?.filename ?? "";
    return spoiler ? { name, size, spoiler } : { name, size };
  });
  return { files, pictures, below: filled && without(filled, chosen) };
}

function without(filled: Answered, chosen: ReadonlySet<FileRef>): Answered {
  const files = filled.files
    .map((question) => ({ ...question, files: question.files.filter((file) => !chosen.has(file)) }))
    .filter((question) => question.files.length > 0);
  return { ...filled, files };
}

/** The pictures of a card as they travel to the ticket's next room. What its old card lost stays away. */
export const picturesOfCard = (
  pictures: readonly CardPicture[],
  at: { readonly channelId: Snowflake; readonly messageId: Snowflake },
): FileRef[] =>
  pictures.map(({ name, size = EACH }) => ({
    ...at,
    attachmentId: null,
    filename: name,
    size: Math.min(size, EACH),
    instead: NOTHING,
  }));
