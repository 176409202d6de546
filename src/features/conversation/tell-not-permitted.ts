import { findDesk } from "#features/desk/index.ts";
import { findUserId, type PersonId } from "#features/people/index.ts";
import {
  type Fact,
  getTicket,
  isBeingMade,
  isShared,
  listNewestFacts,
  noted,
  saveDecision,
  type Ticket,
} from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { RoomId } from "#kernel/outbox.ts";
import type { Instant } from "#kernel/types.ts";
import { findSideRoom, sideRoomOf } from "./side-room.ts";
import { type NotPermitted, notPermittedView } from "./views/not-permitted.ts";

export interface Refused {
  readonly ticket: Ticket;
  readonly what: NotPermitted;
  /** The ticket's room that it concerns. */
  readonly room: RoomId;
  /** Whom it concerns. */
  readonly person: PersonId | null;
  readonly at: Instant;
}

type Needs = Pick<App, "outbox" | "rooms" | "render" | "translate" | "log">;

/** How many of a ticket's newest facts are looked through. */
const FACTS_READ = 20;

/**
 * Tells the team once, where no member reads it, what Discord did not permit: in their own room, or in the side thread of a shared one.
 * Where neither takes a word, whoever gave the command reads it in their DM, else whoever looks after the ticket; the host reads it in the
 * log in any case.
 */
export async function tellNotPermitted(tx: Tx, app: Needs, refused: Refused): Promise<void> {
  const { ticket: before, what, person, at, room } = refused;
  app.log.error({ ticketId: before.id, guildId: before.guildId, what }, "a permission is missing for a ticket's room");
  // Its requester reads that it was not opened, and nothing of it stays.
  if (before.status === "failed" || isBeingMade(before)) return;
  const decision = noted(before, { kind: "not-permitted", at, person, data: { what, room } });
  await saveDecision(tx, decision);
  const ticket = decision.after;
  const place = await teamsPlace(tx, app, ticket, what);
  if (place === undefined) return tellSomebody(tx, app, refused);
  await app.outbox.add(tx, place, await saying(tx, app, { ...refused, ticket }));
}

/** What a side thread that can't be made, or written in, was to tell the team: by DM instead, what it has not said. */
export async function tellInstead(tx: Tx, app: Needs, { id }: Ticket, aside: RoomId): Promise<void> {
  const ticket = await getTicket(tx, id);
  for (const { at, person, data } of await listNewestFacts(tx, id, ["not-permitted"], FACTS_READ)) {
    const refused = { ticket, what: data?.["what"] as NotPermitted, room: String(data?.["room"]), person, at };
    const wasSaid = await app.rooms.copyOf(tx, aside, sourceOf(refused));
    if (!wasSaid) await tellSomebody(tx, app, refused);
  }
}

async function teamsPlace(tx: Tx, app: Needs, ticket: Ticket, what: NotPermitted): Promise<RoomId | undefined> {
  if (!isShared(ticket)) return what === "talk" ? undefined : ticket.staffRoom;
  const desk = await findDesk(tx, ticket.guildId);
  const room = (await findSideRoom(tx, ticket.id)) ?? (desk && (await sideRoomOf(tx, app, { ticket, desk })));
  const found = room && (await app.rooms.find(tx, room));
  return found && found.held === null ? room : undefined;
}

async function tellSomebody(tx: Tx, app: Needs, refused: Refused): Promise<void> {
  const { ticket } = refused;
  const person = (await whoActed(tx, ticket)) ?? ticket.assignee;
  const userId = person === null ? undefined : await findUserId(tx, person);
  if (userId === undefined) return;
  const dm = await app.rooms.dm(tx, userId);
  await app.outbox.add(tx, dm.id, await saying(tx, app, refused));
}

const ACTS: readonly Fact["kind"][] = [
  "participant-added",
  "participant-removed",
  "closed",
  "reopened",
  "moved",
  "staff-replied",
  "staff-commented",
];

/** Who of the team did something in the ticket last. */
async function whoActed(tx: Tx, ticket: Ticket): Promise<PersonId | null> {
  for (const { kind, person, data } of await listNewestFacts(tx, ticket.id, ACTS, FACTS_READ)) {
    const by = kind.startsWith("participant-") ? String(data?.["by"]) : person;
    if (by !== null && by !== ticket.requester && !(kind === "participant-removed" && by === person)) return by;
  }
  return null;
}

async function saying(tx: Tx, app: Needs, refused: Refused) {
  const { ticket, what, person, room } = refused;
  const desk = await findDesk(tx, ticket.guildId);
  const userId = person === null ? null : ((await findUserId(tx, person)) ?? null);
  const view = notPermittedView({ ticket, what, room: await app.rooms.find(tx, room), userId });
  return { say: app.render(view, desk?.locale ?? "en-US", ticket), source: sourceOf(refused) };
}

const sourceOf = ({ ticket, what, person, at }: Refused): string =>
  `not-permitted:${ticket.id}:${at}:${what}:${person ?? ""}`;
