import { arm } from "#features/picker/index.ts";
import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { draftOfPanel } from "../draft-of-panel.ts";
import { type PanelAct, panelOption, withPanel } from "../find-panel.ts";
import { panelDrafts } from "../panel-draft.ts";
import { copyMessage } from "../pick-message.ts";
import { whichMessageView } from "../views/list.ts";

export const message: PanelAct = {
  act: "message",
  async run(context, panel, { before }) {
    const { app, write } = context;
    const draft = await draftOfPanel(context, panel);
    const until = await write(async (tx) => {
      await before(tx);
      await panelDrafts.save(tx, app, draft);
      return arm(tx, draft, { what: copyMessage.what, params: [draft.id], at: app.clock.now() });
    });
    return say(whichMessageView(panel.key, until));
  },
};

/** Gives a panel the words and pictures of a message that is selected next; the editor then shows how it would look. */
export const messageCommand = command("panel message", {
  description: text("panels.message-command.description"),
  access: "set-up",
  reply: "private",
  former: [{ typed: "inbox message" }],
  options: { panel: panelOption },
  run: async (context) => withPanel(context, message, context.options.panel),
});
