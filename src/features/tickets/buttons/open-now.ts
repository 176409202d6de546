import { button, say } from "#kernel/feature.ts";
import { openNowButtonId } from "../ids.ts";
import { openFromServer } from "../open-from-server.ts";
import { openedView } from "../views/answers.ts";

/** Opens a ticket of a type that asks nothing. Params: type, panel. */
export const openNowButton = button(openNowButtonId, {
  access: "everyone",
  reply: "private",
  async run(context) {
    const [typeId = "", panelId = ""] = context.params;
    const { ticket, channelId } = await openFromServer(context, { typeId, panelId, values: {} });
    return say(openedView(ticket, channelId));
  },
});
