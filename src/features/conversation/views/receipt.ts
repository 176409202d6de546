import type { Identity } from "#features/desk/index.ts";
import { type Text, text } from "#kernel/text.ts";

/** The line above a sent reply in the staff room: who to whom, as whom. */
export function receiptLead({
  staff,
  member,
  identity,
  signedAs,
}: {
  staff: string;
  member: string | undefined;
  identity: Identity;
  /** The name that the requester reads. */
  signedAs: string | null;
}): Text {
  const to = member ?? text("tickets.the-member");
  if (identity === "anonymous") return text("conversation.sent-as-team", { staff, member: to });
  if (identity === "persona") return text("conversation.sent-as", { staff, member: to, name: signedAs ?? "" });
  return text("conversation.sent", { staff, member: to });
}
