import { button, say } from "#kernel/feature.ts";
import { sendButtonId } from "../ids.ts";
import { ownUpdate } from "../own-update.ts";
import { sendUpdate } from "../send-update.ts";
import { updateSentView } from "../views/update.ts";

/** "Send", below news that nobody has read yet. Params: the news. */
export const sendButton = button(sendButtonId, {
  access: "answer",
  reply: "update",
  async run(context) {
    const { app, write, actor, params } = context;
    const { ends, ...reach } = await write(async (tx) => {
      const { update, incident } = await ownUpdate(tx, context, params[0]);
      return { ...(await sendUpdate(tx, app, { update, incident, by: actor })), ends: update.ends };
    });
    return say(updateSentView({ ...reach, ends }));
  },
});
