import { NoDesk, ticketRow } from "#features/tickets/index.ts";
import { type Answer, button, type Context, command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { nextButtonId } from "../ids.ts";
import { takeNext } from "../take-next.ts";
import { nothingWaitsView, yoursView } from "../views/next.ts";

/** Whoever answers tickets takes the one that waits longest. */
export const nextCommand = command("ticket next", {
  description: text("worklist.next-command.description"),
  access: "sort",
  reply: "private",
  aliases: ["next"],
  options: {},
  run: async (context) => take(context),
});

/** The same, on the desk list. */
export const nextButton = button(nextButtonId, {
  access: "sort",
  reply: "private",
  run: async (context) => take(context),
});

async function take({ app, write, actor, guildId }: Context): Promise<Answer> {
  if (guildId === null) throw new NoDesk();
  const ticket = await write((tx) => takeNext(tx, app, { actor, guildId }));
  return say(ticket ? yoursView(await ticketRow(app.db, app, ticket)) : nothingWaitsView());
}
