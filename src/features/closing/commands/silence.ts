import { personOf } from "#features/people/index.ts";
import { isOpen, mustBeOfTeam, NotThisStatus, noted, saveDecision, ticketHere } from "#features/tickets/index.ts";
import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { TeamsTurn } from "../errors.ts";
import { planSilence } from "../jobs/silence.ts";
import { SILENCE_HOURS, silenceOf } from "../plan.ts";
import { showPhase } from "../show-phase.ts";
import { silenceSetView } from "../views/silence.ts";

export const silenceCommand = command("closing silence", {
  description: text("closing.silence-command.description"),
  access: "close",
  reply: "private",
  aliases: ["inactive", "ticket inactive"],
  options: {
    hours: { type: "integer", description: text("closing.silence-command.hours"), required: true, ...SILENCE_HOURS },
  },
  async run({ app, write, actor, guildId, channelId, options }) {
    const closes = await write(async (tx) => {
      const ticket = await ticketHere(tx, app, { channelId, guildId });
      await mustBeOfTeam(tx, actor, guildId, ticket);
      if (!isOpen(ticket)) throw new NotThisStatus("closed", ticket.number);
      if (ticket.status !== "waiting-requester") throw new TeamsTurn();
      const since = app.clock.now();
      const at = since + silenceOf(options.hours);
      const by = await personOf(tx, app, actor.id);
      await planSilence(tx, app, { ticket, since, at, by });
      const data = { at, what: "silence" };
      const decision = noted(ticket, { kind: "close-planned", at: since, person: by, data });
      await saveDecision(tx, decision);
      await showPhase(tx, app, decision.after, by);
      return at;
    });
    return say(silenceSetView(closes));
  },
});
