import { findDesk } from "#features/desk/index.ts";
import { findUserId, findWords } from "#features/people/index.ts";
import { closeTicket, getTicket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { job } from "#kernel/jobs.ts";
import { listMany } from "../bulk.ts";
import { type Bulk, countClosed, deleteBulk, findBulk } from "../many-store.ts";
import { manyDoneView } from "../views/many.ts";

/** Tickets closed in one run, each in a transaction of its own; the next run takes the next ones. */
const AT_ONCE = 25;

/** Closes what fits still, ticket by ticket. A run that is repeated finds those it closed no more. */
export const closeNext = job<{ id: string; after: string }>({
  job: "closing.close-many",
  async run({ app, payload: { id, after } }) {
    const bulk = await findBulk(app.db, id);
    if (!bulk) return;
    const next = await listMany(app.db, bulk, after, AT_ONCE);
    for (const { id: ticketId } of next) await app.write((tx) => closeOne(tx, app, bulk, ticketId));
    const last = next.at(-1);
    await app.write(async (tx) => {
      const when = { at: app.clock.now(), key: `close-many:${id}` };
      if (last) await app.jobs.add(tx, closeNext, { id, after: last.id }, when);
      else await end(tx, app, id);
    });
  },
});

async function closeOne(tx: Tx, app: App, bulk: Bulk, ticketId: string): Promise<void> {
  const ticket = await getTicket(tx, ticketId);
  // Somebody may have written, or closed it, since it was listed.
  const [still] = await listMany(tx, bulk, previous(ticketId), 1);
  if (still?.id !== ticketId) return;
  const kept = await findWords(tx, app, bulk.how);
  const { reason, name } = (kept === undefined ? { reason: null, name: "" } : JSON.parse(kept)) as {
    readonly reason: string | null;
    readonly name: string;
  };
  const by = (await findUserId(tx, bulk.by)) ?? null;
  await closeTicket(tx, app, { ticket, by, name, reason, how: "command", tell: "requester" });
  await countClosed(tx, bulk.id);
}

/** An id just before this one. */
const previous = (id: string): string => id.slice(0, -1);

async function end(tx: Tx, app: App, id: string): Promise<void> {
  const bulk = await findBulk(tx, id);
  const userId = bulk && (await findUserId(tx, bulk.by));
  if (!bulk) return;
  await deleteBulk(tx, bulk);
  if (userId === undefined) return;
  const desk = await findDesk(tx, bulk.guildId);
  const dm = await app.rooms.dm(tx, userId);
  const say = app.render(manyDoneView(bulk.closed, desk?.name ?? ""), desk?.locale ?? "en-US", bulk);
  await app.outbox.add(tx, dm.id, { say, source: `close-many:${id}` });
}
