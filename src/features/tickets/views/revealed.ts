import { mention, text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { heading, paragraph, small, smallLine, type View } from "#kernel/view.ts";

/** Seen by who asked, and by nobody else. */
export function revealedView(alias: string, userId: Snowflake): View {
  return {
    tone: "neutral",
    blocks: [
      heading(text("tickets.revealed-heading", { alias })),
      paragraph(text("tickets.revealed", { member: mention(userId), id: userId })),
      small(text("tickets.revealed-next")),
    ],
  };
}

/** One line for the whole team: that somebody looked, and why. Not who it is. */
export const lookedUpView = (by: Snowflake, alias: string, reason: string): View =>
  smallLine(text("tickets.looked-up", { by: mention(by), alias, reason }));
