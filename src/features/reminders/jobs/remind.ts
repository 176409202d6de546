import { findActor, findDesk } from "#features/desk/index.ts";
import { findUserId, findWords } from "#features/people/index.ts";
import { answersFor, getTicket } from "#features/tickets/index.ts";
import { isAdmin } from "#kernel/access.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { job } from "#kernel/jobs.ts";
import { hours } from "#kernel/types.ts";
import { forgetReminder } from "../forget.ts";
import { type Reminder, reminderSource } from "../reminder.ts";
import { findReminder, insertReminder, markSent } from "../reminder-store.ts";
import { tellInstead } from "../tell-instead.ts";
import { reminderView } from "../views/reminder.ts";

/** To call in the transaction in which somebody wants it. */
export async function remindLater(tx: Tx, app: Pick<App, "jobs">, reminder: Reminder): Promise<void> {
  await insertReminder(tx, reminder);
  await app.jobs.add(tx, remind, { id: reminder.id }, { at: reminder.at, key: `remind:${reminder.id}` });
}

export const remind = job<{ id: string }>({
  job: "reminders.remind",
  async run({ app, payload }) {
    // Asked of Discord before the transaction: nothing in it may wait.
    const mayRead = await isStillOfTeam(app, payload.id);
    await app.write(async (tx) => {
      const reminder = await findReminder(tx, payload.id);
      if (!reminder || reminder.sentAt !== null) return;
      const userId = await findUserId(tx, reminder.person);
      if (userId === undefined || !mayRead) return forgetReminder(tx, reminder);
      const ticket = await getTicket(tx, reminder.ticketId);
      if (!app.isOn(ticket.guildId, "later")) {
        return app.jobs.add(tx, remind, payload, { at: app.clock.now() + hours(1), key: `remind:${reminder.id}` });
      }
      const desk = await findDesk(tx, ticket.guildId);
      const words = reminder.words === null ? null : ((await findWords(tx, app, reminder.words)) ?? null);
      const channelId = (await app.rooms.find(tx, ticket.staffRoom))?.channelId ?? null;
      const view = reminderView({ ticket, server: desk?.name ?? "", words, channelId, madeAt: reminder.madeAt });
      const dm = await app.rooms.dm(tx, userId);
      const say = app.render(view, desk?.locale ?? "en-US", ticket);
      await app.outbox.add(tx, dm.id, { say, source: reminderSource(reminder.id) });
      // Of a DM that was closed before, nobody tells anew.
      if (dm.held !== null) await tellInstead(tx, app, reminder, userId);
      await markSent(tx, reminder.id, app.clock.now());
    });
  },
});

/** Whoever reads the ticket no longer is told nothing of it: a mention would let them into its thread. */
async function isStillOfTeam(app: App, id: string): Promise<boolean> {
  const reminder = await findReminder(app.db, id);
  const userId = reminder && (await findUserId(app.db, reminder.person));
  if (!reminder || userId === undefined) return false;
  const ticket = await getTicket(app.db, reminder.ticketId);
  const actor = await findActor(app, ticket.guildId, userId);
  return actor !== undefined && (isAdmin(actor) || (await answersFor(app.db, ticket, actor)));
}
