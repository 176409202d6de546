import { ticketHere } from "#features/tickets/index.ts";
import { type Answer, type Context, command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { MessageGone } from "../errors.ts";
import { pinMessage, readMessageLink } from "../pin-message.ts";
import { setPinned } from "../set-pinned.ts";
import { messagePinnedView, pinDoneView } from "../views/done.ts";

const options = { number: { type: "integer", description: text("handling.option-number"), min: 1 } } as const;

/** Puts a ticket before all others in the team's lists. */
export const pinCommand = command("pin on", {
  description: text("handling.pin-command.description"),
  access: "sort",
  reply: "private",
  aliases: ["pin", "ticket pin"],
  options,
  run: (context) => change(context, true),
});

export const unpinCommand = command("pin off", {
  description: text("handling.unpin-command.description"),
  access: "sort",
  reply: "private",
  aliases: ["unpin", "ticket unpin"],
  options,
  run: (context) => change(context, false),
});

/** A single message, where it stands. */
export const pinMessageCommand = command("pin message", {
  description: text("handling.pin-message-command.description"),
  access: "sort",
  reply: "private",
  options: {
    message: {
      type: "text",
      description: text("handling.pin-message-command.message"),
      required: true,
      maxLength: 200,
    },
    unpin: { type: "flag", description: text("handling.pin-message-command.unpin") },
  },
  async run(context) {
    const { message, unpin } = context.options;
    const at = readMessageLink(message);
    if (!at) throw new MessageGone();
    await pinMessage(context, at, unpin !== true);
    return say(messagePinnedView(unpin !== true));
  },
});

async function change(
  context: Context & { readonly options: { readonly number: number | null } },
  pinned: boolean,
): Promise<Answer> {
  const { app, write, actor, guildId, channelId, options } = context;
  const after = await write(async (tx) => {
    const ticket = await ticketHere(tx, app, { channelId, guildId }, { number: options.number });
    return setPinned(tx, app, { ticket, by: actor, guildId, pinned });
  });
  return say(pinDoneView(after.number, pinned));
}
