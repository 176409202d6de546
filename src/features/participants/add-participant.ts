import { findDesk, getType } from "#features/desk/index.ts";
import { sayLine } from "#features/notices/index.ts";
import { personOf } from "#features/people/index.ts";
import { answersFor, findIntake, isOpen, isShared, noted, saveDecision, type Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { View } from "#kernel/view.ts";
import { AlreadyThere, HiddenRequester, NoConversation, NoMorePlaces } from "./errors.ts";
import { letIn } from "./let-in.ts";
import { insertParticipant } from "./participant-store.ts";
import { addedHere, addedToldView, youWereAddedView } from "./views/lines.ts";
import { wasRefused } from "./was-refused.ts";

export interface AddRequest {
  readonly ticket: Ticket;
  /** Who is brought in: a member of the ticket's server. */
  readonly member: { readonly id: Snowflake; readonly displayName: string; readonly roles: readonly Snowflake[] };
  /** Of the team. */
  readonly by: Snowflake;
  readonly eventId: string;
  /** What they are told by DM in place of that they were added. */
  readonly instead?: View;
}

type Needs = Pick<App, "outbox" | "rooms" | "clock" | "ids" | "vault" | "render" | "jobs" | "translate">;

/**
 * Brings somebody into a ticket. In a shared room they are let in; where the requester talks in a DM, they get one of their own, in which
 * everything is said that is said from now on. Requester and team are told, and they themselves. Returns
 * the ticket as it is then.
 */
export async function addParticipant(tx: Tx, app: Needs, request: AddRequest): Promise<Ticket> {
  const { ticket, member, by, eventId } = request;
  if (ticket.oneWay || !isOpen(ticket)) throw new NoConversation();
  // Whom it refuses would be the one who must not be found.
  if (ticket.alias !== null) throw new HiddenRequester();
  const person = await personOf(tx, app, member.id);
  if (person === ticket.requester || (await answersFor(tx, ticket, member))) throw new AlreadyThere();
  const shared = isShared(ticket);
  const at = app.clock.now();
  const staff = await personOf(tx, app, by);
  const roomId = shared ? null : (await app.rooms.dm(tx, member.id)).id;
  const participant = { ticketId: ticket.id, person, roomId, addedBy: staff, addedAt: at, name: member.displayName };
  const came = await insertParticipant(tx, app, participant);
  const source = `added:${eventId}`;
  if (came === "taken" && shared && (await wasRefused(tx, ticket, person))) {
    await letIn(tx, app, { ticket, userId: member.id, person, is: "in", source });
    return ticket;
  }
  if (came === "taken") throw new AlreadyThere();
  if (came === "full") throw new NoMorePlaces();
  const decision = noted(ticket, { kind: "participant-added", at, person, data: { by: staff } });
  await saveDecision(tx, decision);

  const desk = await findDesk(tx, ticket.guildId);
  const intake = await findIntake(tx, app, ticket);
  const locale = desk?.locale ?? "en-US";
  const line = addedHere(by, member.displayName);
  await sayLine(tx, app, { room: ticket.staffRoom, voice: ticket, line, locale, source });
  if (roomId === null) {
    await letIn(tx, app, { ticket, userId: member.id, person, is: "in", source });
    return decision.after;
  }
  const told = app.render(addedToldView(ticket, member.displayName), intake?.locale ?? locale, ticket);
  await app.outbox.add(tx, ticket.requesterRoom, { say: told, source });
  const type = await getType(tx, ticket.guildId, ticket.typeId);
  const given = { ticket, topic: type.name, server: desk?.name ?? "", member: intake?.displayName };
  const view = request.instead ?? youWereAddedView(given);
  await app.outbox.add(tx, roomId, { say: app.render(view, locale, ticket), source });
  return decision.after;
}
