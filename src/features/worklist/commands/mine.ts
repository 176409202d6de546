import { type Answer, button, type Context, command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { mineButtonId, minePageButtonId } from "../ids.ts";
import { minePage } from "../mine.ts";

/** What somebody of the team looks after, and what a member asked. */
export const mineCommand = command("ticket mine", {
  description: text("worklist.mine-command.description"),
  access: "everyone",
  reply: "private",
  where: ["server", "dm"],
  aliases: ["mine"],
  options: {},
  run: async (context) => show(context, 0),
});

/** The same, on the desk list. */
export const mineButton = button(mineButtonId, {
  access: "everyone",
  reply: "private",
  run: async (context) => show(context, 0),
});

/** Another page of it, of what is whoever's who presses. Params: page. */
export const minePageButton = button(minePageButtonId, {
  access: "everyone",
  reply: "update",
  run: async (context) => show(context, context.params[0]),
});

async function show({ app, actor, guildId }: Context, page: string | number | undefined): Promise<Answer> {
  return say(await minePage(app, { actor, guildId }, page));
}
