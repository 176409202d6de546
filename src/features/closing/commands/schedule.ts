import { getType, isTrainee } from "#features/desk/index.ts";
import { readMomentAndWords, zoneOf } from "#features/gates/index.ts";
import { findPerson } from "#features/people/index.ts";
import { mustBeOfTeam, ticketHere } from "#features/tickets/index.ts";
import { command, nothing, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { NotAMoment } from "../errors.ts";
import { keepOpen } from "../keep-open.ts";
import { LONGEST_AHEAD, SOONEST } from "../plan.ts";
import { planClose } from "../plan-close.ts";
import { keptOpenView } from "../views/planned.ts";

export const scheduleCommand = command("closing schedule", {
  description: text("closing.schedule-command.description"),
  access: "close",
  reply: "private",
  aliases: ["scheduleclose", "ticket scheduleclose"],
  options: {
    when: { type: "text", description: text("closing.schedule-command.when"), required: true, maxLength: 40 },
    reason: { type: "rest", description: text("closing.schedule-command.reason"), maxLength: 1000 },
  },
  async run({ app, write, actor, guildId, channelId, options }) {
    await write(async (tx) => {
      const ticket = await ticketHere(tx, app, { channelId, guildId });
      await mustBeOfTeam(tx, actor, guildId, ticket);
      const type = await getType(tx, ticket.guildId, ticket.typeId);
      const now = app.clock.now();
      const { at, words } = readMomentAndWords(options.when, options.reason, { now, zone: zoneOf(type) });
      if (at === undefined || at < now + SOONEST || at > now + LONGEST_AHEAD) throw new NotAMoment();
      const reasonFor = isTrainee(type, actor.roles) ? ({ reasonFor: "team" } as const) : {};
      const how = { name: actor.displayName, reason: words, tell: "requester", ...reasonFor } as const;
      await planClose(tx, app, { ticket, kind: "scheduled", at, by: actor.id, how });
    });
    // The room says it.
    return nothing;
  },
});

export const keepOpenCommand = command("closing cancel", {
  description: text("closing.cancel-command.description"),
  access: "close",
  reply: "private",
  aliases: ["keepopen", "ticket keepopen"],
  former: [{ typed: "active" }],
  options: {},
  async run({ app, write, actor, guildId, channelId }) {
    const ticket = await write(async (tx) => {
      const here = await ticketHere(tx, app, { channelId, guildId });
      await mustBeOfTeam(tx, actor, guildId, here);
      return keepOpen(tx, app, here, (await findPerson(tx, actor.id)) ?? null);
    });
    return say(keptOpenView(ticket.number));
  },
});
