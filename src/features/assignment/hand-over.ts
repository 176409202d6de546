import { findDesk } from "#features/desk/index.ts";
import { sayLine } from "#features/notices/index.ts";
import { type findPresent, personOf } from "#features/people/index.ts";
import {
  answersFor,
  changeTicket,
  isShared,
  listOpenOfAssignee,
  saveDecision,
  type Ticket,
  ticketRow,
} from "#features/tickets/index.ts";
import type { Actor } from "#kernel/access.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import { followAssignee } from "./jobs/arrange-room.ts";
import { listShifts, saveShift } from "./shift-store.ts";
import { tellAssignee } from "./tell-assignee.ts";
import { handedLine, releasedLine } from "./views/assigned.ts";
import { type HandedOver, handOverView } from "./views/hand-over.ts";

/** At once: it is one transaction. The rest takes the command again. */
const MOST = 100;

export interface HandOver {
  readonly guildId: Snowflake;
  readonly by: Actor;
  /** Null: to the whole team. */
  readonly to: NonNullable<Awaited<ReturnType<typeof findPresent>>> | null;
  /** What whoever takes over should know. */
  readonly note: string | null;
  /** Names this time. */
  readonly occasion: string;
}

type Needs = Pick<App, "outbox" | "rooms" | "render" | "jobs" | "clock" | "ids" | "vault" | "translate">;

/**
 * The end of a shift: what somebody looks after goes to somebody else, as far as they answer it, or back to the team; who was on shift no longer
 * is. Whoever takes over reads it in one message. All of it in the caller's transaction.
 */
export async function handOver(tx: Tx, app: Needs, { guildId, by, to, note, occasion }: HandOver): Promise<HandedOver> {
  const person = await personOf(tx, app, by.id);
  const assignee = to === null ? null : await personOf(tx, app, to.id);
  const all = await listOpenOfAssignee(tx, guildId, person);
  const handed: Ticket[] = [];
  const kept: Ticket[] = [];
  for (const ticket of all.slice(0, MOST)) {
    if (to !== null && !(await answersFor(tx, ticket, to))) {
      kept.push(ticket);
      continue;
    }
    const decision = changeTicket(ticket, { assignee }, person, app.clock.now());
    await saveDecision(tx, decision);
    await followAssignee(tx, app, decision.after);
    handed.push(decision.after);
  }
  const shiftEnded = (await listShifts(tx, guildId)).get(person)?.state === "on";
  if (shiftEnded) await saveShift(tx, guildId, person, { state: "off" });
  const isTold =
    to === null || handed.length === 0 || (await tellTaker(tx, app, { guildId, by, to, note, handed, occasion }));
  for (const ticket of handed) {
    if (to !== null && !isTold) await tellAssignee(tx, app, { ticket, to: to.id, by: by.id, occasion });
    else await noteInRoom(tx, app, ticket, { by: by.id, to: to?.id ?? null });
  }
  return {
    to: to?.id ?? null,
    handed: handed.length,
    kept,
    left: all.length - handed.length - kept.length,
    shiftEnded,
  };
}

/** One message for all of it. False when their DM takes none, as far as we know. */
async function tellTaker(
  tx: Tx,
  app: Needs,
  given: Omit<HandOver, "to"> & { readonly to: { readonly id: Snowflake }; readonly handed: readonly Ticket[] },
): Promise<boolean> {
  const { guildId, by, to, note, handed, occasion } = given;
  const dm = await app.rooms.dm(tx, to.id);
  if (dm.held !== null) return false;
  const desk = await findDesk(tx, guildId);
  const rows = await Promise.all(handed.slice(0, 15).map((ticket) => ticketRow(tx, app, ticket)));
  const view = handOverView({ server: desk?.name ?? "", by: by.id, note, rows, more: handed.length - rows.length });
  const say = app.render(view, desk?.locale ?? "en-US", { guildId });
  await app.outbox.add(tx, dm.id, { say, source: `hand-over:${occasion}` });
  return true;
}

/** One small line for the team; in a room that the requester reads there is none. */
async function noteInRoom(
  tx: Tx,
  app: Needs,
  ticket: Ticket,
  { by, to }: { readonly by: Snowflake; readonly to: Snowflake | null },
): Promise<void> {
  const desk = isShared(ticket) ? undefined : await findDesk(tx, ticket.guildId);
  if (!desk) return;
  const line = to === null ? releasedLine(by) : handedLine(by, to);
  const source = `assigned:${ticket.id}:${ticket.version}`;
  await sayLine(tx, app, { room: ticket.staffRoom, voice: ticket, line, locale: desk.locale, source });
}
