import { listPanels, listTypes, type Panel } from "#features/desk/index.ts";
import type { App } from "#kernel/app.ts";
import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { findHealth } from "../health-store.ts";
import { topicsOf } from "../show-editor.ts";
import { type PanelRow, panelListView } from "../views/list.ts";
import { linkOf } from "../where-it-stands.ts";

export const listCommand = command("panel list", {
  description: text("panels.list-command.description"),
  access: "set-up",
  reply: "private",
  former: [{ typed: "admin panel_list" }, { typed: "panel_list" }],
  options: {},
  async run({ app, guildId }) {
    const server = guildId ?? "";
    const [panels, types, channels] = await Promise.all([
      listPanels(app.db, server),
      listTypes(app.db, server),
      app.discord.guilds.getChannels(server),
    ]);
    const there = new Set(channels.map(({ id }) => id));
    const rows = panels
      .filter(({ retired }) => !retired)
      .map(async (panel): Promise<PanelRow> => {
        const topics = topicsOf(types, panel).map(({ name }) => name);
        return { panel, topics, ...(await stateOf(app, panel, there)) };
      });
    return say(panelListView(await Promise.all(rows)));
  },
});

async function stateOf(
  app: App,
  panel: Panel,
  there: ReadonlySet<Snowflake>,
): Promise<Pick<PanelRow, "link" | "state">> {
  if (!there.has(panel.channelId)) return { link: null, state: "channel-gone" };
  if ((await findHealth(app.db, panel.id))?.away) return { link: null, state: "away" };
  const link = await linkOf(app, panel);
  if (link !== null) return { link, state: "stands" };
  const held = (await app.rooms.find(app.db, panel.roomId))?.held;
  return { link: null, state: held === "no-permission" ? "no-permission" : "not-posted" };
}
