import { findSideRoom } from "#features/conversation/index.ts";
import {
  listNewestFacts,
  listPlacesOf,
  type Ticket,
  type TicketPlace,
  wasFormersRoom,
} from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db } from "#kernel/database.ts";
import type { Room } from "#kernel/rooms.ts";
import { days, type Instant } from "#kernel/types.ts";
import type { Rendition } from "./document/transcript.ts";

/** A room of a ticket that its transcript is read from. */
export interface Source {
  readonly room: Room;
  /** The member never read it. */
  readonly teamOnly: boolean;
  /** Other tickets are talked about there, too: only what is known to be of this one counts. */
  readonly isMixed: boolean;
  readonly from: Instant | null;
  readonly until: Instant | null;
  /** Times whose messages are left out. */
  readonly without: readonly Span[];
}

export interface Span {
  readonly from: Instant;
  /** Infinity: it lasts. */
  readonly until: Instant;
}

/** What is asked before a ticket is open may have been written so long before. */
const DRAFT: number = days(1);
/** So long what was said in a ticket may take to arrive after its close. */
const LATE: number = days(7);
/** Closes and reopenings; more than any ticket has. */
const TURNS = 1_000;

/** The rooms of a ticket, the newest first: the team's own, or those that its member read. */
export async function roomsOf(
  app: Pick<App, "db" | "rooms">,
  ticket: Ticket,
  rendition: Rendition,
): Promise<readonly Source[]> {
  const places = (await listPlacesOf(app.db, ticket.id)).sort(
    (a, b) => (b.leftAt ?? Infinity) - (a.leftAt ?? Infinity),
  );
  const sources: Source[] = [];
  const closed = rendition === "member" ? await whileClosed(app.db, ticket) : [];
  const givenAt = rendition === "member" ? await lastGivenAt(app.db, ticket) : null;
  for (const place of places) {
    const room = (await reads(app.db, ticket, place, { rendition, givenAt }))
      ? await app.rooms.find(app.db, place.room)
      : undefined;
    if (room?.channelId) sources.push(sourceOf(ticket, place, room, closed));
  }
  const side = rendition === "team" ? await findSideRoom(app.db, ticket.id) : undefined;
  const room = side === undefined ? undefined : await app.rooms.find(app.db, side);
  if (room?.channelId) sources.push({ room, teamOnly: true, isMixed: false, from: null, until: null, without: [] });
  return sources;
}

interface Reader {
  readonly rendition: Rendition;
  /** Since when it is the member's who asks now; null: from the beginning. */
  readonly givenAt: Instant | null;
}

/** Somebody else's DM is nobody's to read, also if they asked before; nor a room that was left before the ticket was given to the reader. */
async function reads(
  db: Db,
  ticket: Ticket,
  { room, side, leftAt }: TicketPlace,
  { rendition, givenAt }: Reader,
): Promise<boolean> {
  if (rendition === "team") return side !== "requester";
  if (side === "staff") return false;
  if (room === ticket.requesterRoom) return true;
  const wasLeft = givenAt !== null && (leftAt ?? 0) <= givenAt;
  return !wasLeft && !(await wasFormersRoom(db, ticket, room));
}

const lastGivenAt = async (db: Db, { id }: Ticket): Promise<Instant | null> =>
  (await listNewestFacts(db, id, ["transferred"], 1))[0]?.at ?? null;

function sourceOf(ticket: Ticket, { side }: TicketPlace, room: Room, closed: readonly Span[]): Source {
  if (room.kind !== "dm") {
    return { room, teamOnly: false, isMixed: false, from: null, until: null, without: side === "both" ? closed : [] };
  }
  const until = ticket.closedAt === null ? null : ticket.closedAt + LATE;
  return { room, teamOnly: false, isMixed: true, from: ticket.openedAt - DRAFT, until, without: [] };
}

/** While a ticket is closed its member may be put out of the room: what is written there then is the team's. */
async function whileClosed(db: Db, ticket: Ticket): Promise<Span[]> {
  const spans: Span[] = [];
  for (const { kind, at } of (await listNewestFacts(db, ticket.id, ["closed", "reopened"], TURNS)).reverse()) {
    if (kind === "closed") spans.push({ from: at, until: Infinity });
    const last = spans.at(-1);
    if (kind === "reopened" && last) spans[spans.length - 1] = { ...last, until: at };
  }
  return spans;
}
