import { findDesk } from "#features/desk/index.ts";
import { sayLine } from "#features/notices/index.ts";
import { findPerson, personOf } from "#features/people/index.ts";
import { findIntake, isShared, noted, saveDecision, type Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { NotThere } from "./errors.ts";
import { letIn } from "./let-in.ts";
import { deleteParticipant, findParticipant } from "./participant-store.ts";
import { goneHere, goneToldView, youAreOutView } from "./views/lines.ts";
import { wasRefused } from "./was-refused.ts";

export interface RemoveRequest {
  readonly ticket: Ticket;
  readonly userId: Snowflake;
  /** Who puts them out; themselves, when they leave. */
  readonly by: Snowflake;
  readonly eventId: string;
  /** Whether they are told by DM; not where something else tells them. */
  readonly told?: false;
}

type Needs = Pick<App, "outbox" | "rooms" | "clock" | "ids" | "vault" | "render" | "jobs" | "translate">;

/** Ends somebody's part in a ticket: nothing that is said later reaches them. All sides are told. Returns the ticket as it is then. Throws `NotThere`. */
export async function removeParticipant(tx: Tx, app: Needs, request: RemoveRequest): Promise<Ticket> {
  const { ticket, userId, by, eventId } = request;
  const person = await findPerson(tx, userId);
  const known = person && (await findParticipant(tx, app, { ticketId: ticket.id, person }));
  const source = `removed:${eventId}`;
  if (!known && person && isShared(ticket) && (await wasRefused(tx, ticket, person))) {
    await letIn(tx, app, { ticket, userId, person, is: "out", source });
    return ticket;
  }
  if (!known) throw new NotThere();
  await deleteParticipant(tx, known);
  const data = { by: await personOf(tx, app, by) };
  const at = app.clock.now();
  const decision = noted(ticket, { kind: "participant-removed", at, person: known.person, data });
  await saveDecision(tx, decision);

  const desk = await findDesk(tx, ticket.guildId);
  const intake = await findIntake(tx, app, ticket);
  const locale = desk?.locale ?? "en-US";
  const name = known.name ?? text("tickets.the-member");
  const line = goneHere(by === userId ? null : by, name);
  await sayLine(tx, app, { room: ticket.staffRoom, voice: ticket, line, locale, source });
  if (isShared(ticket)) {
    await letIn(tx, app, { ticket, userId, person: known.person, is: "out", source });
    return decision.after;
  }
  const told = app.render(goneToldView(ticket, name), intake?.locale ?? locale, ticket);
  await app.outbox.add(tx, ticket.requesterRoom, { say: told, source });
  const out = app.render(youAreOutView(ticket, desk?.name ?? ""), locale, ticket);
  if (known.roomId !== null && request.told !== false) await app.outbox.add(tx, known.roomId, { say: out, source });
  return decision.after;
}
