import type { Right } from "#kernel/access.ts";
import type { Tx } from "#kernel/database.ts";
import { extensionPoint } from "#kernel/extension-point.ts";
import type { Text } from "#kernel/text.ts";
import type { GateNeeds } from "./reply-gates.ts";
import type { ReplyRequest } from "./reply-to-requester.ts";

/** What is done once a reply goes out, in the same transaction; also when it had to wait for somebody first. Kept as it is: no functions. */
export interface FollowUp {
  /** Name of what a feature added at `afterReply`. */
  readonly does: string;
  /** What it needs to know; its own business. */
  readonly given: string;
  /** What it will do, for whoever lets the reply pass. */
  readonly says: readonly Text[];
}

export interface AfterReply {
  /** Begins with the feature's name. Kept with replies that wait, so it stays as it is. */
  readonly name: string;
  /** What it asks of whoever wrote the reply, besides to answer: asked once more when a reply that waited may go. */
  takes?(given: string): readonly Right[];
  run(
    tx: Tx,
    app: GateNeeds,
    sent: Pick<ReplyRequest, "author" | "source"> & { readonly ticketId: string; readonly given: string },
  ): Promise<void>;
}

/** For features that stand above this one. */
export const afterReply = extensionPoint<AfterReply>("conversation.after-reply", { unique: ({ name }) => name });

export function followUpTakes(app: Pick<GateNeeds, "contributions">, next: FollowUp | undefined): readonly Right[] {
  const does = app.contributions(afterReply).find(({ name }) => name === next?.does);
  return (next && does?.takes?.(next.given)) ?? [];
}

export async function doAfterReply(tx: Tx, app: GateNeeds, request: ReplyRequest): Promise<void> {
  const { followedBy: next, ticket, author, source } = request;
  if (!next) return;
  const does = app.contributions(afterReply).find(({ name }) => name === next.does);
  if (does) await does.run(tx, app, { ticketId: ticket.id, author, source, given: next.given });
  else app.log.error({ does: next.does, ticketId: ticket.id }, "what was to follow a reply is known no longer");
}
