import { ask, button } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { serverForm } from "../forms/server.ts";
import { otherServerId } from "../ids.ts";
import { getOwnDraft } from "../own-draft.ts";

/** A server that is not among those offered. Params: draft. */
export const otherServerButton = button(otherServerId, {
  access: "everyone",
  reply: "form",
  async run({ app, actor, params }) {
    const { id } = await getOwnDraft(app.db, app, actor, params[0]);
    return ask(serverForm, [id], text("intake.button-other-server"), [
      { field: "short", name: "server", label: text("intake.server-name"), required: true, max: 100 },
    ]);
  },
});
