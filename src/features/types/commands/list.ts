import { listAllTypes } from "#features/desk/index.ts";
import { button, command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { listPageId } from "../ids.ts";
import { listView } from "../views/list.ts";

/** The tree of topics, each with the way to it. */
export const listCommand = command("type list", {
  description: text("types.list-command.description"),
  access: "set-up",
  reply: "private",
  former: [{ typed: "admin category_list" }, { typed: "category_list" }],
  options: {},
  run: async ({ app, guildId }) => say(listView(await listAllTypes(app.db, guildId ?? ""), 0)),
});

/** Params: page. */
export const listPageButton = button(listPageId, {
  access: "set-up",
  reply: "update",
  run: async ({ app, guildId, params }) => say(listView(await listAllTypes(app.db, guildId ?? ""), params[0])),
});
