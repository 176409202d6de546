import { replyToRequester } from "#features/conversation/index.ts";
import { findDesk } from "#features/desk/index.ts";
import { closeTicket, getTicket, isBeingMade, isOpen, type Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { UserError } from "#kernel/errors.ts";
import { job } from "#kernel/jobs.ts";
import type { Reached, Update, Words } from "../incident.ts";
import { findReached, findUpdate, forgetUpdate, listWaiting, noteReached } from "../update-store.ts";

/** Tickets told in one run, each in a transaction of its own; the next run takes the next ones. */
const AT_ONCE = 25;

type Told = Update & { readonly words: Words | undefined };

/** Says news in each ticket they are for. A run that is repeated finds those that have them no more. */
export const tellNext = job<{ id: string }>({
  job: "incidents.tell",
  async run({ app, payload: { id } }) {
    const update = await findUpdate(app.db, app, id);
    if (!update) return;
    const waiting = await listWaiting(app.db, id, AT_ONCE);
    for (const ticketId of waiting) await tellOne(app, update, ticketId);
    await app.write(async (tx) => {
      const when = { at: app.clock.now(), key: `incident:${id}` };
      if (waiting.length > 0) await app.jobs.add(tx, tellNext, { id }, when);
      else await forgetUpdate(tx, id);
    });
  },
});

/** What one ticket does not take is left out there, and keeps nobody else waiting. */
async function tellOne(app: App, update: Told, ticketId: string): Promise<void> {
  const note = (tx: Tx, state: Reached) => noteReached(tx, update.id, ticketId, state);
  try {
    await app.write(async (tx) => {
      const reached = await findReached(tx, update.id, ticketId);
      if (reached?.state !== "waiting") return;
      await note(tx, await say(tx, app, { update, ticket: await getTicket(tx, ticketId), source: reached.source }));
    });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    app.log.info({ err: error, ticketId, updateId: update.id }, "news of an incident were left out");
    await app.write((tx) => note(tx, "left-out"));
  }
}

interface Saying {
  readonly update: Told;
  readonly ticket: Ticket;
  readonly source: string;
}

async function say(tx: Tx, app: App, { update, ticket, source }: Saying): Promise<Reached> {
  const { ends, words } = update;
  const desk = await findDesk(tx, ticket.guildId);
  if (!words || !desk || !isOpen(ticket) || isBeingMade(ticket)) return "left-out";
  const { text, author } = words;
  if (ends === "the tickets, too") {
    const given = { by: author.id, name: author.displayName, reason: text };
    await closeTicket(tx, app, { ticket, ...given, how: "command", tell: "requester" });
    return "closed";
  }
  if (text === null) return "left-out";
  await replyToRequester(tx, app, {
    ticket,
    desk,
    source,
    original: null,
    author,
    said: { text, files: [], extras: [], replyTo: null },
    identity: "as the topic says",
    receipt: "replace",
    // Who sends it looked at it, and at how many it goes to.
    passed: true,
  });
  return "said";
}
