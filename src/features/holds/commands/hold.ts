import { getType } from "#features/desk/index.ts";
import { readMomentAndWords, zoneOf } from "#features/gates/index.ts";
import { NO_END, ticketHere } from "#features/tickets/index.ts";
import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { NotAMoment } from "../errors.ts";
import { holdTicket } from "../hold-ticket.ts";
import { doneView } from "../views/hold.ts";

/** Puts a ticket on hold: it rests whatever its member writes, and they know until when; without a time until the team goes on with it. */
export const holdCommand = command("suspend on", {
  description: text("holds.on-command.description"),
  access: "sort",
  reply: "private",
  aliases: ["suspend", "ticket suspend"],
  options: {
    until: { type: "text", description: text("holds.on-command.until"), maxLength: 40 },
    reason: { type: "rest", description: text("holds.on-command.reason"), maxLength: 500 },
    number: { type: "integer", description: text("holds.option-number"), min: 1 },
  },
  async run({ app, write, actor, guildId, channelId, options }) {
    const ticket = await write(async (tx) => {
      const here = await ticketHere(tx, app, { channelId, guildId }, { number: options.number });
      const now = app.clock.now();
      const zone = zoneOf(await getType(tx, here.guildId, here.typeId));
      const read =
        options.until === null
          ? { at: NO_END, words: options.reason }
          : readMomentAndWords(options.until, options.reason, { now, zone });
      if (read.at === undefined) throw new NotAMoment();
      return holdTicket(tx, app, { ticket: here, by: actor, guildId, until: read.at, reason: read.words });
    });
    return say(doneView(ticket.number, ticket.snoozedUntil));
  },
});
