import { findPerson } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import type { DeliveryListener } from "#kernel/outbox.ts";
import { forgetReminder } from "./forget.ts";
import { reminderIdOf } from "./reminder.ts";
import { findReminder, listUnderWay } from "./reminder-store.ts";
import { tellInstead } from "./tell-instead.ts";

/** A reminder is forgotten once it arrived. One that can't arrive is told where the team is, without its words. */
export const deliveries = (app: App): DeliveryListener => ({
  async delivered(tx, { source }) {
    const id = reminderIdOf(source);
    const reminder = id === undefined ? undefined : await findReminder(tx, id);
    if (reminder) await forgetReminder(tx, reminder);
  },

  async failed(tx, { room, source }) {
    const id = source === null ? undefined : reminderIdOf(source);
    const reminder = id === undefined ? undefined : await findReminder(tx, id);
    const userId = (await app.rooms.find(tx, room))?.userId;
    if (!reminder || !userId) return;
    await tellInstead(tx, app, reminder, userId);
    await forgetReminder(tx, reminder);
  },

  async held(tx, { room }) {
    const userId = (await app.rooms.find(tx, room))?.userId;
    const person = userId ? await findPerson(tx, userId) : undefined;
    if (!userId || person === undefined) return;
    for (const reminder of await listUnderWay(tx, person)) await tellInstead(tx, app, reminder, userId);
  },
});
