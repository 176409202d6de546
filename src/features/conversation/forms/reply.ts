import { findDesk } from "#features/desk/index.ts";
import { getTicketNamed, mustBelong, NoDesk } from "#features/tickets/index.ts";
import { form, nothing, say } from "#kernel/feature.ts";
import { OnlyTheTeam } from "../errors.ts";
import { replyFormId } from "../ids.ts";
import { sourceOfInteraction } from "../message.ts";
import { replyToRequester } from "../reply-to-requester.ts";
import { waitingView } from "../views/not-sent.ts";

/** A reply, written in a form. Params: ticket. */
export const replyForm = form(replyFormId, {
  access: "staff",
  reply: "private",
  async submit({ app, write, actor, guildId, eventId, params, values }) {
    const outlook = await write(async (tx) => {
      const ticket = await getTicketNamed(tx, { actor, guildId }, params[0]);
      if ((await mustBelong(tx, actor, guildId, ticket)) !== "staff") throw new OnlyTheTeam();
      const desk = await findDesk(tx, ticket.guildId);
      if (!desk) throw new NoDesk();
      return replyToRequester(tx, app, {
        ticket,
        desk,
        source: sourceOfInteraction(eventId),
        original: null,
        author: { id: actor.id, displayName: actor.displayName },
        said: { text: String(values.text ?? ""), files: [], extras: [], replyTo: null },
        identity: values.as === "anonymous" ? "anonymous" : "named",
        receipt: "replace",
      });
    });
    return outlook === "waiting" ? say(waitingView) : nothing;
  },
});
