import { button, say } from "#kernel/feature.ts";
import { openNowButtonId } from "../ids.ts";
import { openFromServer } from "../open-from-server.ts";

/** Opens a ticket of a type that asks nothing; the card that asked becomes the one that says where it is. Params: type, panel. */
export const openNowButton = button(openNowButtonId, {
  access: "everyone",
  reply: "update",
  async run(context) {
    const [typeId = "", panelId = ""] = context.params;
    const view = await openFromServer(context, { typeId, panelId, values: {} });
    return say(view);
  },
});
