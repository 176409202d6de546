import { form, say } from "#kernel/feature.ts";
import { openFormId } from "../ids.ts";
import { openFromServer } from "../open-from-server.ts";
import { openedView } from "../views/answers.ts";

/** A type's questions, filled in: the ticket opens. Params: type, panel. */
export const openForm = form(openFormId, {
  access: "everyone",
  reply: "private",
  async submit(context) {
    const [typeId = "", panelId = ""] = context.params;
    const { ticket, channelId } = await openFromServer(context, { typeId, panelId, values: context.values });
    return say(openedView(ticket, channelId));
  },
});
