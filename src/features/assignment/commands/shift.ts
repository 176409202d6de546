import { findUserId, personOf } from "#features/people/index.ts";
import { type Context, command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { NoHours } from "../errors.ts";
import { readHours, type Shift, shiftAt } from "../shift.ts";
import { listShifts, saveShift } from "../shift-store.ts";
import { shiftListView, shiftSavedView } from "../views/team.ts";

async function save({ app, write, actor, guildId }: Context, shift: Shift): Promise<void> {
  await write(async (tx) => saveShift(tx, guildId ?? "", await personOf(tx, app, actor.id), shift));
}

export const shiftOnCommand = command("shift on", {
  description: text("assignment.shift-on-command.description"),
  access: "staff",
  reply: "private",
  options: {},
  async run(context) {
    await save(context, { state: "on" });
    return say(shiftSavedView("on"));
  },
});

export const shiftOffCommand = command("shift off", {
  description: text("assignment.shift-off-command.description"),
  access: "staff",
  reply: "private",
  options: {},
  async run(context) {
    await save(context, { state: "off" });
    return say(shiftSavedView("off"));
  },
});

export const shiftHoursCommand = command("shift hours", {
  description: text("assignment.shift-hours-command.description"),
  access: "staff",
  reply: "private",
  options: {
    hours: { type: "text", description: text("assignment.shift-hours-command.hours"), required: true, maxLength: 13 },
    zone: { type: "text", description: text("assignment.shift-hours-command.zone"), required: true, maxLength: 40 },
  },
  async run(context) {
    const { hours: said, zone } = context.options;
    const hours = readHours(said, zone);
    if (!hours) throw new NoHours();
    await save(context, { state: "hours", hours });
    return say(shiftSavedView({ hours: said, zone }));
  },
});

export const shiftListCommand = command("shift list", {
  description: text("assignment.shift-list-command.description"),
  access: "staff",
  reply: "private",
  options: {},
  async run({ app, guildId }) {
    const people = await Promise.all(
      [...(await listShifts(app.db, guildId ?? ""))].map(async ([person, shift]) => {
        const who = await findUserId(app.db, person);
        const now = shiftAt(shift, app.clock.now());
        return who === undefined ? [] : [{ who, shift: now, byHours: shift.state === "hours" }];
      }),
    );
    return say(shiftListView(people.flat()));
  },
});
