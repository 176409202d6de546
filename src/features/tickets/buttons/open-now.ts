import { button, say } from "#kernel/feature.ts";
import { openNowButtonId } from "../ids.ts";
import { openFromServer } from "../open-from-server.ts";

/** Opens a ticket of a type that asks nothing; the card that asked becomes the one that says where it is. Params: type, panel, and whether it is about adult things. */
export const openNowButton = button(openNowButtonId, {
  access: "everyone",
  reply: "update",
  async run(context) {
    const [typeId = "", panelId = "", adult, instead] = context.params;
    const view = await openFromServer(context, {
      typeId,
      panelId,
      adult: adult === "yes",
      inThread: instead === "thread",
      filled: null,
    });
    return say(view);
  },
});
