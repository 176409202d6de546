import { ticketHere } from "#features/tickets/index.ts";
import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { clearStatus, LONGEST_MARK, setMark, setReview } from "../set-status.ts";
import { clearedView, markDoneView, reviewDoneView } from "../views/status.ts";

const number = { type: "integer", description: text("handling.option-number"), min: 1 } as const;

/** The team looks into a ticket before it answers. */
export const reviewCommand = command("status review", {
  description: text("handling.review-command.description"),
  access: "sort",
  reply: "private",
  aliases: ["review"],
  options: {
    reason: { type: "rest", description: text("handling.review-command.reason"), maxLength: 500 },
    number,
  },
  async run({ app, write, actor, guildId, channelId, options }) {
    const after = await write(async (tx) => {
      const ticket = await ticketHere(tx, app, { channelId, guildId }, { number: options.number });
      return setReview(tx, app, { ticket, by: actor, guildId, reason: options.reason });
    });
    return say(reviewDoneView(after.number));
  },
});

/** A word or two of the team's own on a ticket. */
export const markCommand = command("status mark", {
  description: text("handling.mark-command.description"),
  access: "sort",
  reply: "private",
  aliases: ["mark"],
  options: {
    words: { type: "rest", description: text("handling.mark-command.words"), required: true, maxLength: LONGEST_MARK },
    number,
  },
  async run({ app, write, actor, guildId, channelId, options }) {
    const after = await write(async (tx) => {
      const ticket = await ticketHere(tx, app, { channelId, guildId }, { number: options.number });
      return setMark(tx, app, { ticket, by: actor, guildId, words: options.words });
    });
    return say(markDoneView(after.number, after.mark ?? ""));
  },
});

/** Takes both away. */
export const clearStatusCommand = command("status clear", {
  description: text("handling.clear-command.description"),
  access: "sort",
  reply: "private",
  aliases: ["unmark"],
  options: { number },
  async run({ app, write, actor, guildId, channelId, options }) {
    const after = await write(async (tx) => {
      const ticket = await ticketHere(tx, app, { channelId, guildId }, { number: options.number });
      return clearStatus(tx, app, { ticket, by: actor, guildId });
    });
    return say(clearedView(after.number));
  },
});
