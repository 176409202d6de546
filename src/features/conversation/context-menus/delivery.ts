import { findIntake, getTicket, standing } from "#features/tickets/index.ts";
import { type ContextMenuDefinition, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { NothingSaid, OnlyTheTeam } from "../errors.ts";
import { findBehind } from "../find-behind.ts";
import { listOtherStates } from "../other-copies.ts";
import { deliveryView } from "../views/delivery.ts";

/** "Delivery" in the Apps menu of what was said in a ticket: whom it reached, and what became of it since. */
export const deliveryMenu: ContextMenuDefinition = {
  contextMenu: "message",
  name: text("conversation.menu-delivery"),
  access: "staff",
  reply: "private",
  async run({ app, actor, guildId, channelId, target }) {
    const room = await app.rooms.findByChannel(app.db, channelId);
    const message = room && (await findBehind(app.db, app, room.id, target.id));
    if (!message) throw new NothingSaid();
    const ticket = await getTicket(app.db, message.ticketId);
    if ((await standing(app.db, actor, guildId, ticket)) !== "staff") throw new OnlyTheTeam();
    const intake = await findIntake(app.db, app, ticket);
    const others = await listOtherStates(app.db, app, message);
    return say(deliveryView({ message, ticket, member: intake?.displayName, others }));
  },
};
