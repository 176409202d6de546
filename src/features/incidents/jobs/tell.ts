import { replyToRequester } from "#features/conversation/index.ts";
import { findDesk } from "#features/desk/index.ts";
import { closeTicket, getTicket, isBeingMade, isOpen, type Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { ServiceError, UserError } from "#kernel/errors.ts";
import { job } from "#kernel/jobs.ts";
import { seconds } from "#kernel/types.ts";
import type { Reached, Update, Words } from "../incident.ts";
import { findReached, findUpdate, forgetUpdate, giveUpWaiting, listWaiting, noteReached } from "../update-store.ts";

/** Tickets told in one run, each in a transaction of its own; the next run takes the next ones. */
const AT_ONCE = 25;
/** So often it is tried where something fails that nobody foresaw: within 11 minutes. */
const MOST_ROUNDS = 8;
const FIRST_PAUSE = seconds(5);

type Told = Update & { readonly words: Words | undefined };

/** `behind`: the ticket that was looked at last in this round. */
interface Going {
  readonly id: string;
  readonly behind?: string;
  readonly round?: number;
}

/** Says news in each ticket they are for. A run that is repeated finds those that have them no more. */
export const tellNext = job<Going>({
  job: "incidents.tell",
  async run({ app, payload: { id, behind = "", round = 1 } }) {
    const update = await findUpdate(app.db, app, id);
    if (!update) return;
    const waiting = await listWaiting(app.db, id, { behind, limit: AT_ONCE });
    for (const ticketId of waiting) await tellOne(app, update, ticketId);
    await app.write((tx) => goOn(tx, app, { id, behind: waiting.at(-1), round }));
  },
});

/** To the next tickets; behind the last one, once more to those that failed; and then to an end. */
async function goOn(
  tx: Tx,
  app: Pick<App, "jobs" | "clock" | "log" | "files">,
  { id, behind, round }: { readonly id: string; readonly behind: string | undefined; readonly round: number },
): Promise<void> {
  const now = app.clock.now();
  const key = `incident:${id}`;
  if (behind !== undefined) return app.jobs.add(tx, tellNext, { id, behind, round }, { at: now, key });
  const failed = await listWaiting(tx, id, { limit: 1 });
  if (failed.length > 0 && round < MOST_ROUNDS) {
    const at = now + FIRST_PAUSE * 2 ** (round - 1);
    return app.jobs.add(tx, tellNext, { id, round: round + 1 }, { at, key });
  }
  await giveUpWaiting(tx, id);
  await forgetUpdate(tx, app, id);
}

/** What one ticket does not take is left out there, and what fails there is tried again last: it keeps nobody else waiting. */
async function tellOne(app: App, update: Told, ticketId: string): Promise<void> {
  const note = (tx: Tx, state: Reached) => noteReached(tx, update.id, ticketId, state);
  try {
    await app.write(async (tx) => {
      const reached = await findReached(tx, update.id, ticketId);
      if (reached?.state !== "waiting") return;
      await note(tx, await say(tx, app, { update, ticket: await getTicket(tx, ticketId), source: reached.source }));
    });
  } catch (error) {
    // An outage concerns every ticket: the job waits for its end.
    if (error instanceof ServiceError) throw error;
    const about = { err: error, ticketId, updateId: update.id };
    if (!(error instanceof UserError)) return app.log.error(about, "news of an incident failed in a ticket");
    app.log.info(about, "news of an incident were left out");
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
  const { text, author, files = [] } = words;
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
    said: { text, files, extras: [], replyTo: null },
    identity: "as the topic says",
    receipt: "replace",
    // Who sends it looked at it, and at how many it goes to.
    passed: true,
  });
  return "said";
}
