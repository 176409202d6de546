import { forgetUploadsLater } from "#features/conversation/index.ts";
import { getType, isTrainee } from "#features/desk/index.ts";
import { personOf } from "#features/people/index.ts";
import { holdsFor, isOpen, type Ticket } from "#features/tickets/index.ts";
import type { Actor } from "#kernel/access.ts";
import type { App } from "#kernel/app.ts";
import type { Db, Tx } from "#kernel/database.ts";
import type { KeptFile } from "#kernel/files.ts";
import { days } from "#kernel/types.ts";
import { endByHand } from "./end-incident.ts";
import { NobodyToTell, NotByTrainee, WriteAnew } from "./errors.ts";
import { MOST_TICKETS, type Update } from "./incident.ts";
import { findRunning, listTickets } from "./incident-store.ts";
import { tellNext } from "./jobs/tell.ts";
import { noteForTeam } from "./note-for-team.ts";
import {
  awaitReached,
  beginUpdate,
  changeUpdate,
  deleteUnsent,
  type findUpdate,
  insertUpdate,
} from "./update-store.ts";
import { toldLine } from "./views/lines.ts";

/** So long after it was looked at, it can be sent. */
const GOOD_FOR = days(1);

type Needs = Parameters<typeof noteForTeam>[1] & Pick<App, "files">;

export interface UpdateWanted {
  readonly incident: Ticket;
  readonly by: Actor;
  readonly text: string | null;
  readonly ends: Update["ends"];
}

/** To how many news go, and which tickets are not the sender's to tell. */
interface Reach {
  readonly count: number;
  readonly leftOut: readonly number[];
}

/** Writes news down for whoever is to look at them before they go out. Throws `NobodyToTell` and `NotByTrainee`. */
export async function draftUpdate(
  tx: Tx,
  app: Needs,
  { incident, by, text, ends }: UpdateWanted,
): Promise<{ readonly id: string } & Reach> {
  const type = await getType(tx, incident.guildId, incident.typeId);
  if (isTrainee(type, by.roles)) throw new NotByTrainee();
  const { readers, leftOut } = await readersOf(tx, { incident, ends, by });
  if (readers.length === 0) throw new NobodyToTell();
  const now = app.clock.now();
  await deleteUnsent(tx, app, now - GOOD_FOR);
  const person = await personOf(tx, app, by.id);
  const update = { id: app.ids.next(), incidentId: incident.id, ends, by: person, madeAt: now, begunAt: null };
  const author = { id: by.id, displayName: by.displayName, roles: by.roles };
  await insertUpdate(tx, app, update, { text, author });
  return { id: update.id, count: readers.length, leftOut };
}

/**
 * Files go with news that nobody has read yet, in place of those that were chosen before. Throws `WriteAnew` when they went out meanwhile,
 * or are forgotten.
 */
export async function addFiles(
  tx: Tx,
  app: Needs,
  { update, incident, by, files }: UpdateToChange & { readonly files: readonly KeptFile[] },
): Promise<Reach> {
  const { id, words, begunAt } = update;
  if (begunAt !== null || !words) throw new WriteAnew();
  await app.files.release(tx, id);
  await app.files.hold(
    tx,
    files.map(({ kept }) => kept),
    id,
  );
  await forgetUploadsLater(tx, app, { files, key: id });
  if (!(await changeUpdate(tx, app, id, { ...words, files }))) throw new WriteAnew();
  const { readers, leftOut } = await readersOf(tx, { incident, ends: update.ends, by });
  return { count: readers.length, leftOut };
}

interface UpdateToChange {
  readonly update: NonNullable<Awaited<ReturnType<typeof findUpdate>>>;
  readonly incident: Ticket;
  readonly by: Actor;
}

/**
 * Open tickets whose members read news: the incident's own, and all that belong to it. With the incident only what belongs to it ends.
 * Those whose members the sender may not answer by themselves, or whose tickets they may not close, are left out.
 */
async function readersOf(
  tx: Tx,
  { incident, ends, by }: Pick<UpdateWanted, "incident" | "ends" | "by">,
): Promise<{ readonly readers: readonly Ticket[]; readonly leftOut: readonly number[] }> {
  const others = await listTickets(tx, incident.id, { limit: MOST_TICKETS });
  const all = ends === "the tickets, too" ? others : [incident, ...others];
  const readers: Ticket[] = [];
  const leftOut: number[] = [];
  for (const ticket of all.filter((one) => isOpen(one) && !one.oneWay)) {
    if (await mayTell(tx, ticket, ends, by)) readers.push(ticket);
    else leftOut.push(ticket.number);
  }
  return { readers, leftOut };
}

async function mayTell(db: Db, ticket: Ticket, ends: Update["ends"], by: Actor): Promise<boolean> {
  if (isTrainee(await getType(db, ticket.guildId, ticket.typeId), by.roles)) return false;
  if (!(await holdsFor(db, ticket, by, "answer"))) return false;
  return ends !== "the tickets, too" || holdsFor(db, ticket, by, "close");
}

/**
 * News go out, ticket by ticket: a job goes through them, so a ticket whose member can't be reached keeps nobody else waiting, and a process
 * that dies in the middle goes on where it was. Throws `WriteAnew` when this was sent before, or too long ago, or the incident is over.
 */
export async function sendUpdate(
  tx: Tx,
  app: Needs,
  { update, incident, by }: { readonly update: Update; readonly incident: Ticket; readonly by: Actor },
): Promise<Reach> {
  const at = app.clock.now();
  const isOver = !(await findRunning(tx, incident.id));
  if (isOver || at > update.madeAt + GOOD_FOR || !(await beginUpdate(tx, update.id, at))) throw new WriteAnew();
  const { readers, leftOut } = await readersOf(tx, { incident, ends: update.ends, by });
  await awaitReached(
    tx,
    app,
    update.id,
    readers.map(({ id }) => id),
  );
  const person = await personOf(tx, app, by.id);
  const fact = { kind: "incident-told", at, person, data: { update: update.id, tickets: readers.length } } as const;
  const told = await noteForTeam(tx, app, incident, { fact, line: toldLine(by.id, readers.length, update.ends) });
  if (update.ends !== "nothing") await endByHand(tx, app, { incident: told, by });
  await app.jobs.add(tx, tellNext, { id: update.id }, { at, key: `incident:${update.id}` });
  return { count: readers.length, leftOut };
}
