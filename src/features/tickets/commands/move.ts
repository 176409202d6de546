import type { TypeRoom } from "#features/desk/index.ts";
import { command, say } from "#kernel/feature.ts";
import { type Text, text } from "#kernel/text.ts";
import { CouldNotMove, OnlyTheTeam } from "../errors.ts";
import { moveTo, moveToAdults } from "../move-to.ts";
import { mustBelong, ticketHere } from "../ticket-here.ts";
import { getTicket } from "../ticket-store.ts";
import { movedAnswerView } from "../views/moved.ts";

/** Where its topic takes what is about adult things. */
const ADULT = "adult";

const KINDS: { readonly value: TypeRoom | typeof ADULT; readonly name: Text }[] = [
  { value: "private-thread", name: text("tickets.move-command.private-thread") },
  { value: "private-channel", name: text("tickets.move-command.private-channel") },
  { value: "dm", name: text("tickets.move-command.dm") },
  { value: "dm-channel", name: text("tickets.move-command.dm-channel") },
  { value: "dm-forum", name: text("tickets.move-command.dm-forum") },
  { value: ADULT, name: text("tickets.move-command.adult") },
];

/** Goes on with the ticket of this room in one of another kind. */
export const moveCommand = command("ticket move", {
  description: text("tickets.move-command.description"),
  access: "sort",
  reply: "private",
  aliases: ["move"],
  former: [{ typed: "nsfw", takes: [], sets: { to: ADULT } }],
  options: { to: { type: "choice", description: text("tickets.move-command.to"), required: true, choices: KINDS } },
  async run({ app, write, actor, guildId, channelId, options }) {
    const card = await write(async (tx) => {
      const ticket = await ticketHere(tx, app, { channelId, guildId });
      if ((await mustBelong(tx, actor, guildId, ticket)) !== "staff") throw new OnlyTheTeam();
      if (options.to === ADULT) return moveToAdults(tx, app, { ticket, by: actor.id });
      return moveTo(tx, app, { ticket, to: options.to as TypeRoom, by: actor.id });
    });
    const settled = await app.outbox.settled(card.place);
    const ticket = await getTicket(app.db, card.ticketId);
    if (settled !== "done" && ticket.staffRoom !== card.place.room) throw new CouldNotMove();
    const room = await app.rooms.find(app.db, card.place.room);
    return say(movedAnswerView(ticket, room?.channelId ?? null));
  },
});
