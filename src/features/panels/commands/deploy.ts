import { findPanel } from "#features/desk/index.ts";
import { lacksView } from "#features/places/index.ts";
import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { PanelGone } from "../errors.ts";
import { type PanelAct, panelOption, withPanel } from "../find-panel.ts";
import { lacksOf } from "../show-editor.ts";
import { standPanel } from "../stand-panel.ts";
import { whereItStands } from "../where-it-stands.ts";

/** Also one from a desk file: nothing that the file says changes by it. */
export const deploy: PanelAct = {
  act: "deploy",
  async run(context, panel, { before }) {
    const { app, write } = context;
    const lacks = (await lacksOf(app, context, panel)).filter(
      ({ use }) => use === "panel" || use === "panel-with-files",
    );
    if (lacks.length > 0) return say(lacksView(lacks));
    const place = await write(async (tx) => {
      await before(tx);
      const now = await findPanel(tx, panel.guildId, panel.id);
      if (!now || now.retired) throw new PanelGone();
      return standPanel(tx, app, { after: now, before: now, how: "anew" });
    });
    return say(await whereItStands(app, { panel, place, was: "posted" }));
  },
};

/** Posts a panel as the newest message of its channel, and takes the old one away. */
export const deployCommand = command("panel deploy", {
  description: text("panels.deploy-command.description"),
  access: "set-up",
  reply: "private",
  former: [{ typed: "admin panel_deploy" }, { typed: "panel_deploy" }],
  options: { panel: panelOption },
  run: async (context) => withPanel(context, deploy, context.options.panel),
});
