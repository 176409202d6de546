import { findDesk } from "#features/desk/index.ts";
import { type Answer, button, type Context, command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { NoDesk } from "../errors.ts";
import { listPageButtonId } from "../ids.ts";
import { listPage } from "../list-page.ts";

/** Staff see what waits in the server, the longest first; a member sees their own. */
export const listCommand = command("ticket list", {
  description: text("tickets.list-command.description"),
  access: "everyone",
  reply: "private",
  aliases: ["tickets"],
  options: {},
  run: async (context) => show(context, 0),
});

/** Another page of it, of what whoever presses may see now. Params: page. */
export const listPageButton = button(listPageButtonId, {
  access: "everyone",
  reply: "update",
  run: async (context) => show(context, context.params[0]),
});

async function show({ app, actor, guildId }: Context, page: string | number | undefined): Promise<Answer> {
  const desk = guildId === null ? undefined : await findDesk(app.db, guildId);
  if (!desk) throw new NoDesk();
  return say(await listPage({ app, actor, guildId: desk.guildId }, page));
}
