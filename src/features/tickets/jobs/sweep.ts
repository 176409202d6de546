import { DiscordAPIError } from "@discordjs/rest";
import type { App } from "#kernel/app.ts";
import { insertIfAbsent } from "#kernel/database.ts";
import { listener } from "#kernel/feature.ts";
import { job } from "#kernel/jobs.ts";
import { days, hours, type Snowflake } from "#kernel/types.ts";
import { closeRoom } from "../listeners/room-changed.ts";
import { isOpen, type Ticket } from "../ticket.ts";
import { getTicket, listOpenAfter } from "../ticket-store.ts";
import { findLeavers } from "./find-leavers.ts";

/** Tickets looked at in one run; the next run takes the next ones. */
const AT_ONCE = 100;
const EVERY = days(7);
/** A room that Discord does not know is looked for once more after this, before its ticket is closed for it. */
const ONCE_MORE = hours(1);
const KEY = "sweep";

/**
 * Once a week, or with the start when that was longer ago: open tickets whose room is no longer there, whatever Discord told us or did not,
 * and those whose owner left. While Discord does not answer, it is tried again and nothing is concluded from it.
 */
export const sweep = job<{ after: string }>({
  job: "tickets.sweep",
  async run({ app, payload }) {
    const open = await listOpenAfter(app.db, payload.after, AT_ONCE);
    for (const ticket of open) await lookForRoom(app, ticket);
    const last = open.at(-1);
    const now = app.clock.now();
    const goesOn = last !== undefined && open.length === AT_ONCE;
    await app.write(async (tx) => {
      await app.jobs.add(tx, sweep, { after: goesOn ? last.id : "" }, { at: goesOn ? now : now + EVERY, key: KEY });
      if (!goesOn) await app.jobs.add(tx, findLeavers, { after: "" }, { at: now, key: "leavers" });
    });
  },
});

/** Whether it is still not there. */
export const lookOnceMore = job<{ ticketId: string }>({
  job: "tickets.look-once-more",
  async run({ app, payload: { ticketId } }) {
    const ticket = await getTicket(app.db, ticketId);
    const channelId = await roomOf(app, ticket);
    const isGone = isOpen(ticket) && channelId !== null && (await isMissing(app, channelId));
    if (isGone) {
      app.log.info({ guildId: ticket.guildId, ticketId }, "ticket closed because its room is gone");
      await closeRoom(app, channelId);
    }
    await app.write((tx) => tx.deleteFrom("missing_room").where("ticket_id", "=", ticketId).execute());
  },
});

export const sweepWeekly = listener("sessionStarted", async ({ app }) => {
  const when = { at: app.clock.now() + EVERY, key: KEY, unlessWaiting: true } as const;
  await app.write(async (tx) => app.jobs.add(tx, sweep, { after: "" }, when));
});

async function lookForRoom(app: App, ticket: Ticket): Promise<void> {
  const channelId = await roomOf(app, ticket);
  if (channelId === null || !(await isMissing(app, channelId))) return;
  const at = app.clock.now();
  await app.write(async (tx) => {
    const isNew = await insertIfAbsent(tx, "missing_room", { ticket_id: ticket.id, since: at });
    if (!isNew) return;
    const when = { at: at + ONCE_MORE, key: `once-more:${ticket.id}` };
    await app.jobs.add(tx, lookOnceMore, { ticketId: ticket.id }, when);
  });
}

const roomOf = async ({ db, rooms }: App, { staffRoom }: Ticket): Promise<Snowflake | null> =>
  (await rooms.find(db, staffRoom))?.channelId ?? null;

/** Only "Unknown Channel" says that it is gone; where we may not look, or nobody answers, nothing is known. */
async function isMissing({ discord, log }: App, channelId: Snowflake): Promise<boolean> {
  try {
    await discord.channels.get(channelId);
    return false;
  } catch (error) {
    if (!(error instanceof DiscordAPIError) || error.status >= 500) throw error;
    if (error.code !== 10_003)
      log.warn({ channelId, code: error.code }, "room of an open ticket could not be looked at");
    return error.code === 10_003;
  }
}
