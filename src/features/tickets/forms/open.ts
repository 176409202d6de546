import { form, say } from "#kernel/feature.ts";
import { openFormId } from "../ids.ts";
import { openFromServer } from "../open-from-server.ts";

/** A type's questions, filled in: the ticket opens. Params: type, panel. */
export const openForm = form(openFormId, {
  access: "everyone",
  reply: "private",
  async submit(context) {
    const [typeId = "", panelId = ""] = context.params;
    const view = await openFromServer(context, { typeId, panelId, values: context.values });
    return say(view);
  },
});
