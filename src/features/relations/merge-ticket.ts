import { findDesk, getType } from "#features/desk/index.ts";
import { sayLine } from "#features/notices/index.ts";
import { addParticipant } from "#features/participants/index.ts";
import { type PersonId, personOf } from "#features/people/index.ts";
import {
  closeTicket,
  isBeingMade,
  isOpen,
  isShared,
  linkOf,
  type Member,
  mustHoldFor,
  NotThisStatus,
  noted,
  refreshCardSoon,
  StillOpening,
  saveDecision,
  type Ticket,
} from "#features/tickets/index.ts";
import type { Actor } from "#kernel/access.ts";
import type { App } from "#kernel/app.ts";
import type { Db, Tx } from "#kernel/database.ts";
import { channelLink, type Markup } from "#kernel/text.ts";
import { ChangedMeanwhile, HiddenApart, IntoReport, MergedTogether, WouldReadAll } from "./errors.ts";
import { missingIn } from "./joiners.ts";
import { isByHand } from "./relation.ts";
import { findRelation, saveRelation } from "./relation-store.ts";
import { tellMerged } from "./tell-merged.ts";
import { tookInLine } from "./views/lines.ts";
import { mergedForRequesterView, mergedHereView } from "./views/merged.ts";

type Needs = Pick<
  App,
  "outbox" | "rooms" | "jobs" | "clock" | "ids" | "vault" | "render" | "translate" | "contributions" | "config"
>;

export interface MergeRequest {
  readonly from: Ticket;
  readonly into: Ticket;
  readonly by: Actor;
  /** Who is on the side of the first and not of the second, as it was looked up; null for who can't come along. */
  readonly people: ReadonlyMap<PersonId, Member | null>;
}

/** Throws when the two can't go on as one. */
export async function mustMerge(db: Db, { from, into }: Pick<MergeRequest, "from" | "into">): Promise<void> {
  for (const ticket of [from, into]) {
    if (!isOpen(ticket)) throw new NotThisStatus("closed", ticket.number);
    if (isBeingMade(ticket)) throw new StillOpening();
  }
  // Whether they are the same person must not be found out by trying.
  if (from.alias !== null || into.alias !== null) throw new HiddenApart();
  if (into.oneWay && !from.oneWay) throw new IntoReport(into.number);
  const before = await findRelation(db, from.id, into.id);
  if (before === "merged-into" || before === "took-in") throw new MergedTogether(into.number);
}

/**
 * Lets a ticket go on in another one of its server, in the caller's transaction: it closes, and everybody on its side takes part there from
 * now on. Both keep their number, their timeline and their place, and each says where the other is. Where they would read what was said
 * before they came, they are not let in: `WouldReadAll`. Throws `NotPermitted` to whoever may not close it.
 */
export async function mergeTicket(tx: Tx, app: Needs, { from, into, by, people }: MergeRequest): Promise<void> {
  await mustHoldFor(tx, from, by, "close");
  await mustMerge(tx, { from, into });
  const missing = await missingIn(tx, app, { from, into });
  if (missing.some((person) => !people.has(person))) throw new ChangedMeanwhile();
  const coming = missing.flatMap((person) => people.get(person) ?? []);
  if (isShared(into) && coming.length > 0) {
    throw new WouldReadAll(
      into.number,
      coming.map(({ displayName }) => displayName),
    );
  }
  const at = app.clock.now();
  const person = await personOf(tx, app, by.id);
  const before = await findRelation(tx, from.id, into.id);
  const relation = { ticketId: from.id, otherId: into.id, by: person, at };
  await saveRelation(tx, { ...relation, is: "merged-into" });

  const desk = await findDesk(tx, into.guildId);
  const locale = desk?.locale ?? "en-US";
  const server = desk?.name ?? "";
  const { name: topic } = await getType(tx, into.guildId, into.typeId);
  const room = isShared(into) ? await channelOf(tx, app, into) : undefined;
  const told = mergedForRequesterView({ from, into, room, topic, server });
  const tookIn = noted(into, { kind: "took-in", at, person, data: { from: from.id } });
  await saveDecision(tx, tookIn);
  let now = tookIn.after;
  for (const member of coming) {
    const eventId = `${into.id}:${now.version}`;
    now = await addParticipant(tx, app, {
      ticket: now,
      member: { ...member, id: member.userId },
      by: by.id,
      eventId,
      instead: told,
    });
  }
  const joined = missing.filter((one) => people.get(one)).join();
  const was = before !== undefined && isByHand(before) ? { was: before } : {};
  const merged = noted(from, { kind: "merged", at, person, data: { into: into.id, joined, ...was } });
  await saveDecision(tx, merged);
  const closed = await closeTicket(tx, app, {
    ticket: merged.after,
    by: by.id,
    name: by.displayName,
    reason: null,
    how: "merged",
    tell: "nobody",
    here: mergedHereView(by.id, await placeFor(tx, app, from, now)),
  });

  const source = `merged:${from.id}:${merged.after.version}`;
  await tellMerged(tx, app, { from: closed, missing, told, locale, source });
  if (!isShared(now)) {
    const line = tookInLine(by.id, await linkOf(tx, app, from));
    await sayLine(tx, app, { room: now.staffRoom, voice: now, line, locale, source });
  }
  await refreshCardSoon(tx, app, now);
}

/** Where it goes on, as whoever reads the room that is left may know it. */
async function placeFor(db: Db, app: Pick<App, "rooms">, from: Ticket, into: Ticket) {
  const { number } = into;
  if (isShared(from) && !isShared(into)) return { number, room: null };
  return { number, room: (await channelOf(db, app, into)) ?? null };
}

async function channelOf(db: Db, app: Pick<App, "rooms">, { staffRoom }: Ticket): Promise<Markup | undefined> {
  const channelId = (await app.rooms.find(db, staffRoom))?.channelId;
  return channelId ? channelLink(channelId) : undefined;
}
