import { findDesk } from "#features/desk/index.ts";
import { sayLine } from "#features/notices/index.ts";
import { findParticipant, removeParticipant } from "#features/participants/index.ts";
import { findUserId, type PersonId, personOf } from "#features/people/index.ts";
import {
  isOpen,
  isShared,
  linkOf,
  listNewestFacts,
  mustHoldFor,
  noted,
  refreshCardSoon,
  reopenTicket,
  saveDecision,
  type Ticket,
  takenOut,
} from "#features/tickets/index.ts";
import type { Actor } from "#kernel/access.ts";
import type { App } from "#kernel/app.ts";
import type { Db, Tx } from "#kernel/database.ts";
import type { Instant } from "#kernel/types.ts";
import { OtherIsClosed } from "./errors.ts";
import type { Is } from "./relation.ts";
import { deleteRelation, listRelated, saveRelation } from "./relation-store.ts";
import { gaveBackLine } from "./views/lines.ts";

type Needs = Pick<
  App,
  "outbox" | "rooms" | "jobs" | "clock" | "ids" | "vault" | "render" | "translate" | "contributions" | "config"
>;

/** As many as one ticket takes in. */
const ALL = 1_000;

/** What a merged ticket was merged into; undefined of any other. */
export async function findMergedInto(db: Db, ticket: Ticket): Promise<Ticket | undefined> {
  if (ticket.closedHow !== "merged") return undefined;
  return (await listRelated(db, ticket.id, { limit: ALL })).find(({ is }) => is === "merged-into")?.ticket;
}

/**
 * Takes a merged ticket out of the other one again: it is open, with its own people, its own place and its own card. Who came along with it
 * takes no part in the other one any more; what was said there meanwhile stays there. Throws `NotMerged` and
 * `OtherIsClosed`, and `NotPermitted` to whoever may not close and reopen it.
 */
export async function separateTicket(
  tx: Tx,
  app: Needs,
  { ticket, by }: { readonly ticket: Ticket; readonly by: Actor },
): Promise<{ readonly ticket: Ticket; readonly from: Ticket | undefined }> {
  await mustHoldFor(tx, ticket, by, "close");
  const into = await findMergedInto(tx, ticket);
  if (into && !isOpen(into)) throw new OtherIsClosed(into.number);
  const at = app.clock.now();
  const person = await personOf(tx, app, by.id);
  const decision = takenOut(ticket, { by: person, at, from: into?.id ?? "" });
  await saveDecision(tx, decision);
  if (into) await giveBack(tx, app, { ticket, into, by, person, at });
  const open = await reopenTicket(tx, app, { ticket: decision.after, by: by.id, tell: "requester" });
  return { ticket: open, from: into };
}

interface GivingBack {
  readonly ticket: Ticket;
  readonly into: Ticket;
  readonly by: Actor;
  readonly person: PersonId;
  readonly at: Instant;
}

async function giveBack(tx: Tx, app: Needs, { ticket, into, by, person, at }: GivingBack): Promise<void> {
  const [merged] = await listNewestFacts(tx, ticket.id, ["merged"], 1);
  const was = merged?.data?.["was"] as Is | undefined;
  if (was === undefined) await deleteRelation(tx, ticket.id, into.id);
  else await saveRelation(tx, { ticketId: ticket.id, otherId: into.id, is: was, by: person, at });
  const gaveBack = noted(into, { kind: "gave-back", at, person, data: { to: ticket.id } });
  await saveDecision(tx, gaveBack);
  let now = gaveBack.after;
  const joined = String(merged?.data?.["joined"] ?? "").split(",");
  for (const one of await stillOnlyFor(tx, into, joined)) now = await putOut(tx, app, now, one, by);
  await refreshCardSoon(tx, app, now);
  const desk = isShared(now) ? undefined : await findDesk(tx, now.guildId);
  if (!desk) return;
  const line = gaveBackLine(by.id, await linkOf(tx, app, ticket));
  const source = `gave-back:${into.id}:${gaveBack.after.version}`;
  await sayLine(tx, app, { room: now.staffRoom, voice: now, line, locale: desk.locale, source });
}

/** Those who asked in no other ticket that was merged into this one. */
async function stillOnlyFor(db: Db, into: Ticket, joined: readonly PersonId[]): Promise<PersonId[]> {
  const related = await listRelated(db, into.id, { limit: ALL });
  const askers = related.filter(({ is }) => is === "took-in").map(({ ticket }) => ticket.requester);
  return joined.filter((person) => person !== "" && !askers.includes(person));
}

async function putOut(tx: Tx, app: Needs, into: Ticket, person: PersonId, by: Actor): Promise<Ticket> {
  const userId = await findUserId(tx, person);
  const isThere = await findParticipant(tx, app, { ticketId: into.id, person });
  if (userId === undefined || !isThere) return into;
  const eventId = `${into.id}:${into.version}`;
  return removeParticipant(tx, app, { ticket: into, userId, by: by.id, eventId, told: false });
}
