import { readMoment } from "#features/gates/index.ts";
import { findGuildMember } from "#features/people/index.ts";
import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { GoneColleague, NoTurn } from "../errors.ts";
import { findRota } from "../rota-store.ts";
import { swapTurns } from "../swap-turns.ts";
import { swappedView } from "../views/rota.ts";

export const swapCommand = command("on-call swap", {
  description: text("on-call.swap-command.description"),
  access: "answer",
  reply: "private",
  options: {
    with: { type: "user", description: text("on-call.swap-command.with"), required: true },
    week: { type: "rest", description: text("on-call.swap-command.week"), maxLength: 40 },
  },
  async run({ app, write, actor, guildId, eventId, options }) {
    const guild = guildId ?? "";
    // Asked of Discord before the transaction: nothing in it may wait.
    if (!(await findGuildMember(app, guild, options.with))) throw new GoneColleague(options.with);
    const swapped = await write(async (tx) => {
      const zone = (await findRota(tx, guild))?.zone ?? "UTC";
      const at = options.week === null ? null : readMoment(options.week, { now: app.clock.now(), zone });
      if (at === undefined) throw new NoTurn();
      return swapTurns(tx, app, { guildId: guild, by: actor.id, with: options.with, at, occasion: eventId });
    });
    return say(swappedView(swapped));
  },
});
