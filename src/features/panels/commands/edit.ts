import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { draftOfPanel } from "../draft-of-panel.ts";
import { type PanelAct, panelOption, withPanel } from "../find-panel.ts";
import { panelDrafts } from "../panel-draft.ts";
import { viewOf } from "../show-editor.ts";

/** Opens the editor: every setting as it is, each with a button that changes it. */
export const edit: PanelAct = {
  act: "edit",
  async run(context, panel, { before }) {
    const draft = await draftOfPanel(context, panel);
    return say(
      await context.write(async (tx) => {
        await before(tx);
        await panelDrafts.save(tx, context.app, draft);
        return viewOf(tx, draft);
      }),
    );
  },
};

export const editCommand = command("panel edit", {
  description: text("panels.edit-command.description"),
  access: "set-up",
  reply: "private",
  options: { panel: panelOption },
  run: async (context) => withPanel(context, edit, context.options.panel),
});

/** The same card: it shows how tickets are called, and what is said first in them. */
export const nameCommand = command("panel name", {
  description: text("panels.name-command.description"),
  access: "set-up",
  reply: "private",
  former: [{ typed: "inbox new-tickets name" }],
  options: { panel: panelOption },
  run: async (context) => withPanel(context, edit, context.options.panel),
});

export const starterCommand = command("panel starter", {
  description: text("panels.starter-command.description"),
  access: "set-up",
  reply: "private",
  former: [{ typed: "inbox new-tickets starter" }],
  options: { panel: panelOption },
  run: async (context) => withPanel(context, edit, context.options.panel),
});

/** The same card: it shows who answers, and has the button that changes it. */
export const staffCommand = command("panel staff", {
  description: text("panels.staff-command.description"),
  access: "set-up",
  reply: "private",
  former: [{ typed: "inbox staff" }],
  options: { panel: panelOption },
  run: async (context) => withPanel(context, edit, context.options.panel),
});
