import { getType, isTrainee } from "#features/desk/index.ts";
import { type Answer, type Context, nothing, say } from "#kernel/feature.ts";
import { type CloseTicketRequest, closeTicket } from "./close-ticket.ts";
import { isShared } from "./ticket.ts";
import { closedWithoutReasonView } from "./views/closed.ts";

type ByHand = Pick<CloseTicketRequest, "ticket" | "as" | "reason" | "tell"> & { readonly is: "staff" | "requester" };

/**
 * Somebody closes a ticket by command or form, and its room tells it. What a trainee gives as the reason the member does not read: it stays
 * in the team's room; where both share one it is given back to its writer alone.
 */
export async function closeByHand(
  { app, actor }: Pick<Context, "app" | "actor">,
  tx: Parameters<typeof closeTicket>[0],
  { is, ...request }: ByHand,
): Promise<Answer> {
  const { ticket, reason } = request;
  const type = await getType(tx, ticket.guildId, ticket.typeId);
  const unread = is === "staff" && reason !== null && isTrainee(type, actor.roles);
  const by = { by: actor.id, name: actor.displayName, how: "command" } as const;
  await closeTicket(tx, app, { ...request, ...by, ...(unread ? { reasonFor: "team" as const } : {}) });
  if (!unread || (request.tell === "nobody" && !isShared(ticket))) return nothing;
  return say(closedWithoutReasonView(isShared(ticket) ? reason : null));
}
