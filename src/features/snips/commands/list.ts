import { findPerson } from "#features/people/index.ts";
import { button, type Context, command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import type { View } from "#kernel/view.ts";
import { listButtonId } from "../ids.ts";
import { listSnips } from "../snip-store.ts";
import { listView } from "../views/snips.ts";

export const listCommand = command("snip list", {
  description: text("snips.list-command.description"),
  access: "read",
  reply: "private",
  options: {},
  run: async (context) => say(await page(context, 0)),
});

/** Params: page. Who presses sees their own besides the team's. */
export const listButton = button(listButtonId, {
  access: "read",
  reply: "update",
  run: async (context) => say(await page(context, Number(context.params[0]) || 0)),
});

async function page({ app, actor, guildId }: Context, number: number): Promise<View> {
  if (guildId === null) return listView([], 0);
  return listView(await listSnips(app.db, guildId, await findPerson(app.db, actor.id)), number);
}
