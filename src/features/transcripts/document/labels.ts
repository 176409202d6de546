import { type Text, type Translate, text } from "#kernel/text.ts";
import { stamp } from "./stamp.ts";
import type { KeptFile, Notice, Transcript } from "./transcript.ts";

/** What a file says of itself, in its reader's language. */
export interface Labels {
  readonly locale: string;
  readonly title: string;
  readonly about: string;
  /** Whose it is and when it was. */
  readonly facts: readonly string[];
  readonly answers: string;
  readonly notes: string;
  readonly claims: string;
  readonly nobody: string;
  readonly search: string;
  readonly edited: string;
  readonly teamOnly: string;
  readonly forwarded: string;
  readonly spoiler: string;
  /** What is not in it. */
  readonly missing: readonly string[];
  readonly part: (number: number, of: number) => string;
  readonly replyTo: (name: string) => string;
  readonly sticker: (name: string) => string;
  readonly poll: (question: string) => string;
  readonly votes: (count: number) => string;
  readonly file: (file: KeptFile) => string;
  readonly notice: (notice: Notice) => string;
}

const NOTICES: Readonly<Record<Notice, Text>> = {
  pinned: text("transcripts.file-pinned"),
  renamed: text("transcripts.file-renamed"),
  joined: text("transcripts.file-joined"),
  left: text("transcripts.file-left"),
  other: text("transcripts.file-notice"),
};

/** Members are spoken to in their own copy alone. */
function whoseCopy({ rendition, reader }: Pick<Transcript, "rendition" | "reader">): Text {
  if (rendition === "team") return text("transcripts.file-for-team");
  return reader === "member" ? text("transcripts.file-for-you") : text("transcripts.file-for-member");
}

export function labelsFor(of: Transcript, translate: Translate): Labels {
  const say = (one: Text) => translate.plain(one);
  const { server, topic, member, openedAt, closedAt, madeAt, reason, missing } = of;
  return {
    locale: translate.locale,
    title: say(text("transcripts.file-title", { number: String(of.number) })),
    about: `${topic} · ${server}`,
    facts: [
      ...(member === null ? [] : [say(text("transcripts.file-member", { member }))]),
      say(text("transcripts.file-opened", { at: stamp(openedAt) })),
      ...(closedAt === null ? [] : [say(text("transcripts.file-closed", { at: stamp(closedAt) }))]),
      ...(reason === null ? [] : [say(text("transcripts.file-reason", { reason }))]),
      say(text("transcripts.file-made", { at: stamp(madeAt) })),
      say(whoseCopy(of)),
    ],
    answers: say(text("transcripts.file-answers")),
    notes: say(text("transcripts.file-notes")),
    claims: say(text("transcripts.file-claims")),
    nobody: say(text("transcripts.file-nobody")),
    search: say(text("transcripts.file-search")),
    edited: say(text("transcripts.file-edited")),
    teamOnly: say(text("transcripts.file-team-only")),
    forwarded: say(text("transcripts.file-forwarded")),
    spoiler: say(text("transcripts.file-spoiler")),
    missing: [
      ...(missing.older ? [say(text("transcripts.file-older"))] : []),
      ...(missing.places ? [say(text("transcripts.file-places"))] : []),
    ],
    part: (number, count) => say(text("transcripts.file-part", { number, of: count })),
    replyTo: (name) => say(text("transcripts.file-reply-to", { name })),
    sticker: (name) => say(text("transcripts.file-sticker", { name })),
    poll: (question) => say(text("transcripts.file-poll", { question })),
    votes: (count) => say(text("transcripts.file-votes", { count })),
    file: ({ name, size, base64 }) => {
      const facts = { file: name, size: kilobytes(size) };
      return say(base64 === null ? text("transcripts.file-named", facts) : text("transcripts.file-kept", facts));
    },
    notice: (notice) => say(NOTICES[notice]),
  };
}

const kilobytes = (size: number): number => Math.max(1, Math.ceil(size / 1024));
