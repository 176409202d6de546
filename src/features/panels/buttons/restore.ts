import { findPanel, setUpChanged } from "#features/desk/index.ts";
import { button, say } from "#kernel/feature.ts";
import { PanelGone } from "../errors.ts";
import { restoreId } from "../ids.ts";
import { standPanel } from "../stand-panel.ts";
import { whereItStands } from "../where-it-stands.ts";

/** A help message that was taken away is posted again. Params: panel. */
export const restoreButton = button(restoreId, {
  access: "set-up",
  reply: "update",
  async run({ app, write, guildId, actor, params }) {
    const posted = await write(async (tx) => {
      const before = await findPanel(tx, guildId ?? "", params[0] ?? "");
      if (!before?.retired || before.origin === "file") throw new PanelGone();
      const place = await standPanel(tx, app, { after: { ...before, retired: false }, before, how: "anew" });
      await setUpChanged(tx, app, { guildId: before.guildId, by: actor.id });
      return { panel: before, place, was: "posted" as const };
    });
    return say(await whereItStands(app, posted));
  },
});
