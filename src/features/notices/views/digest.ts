import { customId } from "#kernel/feature.ts";
import { type Page, pageRows } from "#kernel/pages.ts";
import { channelLink, text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { heading, paragraph, small, type View } from "#kernel/view.ts";
import { digestPageId } from "../ids.ts";

export interface DigestLine {
  readonly number: number;
  readonly messages: number;
  /** Of the team's room, when it is there. */
  readonly channelId: Snowflake | null;
}

export interface Digest {
  readonly id: string;
  readonly server: string;
  /** Those of this page. */
  readonly lines: readonly DigestLine[];
  readonly page: Page;
}

/** To somebody of the team, in their DM: what members wrote since they were told last. */
export function digestView({ id, server, lines, page }: Digest): View {
  return {
    tone: "team",
    blocks: [
      heading(text("notices.digest", { server })),
      ...lines.map(({ number, messages, channelId }) => {
        const ticket = channelId === null ? `#${number}` : channelLink(channelId);
        return paragraph(text("notices.digest-line", { ticket, number: String(number), count: messages }));
      }),
      ...(page.of > 1 ? [small(text("notices.digest-page", { page: page.at + 1, pages: page.of }))] : []),
      small(text("notices.digest-change")),
    ],
    ...pageRows(page, (to) => customId(digestPageId, id, String(to)), {
      back: text("notices.button-back"),
      next: text("notices.button-next"),
    }),
  };
}
