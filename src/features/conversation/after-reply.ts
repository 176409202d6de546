import type { Tx } from "#kernel/database.ts";
import type { Text } from "#kernel/text.ts";
import type { GateNeeds } from "./reply-gates.ts";
import type { ReplyRequest } from "./reply-to-requester.ts";

/** What is done once a reply goes out, in the same transaction; also when it had to wait for somebody first. Kept as it is: no functions. */
export interface FollowUp {
  /** Name under which a feature made it known. */
  readonly does: string;
  /** What it needs to know; its own business. */
  readonly given: string;
  /** What it will do, for whoever lets the reply pass. */
  readonly says: readonly Text[];
}

export type AfterReply = (
  tx: Tx,
  app: GateNeeds,
  sent: Pick<ReplyRequest, "author" | "source"> & { readonly ticketId: string; readonly given: string },
) => Promise<void>;

const known = new Map<string, AfterReply>();

/** Makes it known, when a feature starts. */
export function addAfterReply(name: string, does: AfterReply): void {
  known.set(name, does);
}

export async function doAfterReply(tx: Tx, app: GateNeeds, request: ReplyRequest): Promise<void> {
  const { followedBy: next, ticket, author, source } = request;
  if (!next) return;
  const does = known.get(next.does);
  if (does) await does(tx, app, { ticketId: ticket.id, author, source, given: next.given });
  else app.log.error({ does: next.does, ticketId: ticket.id }, "what was to follow a reply is known no longer");
}
