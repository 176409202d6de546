import { findUserId, personOf } from "#features/people/index.ts";
import { type Context, command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { NoDays, NoHours } from "../errors.ts";
import { readDays, readHours, type Shift, shiftAt } from "../shift.ts";
import { listShifts, saveShift } from "../shift-store.ts";
import { listAllTimeOff } from "../time-off-store.ts";
import { shiftListView, shiftSavedView } from "../views/team.ts";

async function save({ app, write, actor, guildId }: Context, shift: Shift): Promise<void> {
  await write(async (tx) => saveShift(tx, guildId ?? "", await personOf(tx, app, actor.id), shift));
}

export const shiftOnCommand = command("shift on", {
  description: text("assignment.shift-on-command.description"),
  access: "read",
  reply: "private",
  options: {},
  async run(context) {
    await save(context, { state: "on" });
    return say(shiftSavedView("on"));
  },
});

export const shiftOffCommand = command("shift off", {
  description: text("assignment.shift-off-command.description"),
  access: "read",
  reply: "private",
  options: {},
  async run(context) {
    await save(context, { state: "off" });
    return say(shiftSavedView("off"));
  },
});

export const shiftHoursCommand = command("shift hours", {
  description: text("assignment.shift-hours-command.description"),
  access: "read",
  reply: "private",
  options: {
    hours: { type: "text", description: text("assignment.shift-hours-command.hours"), required: true, maxLength: 200 },
    zone: { type: "text", description: text("assignment.shift-hours-command.zone"), required: true, maxLength: 40 },
    days: { type: "text", description: text("assignment.shift-hours-command.days"), maxLength: 60 },
  },
  async run(context) {
    const { hours: said, zone, days } = context.options;
    const on = days === null ? undefined : readDays(days);
    if (days !== null && !on) throw new NoDays();
    const hours = readHours(said, zone, on);
    if (!hours) throw new NoHours();
    await save(context, { state: "hours", hours });
    return say(shiftSavedView({ hours: said, zone, days, severalEntries: /\p{L}/u.test(said) }));
  },
});

export const shiftListCommand = command("shift list", {
  description: text("assignment.shift-list-command.description"),
  access: "read",
  reply: "private",
  options: {},
  async run({ app, guildId }) {
    const now = app.clock.now();
    const shifts = await listShifts(app.db, guildId ?? "");
    const away = await listAllTimeOff(app.db, guildId ?? "", now);
    const people = await Promise.all(
      [...new Set([...shifts.keys(), ...away.keys()])].map(async (person) => {
        const who = await findUserId(app.db, person);
        const shift = shifts.get(person);
        const off = away.get(person) ?? [];
        const is = shiftAt(shift, now, off);
        return who === undefined ? [] : [{ who, shift: is, byHours: shift?.state === "hours", off }];
      }),
    );
    return say(shiftListView(people.flat(), now));
  },
});
