import { findPanel, setUpChanged } from "#features/desk/index.ts";
import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { FromDeskFile, PanelGone } from "../errors.ts";
import { type PanelAct, panelOption, withPanel } from "../find-panel.ts";
import { standPanel } from "../stand-panel.ts";
import { deletedView } from "../views/list.ts";

export const remove: PanelAct = {
  act: "delete",
  async run({ app, write, actor }, panel, { before }) {
    if (panel.origin === "file") throw new FromDeskFile(panel.key);
    await write(async (tx) => {
      await before(tx);
      const now = await findPanel(tx, panel.guildId, panel.id);
      if (!now || now.retired) throw new PanelGone();
      await standPanel(tx, app, { after: { ...now, retired: true }, before: now, how: "edit" });
      await setUpChanged(tx, app, { guildId: panel.guildId, by: actor.id });
    });
    return say(deletedView(panel));
  },
};

/** Takes a panel away at once; its tickets go on, and it can be put back. */
export const deleteCommand = command("panel delete", {
  description: text("panels.delete-command.description"),
  access: "set-up",
  reply: "private",
  options: { panel: panelOption },
  run: async (context) => withPanel(context, remove, context.options.panel),
});
