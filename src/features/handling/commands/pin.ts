import { ticketHere } from "#features/tickets/index.ts";
import { type Answer, type Context, command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { setPinned } from "../set-pinned.ts";
import { pinDoneView } from "../views/done.ts";

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
