import { findIntake, getTicket, standing } from "#features/tickets/index.ts";
import { NotAllowed } from "#kernel/errors.ts";
import { type ContextMenuDefinition, say } from "#kernel/feature.ts";
import { wordsIn } from "#kernel/pieces.ts";
import { text } from "#kernel/text.ts";
import { readCopy } from "../copy-words.ts";
import { NothingSaid } from "../errors.ts";
import { findBehind } from "../find-behind.ts";
import type { Message } from "../message.ts";
import { findMessage } from "../message-store.ts";
import { listOtherStates } from "../other-copies.ts";
import { deliveriesView, deliveryView } from "../views/delivery.ts";

/** "Delivery" in the Apps menu of what was said in a ticket: whom it reached, and what became of it since. */
export const deliveryMenu: ContextMenuDefinition = {
  contextMenu: "message",
  name: text("conversation.menu-delivery"),
  access: "read",
  reply: "private",
  async run({ app, actor, guildId, channelId, target }) {
    const room = await app.rooms.findByChannel(app.db, channelId);
    const message = room && (await findBehind(app.db, app, room.id, target.id));
    if (!message) throw new NothingSaid();
    const ticket = await getTicket(app.db, message.ticketId);
    if ((await standing(app.db, actor, guildId, ticket)) !== "staff") throw new NotAllowed();
    const member = (await findIntake(app.db, app, ticket))?.displayName;
    const given = async (one: Message) => {
      return { message: one, ticket, member, others: await listOtherStates(app.db, app, one) };
    };
    const said = (await app.rooms.saidIn(app.db, room.id, target.id)).filter(({ erased }) => !erased);
    if (said.length < 2) return say(deliveryView(await given(message)));
    const all: Parameters<typeof deliveriesView>[0][number][] = [];
    for (const { source, piece } of said) {
      const one = await findMessage(app.db, source);
      const { words } = readCopy([wordsIn(target, piece) ?? ""]);
      if (one) all.push({ ...(await given(one)), words });
    }
    return say(deliveriesView(all));
  },
};
