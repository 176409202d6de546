import { findDesk } from "#features/desk/index.ts";
import { isShared, mustBeOfTeam, NoDesk, ticketHere } from "#features/tickets/index.ts";
import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { keepAside } from "../keep-aside.ts";
import { sourceOfInteraction } from "../message.ts";
import { sideRoomOf } from "../side-room.ts";
import { notedView } from "../views/noted.ts";

/** A staff-only message about the ticket of this room: where its requester is in the room, it goes to the side thread. */
export const noteCommand = command("ticket note", {
  description: text("conversation.note-command.description"),
  access: "answer",
  reply: "private",
  aliases: ["note"],
  options: {
    text: { type: "rest", description: text("conversation.note-command.text"), required: true, maxLength: 2000 },
  },
  async run({ app, write, actor, guildId, channelId, eventId, options }) {
    const room = await write(async (tx) => {
      const ticket = await ticketHere(tx, app, { channelId, guildId });
      await mustBeOfTeam(tx, actor, guildId, ticket);
      const desk = await findDesk(tx, ticket.guildId);
      if (!desk) throw new NoDesk();
      const to = isShared(ticket) ? await sideRoomOf(tx, app, { ticket, desk }) : ticket.staffRoom;
      await keepAside(tx, app, {
        ticket,
        desk,
        source: sourceOfInteraction(eventId),
        author: actor,
        said: { text: options.text, files: [], extras: [], replyTo: null },
        room: to,
        takenFrom: null,
      });
      // The typed form stands where the member reads.
      if (isShared(ticket)) await app.outbox.add(tx, ticket.staffRoom, { remove: eventId });
      return app.rooms.find(tx, to);
    });
    return say(notedView(room?.channelId ?? null));
  },
});
