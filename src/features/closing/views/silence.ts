import type { Ticket } from "#features/tickets/index.ts";
import { mention, text, time } from "#kernel/text.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import { heading, paragraph, type View } from "#kernel/view.ts";

/** To the member, half way through their silence. In a shared room they are mentioned; `member` is null in their DM. */
export function closesSoonView(given: {
  readonly ticket: Pick<Ticket, "number">;
  readonly at: Instant;
  readonly server: string;
  readonly member: Snowflake | null;
}): View {
  const { ticket, at, server, member } = given;
  const params = { number: String(ticket.number), at: time(at), date: time(at, "f"), server };
  return {
    tone: "member",
    blocks: [heading(text("closing.soon-heading", params)), paragraph(text("closing.soon", params))],
    ...(member === null
      ? {}
      : { lead: text("closing.soon-lead", { member: mention(member) }), pings: { users: [member] } }),
  };
}

/** To whoever said so by command. */
export const silenceSetView = (at: Instant): View => ({
  tone: "good",
  blocks: [paragraph(text("closing.silence-set", { at: time(at), date: time(at, "f") }))],
});
