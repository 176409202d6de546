import { form } from "#kernel/feature.ts";
import { withoutNeedlessChoices } from "../draft-view.ts";
import { ServerUnknown } from "../errors.ts";
import { serverFormId } from "../ids.ts";
import { getOwnDraft } from "../own-draft.ts";
import { serversNamed } from "../shared-servers.ts";
import { step } from "../step.ts";

/** The name of a server that was not offered. One that there is not, and one that the person is not in, are answered alike. Params: draft. */
export const serverForm = form(serverFormId, {
  access: "everyone",
  reply: "update",
  async submit(context) {
    const { app, actor, params, values } = context;
    await getOwnDraft(app.db, app, actor, params[0]);
    const found = await serversNamed(app, actor.id, String(values.server ?? ""));
    if (found.length === 0) throw new ServerUnknown();
    return step(context, params[0], (draft, tx) => {
      const servers = [...new Set([...found, ...draft.servers])];
      const guildId = found.length === 1 ? (found[0] ?? null) : null;
      const chosen = { ...draft, servers, guildId, typeId: null, page: 0 };
      return guildId === null ? chosen : withoutNeedlessChoices(tx, chosen);
    });
  },
});
