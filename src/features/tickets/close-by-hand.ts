import { getType, isTrainee } from "#features/desk/index.ts";
import { type Answer, type Context, nothing, say } from "#kernel/feature.ts";
import { type CloseLater, closeLater } from "./close-later.ts";
import { type CloseTicketRequest, closeTicket } from "./close-ticket.ts";
import { ReasonRequired } from "./errors.ts";
import { isShared } from "./ticket.ts";
import { closedWithoutReasonView } from "./views/closed.ts";

type ByHand = Pick<CloseTicketRequest, "ticket" | "as" | "reason" | "tell"> & { readonly is: "staff" | "requester" };

/**
 * Somebody closes a ticket by command or form, and its room tells it. What a trainee gives as the reason the member does not read: it stays
 * in the team's room; where both share one it is given back to its writer alone. Throws `ReasonRequired`.
 */
export async function closeByHand(
  { app, actor }: Pick<Context, "app" | "actor">,
  tx: Parameters<typeof closeTicket>[0],
  { is, ...request }: ByHand,
): Promise<Answer> {
  const { ticket, reason } = request;
  const type = await getType(tx, ticket.guildId, ticket.typeId);
  if (is === "staff" && type.closing.reasonRequired && reason === null) throw new ReasonRequired();
  const unread = is === "staff" && reason !== null && isTrainee(type, actor.roles);
  const by = { by: actor.id, name: actor.displayName, how: "command" } as const;
  const asked = { ...request, ...by, ...(unread ? { reasonFor: "team" as const } : {}) };
  const isLater = is === "staff" && (await isTakenOver(tx, app, asked));
  if (!isLater) await closeTicket(tx, app, asked);
  if (!unread || (request.tell === "nobody" && !isShared(ticket))) return nothing;
  return say(closedWithoutReasonView(isShared(ticket) ? reason : null));
}

async function isTakenOver(...[tx, app, request]: Parameters<CloseLater>): Promise<boolean> {
  const [later] = app.contributions(closeLater, request.ticket.guildId);
  return (await later?.(tx, app, request)) ?? false;
}
