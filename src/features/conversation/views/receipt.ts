import type { Identity } from "#features/desk/index.ts";
import { type Text, text } from "#kernel/text.ts";

/** The line above a sent reply in the staff room: who to whom, as whom. */
export function receiptLead({
  staff,
  member,
  identity,
}: {
  staff: string;
  member: string | undefined;
  identity: Identity;
}): Text {
  const to = member ?? text("tickets.the-member");
  return text(identity === "anonymous" ? "conversation.sent-as-team" : "conversation.sent", { staff, member: to });
}
