import { askedIdentity } from "#features/identity/index.ts";
import { command } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { closeByHand } from "../close-by-hand.ts";
import { mustBelong, ticketHere } from "../ticket-here.ts";

export const closeCommand = command("ticket close", {
  description: text("tickets.close-command.description"),
  access: "everyone",
  reply: "private",
  where: ["server", "dm"],
  aliases: ["close"],
  former: [
    { typed: "aclose", sets: { as: "anonymous" } },
    { typed: "nonaclose", sets: { as: "named" } },
  ],
  options: {
    reason: { type: "rest", description: text("tickets.close-command.reason"), maxLength: 1000 },
    as: {
      type: "choice",
      description: text("tickets.close-command.as"),
      choices: [
        { value: "named", name: text("tickets.close-form.as-named") },
        { value: "anonymous", name: text("tickets.close-form.as-team") },
        { value: "persona", name: text("tickets.close-form.as-alias") },
      ],
    },
  },
  async run(context) {
    const { app, write, actor, guildId, channelId, options } = context;
    return write(async (tx) => {
      const ticket = await ticketHere(tx, app, { channelId, guildId });
      const is = await mustBelong(tx, actor, guildId, ticket, "close");
      const as = askedIdentity(options.as);
      return closeByHand(context, tx, { is, ticket, as, reason: options.reason, tell: "requester" });
    });
  },
});
