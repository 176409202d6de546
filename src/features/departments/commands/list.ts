import { findDesk } from "#features/desk/index.ts";
import type { App } from "#kernel/app.ts";
import { button, command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { View } from "#kernel/view.ts";
import { listPageId } from "../ids.ts";
import { listView } from "../views/list.ts";

async function list({ db }: Pick<App, "db">, guildId: Snowflake | null, page: number | string = 0): Promise<View> {
  const desk = guildId === null ? undefined : await findDesk(db, guildId);
  return listView(desk?.departments ?? [], page);
}

export const listCommand = command("departments list", {
  description: text("departments.list-command.description"),
  access: "set-up",
  reply: "private",
  options: {},
  run: async ({ app, guildId }) => say(await list(app, guildId)),
});

/** Params: page. */
export const listPageButton = button(listPageId, {
  access: "set-up",
  reply: "update",
  run: async ({ app, guildId, params }) => say(await list(app, guildId, params[0])),
});
