import { readMoment } from "#features/gates/index.ts";
import { type PersonId, personOf } from "#features/people/index.ts";
import type { Tx } from "#kernel/database.ts";
import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import { NoTimeOff, NotAway, TooOftenAway } from "../errors.ts";
import { listShifts } from "../shift-store.ts";
import { LONGEST_OFF, MOST_OFF, offAt, type TimeOff, withoutTimeOff, withTimeOff } from "../time-off.ts";
import { listTimeOff, saveTimesOff } from "../time-off-store.ts";
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
    const { off, said } = await write(async (tx) => {
      const person = await personOf(tx, app, actor.id);
      const before = (await listTimeOff(tx, guild, [person], now)).get(person) ?? [];
      const isBack = OFF.includes(options.until.trim().toLowerCase());
      const off = isBack
        ? withoutTimeOff(before, now)
        : withTimeOff(before, { person, ...read(options, now, await zoneOf(tx, guild, person)) });
      if (!off) throw new NotAway();
      if (off.length > MOST_OFF) throw new TooOftenAway();
      await saveTimesOff(tx, guild, person, off);
      const back = offAt(before, now) ? ("back" as const) : ("staying" as const);
      return { off, said: isBack ? back : ("away" as const) };
    });
    return say(awaySavedView(off, { now, said }));
  },
});

/** In whose clock somebody says a day: that of their shift, else UTC. */
async function zoneOf(tx: Tx, guildId: Snowflake, person: PersonId): Promise<string> {
  const shift = (await listShifts(tx, guildId)).get(person);
  return shift?.state === "hours" ? shift.hours.timeZone : "UTC";
}

function read(
  said: { readonly until: string; readonly from: string | null },
  now: Instant,
  zone: string,
): Pick<TimeOff, "from" | "until"> {
  const until = readMoment(said.until, { now, zone });
  const from = said.from === null ? now : readMoment(said.from, { now, zone });
  if (until === undefined || from === undefined || from >= until || until > now + LONGEST_OFF) throw new NoTimeOff();
  return { from, until };
}
