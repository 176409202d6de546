import { findDesk, getType, type TicketType } from "#features/desk/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db, Tx } from "#kernel/database.ts";
import { job } from "#kernel/jobs.ts";
import { days, type Instant, type Snowflake, seconds } from "#kernel/types.ts";
import { findIntake } from "./intake.ts";
import {
  countClosedSince,
  findPlaceInLine,
  insertInLine,
  listInLine,
  listLines,
  removeFromLine,
} from "./line-store.ts";
import { saveDecision } from "./save-decision.ts";
import { queued, type Ticket } from "./ticket.ts";
import { getTicket } from "./ticket-store.ts";
import { inLineView } from "./views/line.ts";
import { receiptWaitsView } from "./views/opened.ts";

/** How often the first in line is tried without an event that says that a place is free. */
const SWEEP = seconds(60);
/** What a probable time is drawn from, and how many closed tickets that takes at least. */
const LOOKED_BACK = days(7);
const FEWEST = 3;
/** How many of those who wait are told that they moved up. */
const TOLD = 25;

type Needs = Pick<App, "outbox" | "rooms" | "jobs" | "clock" | "vault" | "render">;

/** Names the places that tickets of a type wait for. At most 100 characters. */
export function lineOf({ room, capacity }: Pick<TicketType, "room" | "capacity">, destinationId: Snowflake): string {
  return [room, destinationId, capacity.overflowId ?? "-", capacity.threadsIn ?? "-"].join(":");
}

/** When somebody in line is probably admitted, by how fast places became free. Null when too little is known. */
export function probableAt(
  position: number,
  { freed, length, now }: { readonly freed: number; readonly length: number; readonly now: Instant },
): Instant | null {
  return freed < FEWEST ? null : now + Math.ceil((position * length) / freed);
}

/** Discord has no place for the ticket's room: it waits behind those with lower numbers. */
export async function enterLine(tx: Tx, app: Needs, ticket: Ticket, line: string): Promise<Ticket> {
  const { after, ...decision } = queued(ticket, app.clock.now());
  await saveDecision(tx, { ...decision, after });
  await insertInLine(tx, after, line);
  await sweepSoon(tx, app, ticket.guildId);
  await tellPosition(tx, app, after);
  return after;
}

/** It waits no longer. Those behind it move up, and the next one is tried. */
export async function endWaiting(tx: Tx, app: Needs, ticket: Ticket, then: "admit next" | "move up"): Promise<void> {
  const place = await findPlaceInLine(tx, ticket.id);
  if (!place) return;
  await removeFromLine(tx, ticket.id);
  const waiting = await listInLine(tx, ticket.guildId, place.line, TOLD);
  for (const id of waiting) await tellPosition(tx, app, await getTicket(tx, id));
  if (then === "admit next") await admitFirst(tx, app, waiting[0]);
}

/** A place may be free in this server: the first of each line is tried. Discord says whether it is. */
export async function admit(tx: Tx, app: Pick<App, "rooms">, guildId: Snowflake): Promise<"nobody waits" | "tried"> {
  const lines = await listLines(tx, guildId);
  for (const line of lines) {
    const [first] = await listInLine(tx, guildId, line, 1);
    await admitFirst(tx, app, first);
  }
  return lines.length === 0 ? "nobody waits" : "tried";
}

async function admitFirst(tx: Tx, { rooms }: Pick<App, "rooms">, ticketId: string | undefined): Promise<void> {
  if (ticketId === undefined) return;
  const ticket = await getTicket(tx, ticketId);
  await rooms.release(tx, ticket.staffRoom);
}

/** As long as anybody waits: places become free that nobody tells us of. */
export const sweepLine = job<{ guildId: Snowflake }>({
  job: "tickets.sweep-line",
  async run({ app, payload: { guildId } }) {
    await app.write(async (tx) => {
      if ((await admit(tx, app, guildId)) === "tried") await sweepSoon(tx, app, guildId);
    });
  },
});

async function sweepSoon(tx: Tx, app: Pick<App, "jobs" | "clock">, guildId: Snowflake): Promise<void> {
  await app.jobs.add(tx, sweepLine, { guildId }, { at: app.clock.now() + SWEEP, key: `line:${guildId}` });
}

/** Undefined when the ticket does not wait. */
export async function findWaiting(
  db: Db,
  { clock }: Pick<App, "clock">,
  ticket: Ticket,
): Promise<{ readonly position: number; readonly probably: Instant | null } | undefined> {
  const place = await findPlaceInLine(db, ticket.id);
  if (!place) return undefined;
  const now = clock.now();
  const freed = await countClosedSince(db, ticket.guildId, now - LOOKED_BACK);
  return { position: place.position, probably: probableAt(place.position, { freed, length: LOOKED_BACK, now }) };
}

/** In the DM, where the card of the ticket stands. Who asked in a server was answered there. */
async function tellPosition(tx: Tx, app: Needs, ticket: Ticket): Promise<void> {
  const waiting = await findWaiting(tx, app, ticket);
  if (ticket.dmCard === null || !waiting) return;
  const intake = await findIntake(tx, app, ticket);
  const desk = ticket.oneWay ? await findDesk(tx, ticket.guildId) : undefined;
  const view = desk
    ? receiptWaitsView({ ticket, desk, type: await getType(tx, ticket.guildId, ticket.typeId) })
    : inLineView({ ticket, ...waiting });
  await app.outbox.add(tx, ticket.requesterRoom, {
    edit: app.render(view, intake?.locale ?? "en-US", ticket),
    source: ticket.dmCard,
    key: `line:${ticket.id}:${waiting.position}`,
  });
}
