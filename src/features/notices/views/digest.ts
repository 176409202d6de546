import { channelLink, text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { heading, paragraph, small, type View } from "#kernel/view.ts";

/** A card has room for so many lines; more are counted. */
const MOST_LINES = 15;

export interface DigestLine {
  readonly number: number;
  readonly messages: number;
  /** Of the team's room, when it is there. */
  readonly channelId: Snowflake | null;
}

/** To somebody of the team, in their DM: what members wrote since they were told last. */
export function digestView(server: string, lines: readonly DigestLine[]): View {
  const shown = lines.slice(0, MOST_LINES);
  return {
    tone: "team",
    blocks: [
      heading(text("notices.digest", { server })),
      ...shown.map(({ number, messages, channelId }) => {
        const ticket = channelId === null ? `#${number}` : channelLink(channelId);
        return paragraph(text("notices.digest-line", { ticket, number: String(number), count: messages }));
      }),
      ...(lines.length > shown.length
        ? [small(text("notices.digest-more", { count: lines.length - shown.length }))]
        : []),
      small(text("notices.digest-change")),
    ],
  };
}
