import { command, nothing, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { lockTicket, unlockTicket } from "../lock-ticket.ts";
import { ticketHere } from "../ticket-here.ts";
import { lockDoneView } from "../views/locked.ts";
import { writesWhileLocked } from "../writes-while-locked.ts";

const number = { type: "integer", description: text("tickets.info-command.number"), min: 1 } as const;

/** Only the team is heard from now on. The room says it. */
export const lockCommand = command("ticket lock", {
  description: text("tickets.lock-command.description"),
  access: "sort",
  reply: "private",
  aliases: ["lock"],
  options: {
    reason: { type: "rest", description: text("tickets.lock-command.reason"), maxLength: 500 },
    number,
  },
  async run(context) {
    const { app, write, actor, guildId, channelId, options } = context;
    const locked = await write(async (tx) => {
      const ticket = await ticketHere(tx, app, { channelId, guildId }, { number: options.number });
      return lockTicket(tx, app, { ticket, by: actor, guildId, reason: options.reason });
    });
    const writes = await writesWhileLocked(context, locked);
    return options.number === null && writes ? nothing : say(lockDoneView(locked.number, "locked", { writes }));
  },
});

export const unlockCommand = command("ticket unlock", {
  description: text("tickets.unlock-command.description"),
  access: "sort",
  reply: "private",
  aliases: ["unlock"],
  options: { number },
  async run({ app, write, actor, guildId, channelId, options }) {
    const unlocked = await write(async (tx) => {
      const ticket = await ticketHere(tx, app, { channelId, guildId }, { number: options.number });
      return unlockTicket(tx, app, { ticket, by: actor, guildId });
    });
    return options.number === null ? nothing : say(lockDoneView(unlocked.number, "unlocked"));
  },
});
