import { OnlyTheTeam } from "#features/conversation/index.ts";
import { findPerson } from "#features/people/index.ts";
import { getTicketNamed, mustBelong } from "#features/tickets/index.ts";
import { button, say } from "#kernel/feature.ts";
import { WriteAnew } from "../errors.ts";
import { sendButtonId } from "../ids.ts";
import { sendUpdate } from "../send-update.ts";
import { findUpdate } from "../update-store.ts";
import { updateSentView } from "../views/update.ts";

/** "Send", below news that nobody has read yet. Params: the news. */
export const sendButton = button(sendButtonId, {
  access: "answer",
  reply: "update",
  async run(context) {
    const { app, write, actor, guildId, params } = context;
    const { ends, ...reach } = await write(async (tx) => {
      const update = await findUpdate(tx, app, params[0] ?? "");
      if (!update || update.by !== (await findPerson(tx, actor.id))) throw new WriteAnew();
      const incident = await getTicketNamed(tx, context, update.incidentId);
      const asks = update.ends === "nothing" ? "answer" : "close";
      if ((await mustBelong(tx, actor, guildId, incident, asks)) !== "staff") throw new OnlyTheTeam();
      return { ...(await sendUpdate(tx, app, { update, incident, by: actor })), ends: update.ends };
    });
    return say(updateSentView({ ...reach, ends }));
  },
});
