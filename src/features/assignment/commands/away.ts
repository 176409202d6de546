import { readMoment } from "#features/gates/index.ts";
import { personOf } from "#features/people/index.ts";
import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { NoTimeOff, NotAway } from "../errors.ts";
import { listShifts } from "../shift-store.ts";
import { LONGEST_OFF } from "../time-off.ts";
import { endTimeOff, saveTimeOff } from "../time-off-store.ts";
import { awaySavedView } from "../views/team.ts";

const OFF = ["off", "back", "aus", "zurück"];

/** Time off: no new tickets, whatever the shift says. */
export const awayCommand = command("shift away", {
  description: text("assignment.away-command.description"),
  access: "read",
  reply: "private",
  aliases: ["away"],
  options: {
    until: { type: "text", description: text("assignment.away-command.until"), required: true, maxLength: 40 },
    from: { type: "text", description: text("assignment.away-command.from"), maxLength: 40 },
  },
  async run({ app, write, actor, guildId, options }) {
    const guild = guildId ?? "";
    const now = app.clock.now();
    const saved = await write(async (tx) => {
      const person = await personOf(tx, app, actor.id);
      if (OFF.includes(options.until.trim().toLowerCase())) {
        if (!(await endTimeOff(tx, guild, person))) throw new NotAway();
        return null;
      }
      const shift = (await listShifts(tx, guild)).get(person);
      const zone = shift?.state === "hours" ? shift.hours.timeZone : "UTC";
      const until = readMoment(options.until, { now, zone });
      const from = options.from === null ? now : readMoment(options.from, { now, zone });
      if (until === undefined || from === undefined || from >= until || until > now + LONGEST_OFF)
        throw new NoTimeOff();
      const off = { person, from, until };
      await saveTimeOff(tx, guild, off);
      return off;
    });
    return say(awaySavedView(saved, now));
  },
});
