import type { TypeRoom } from "#features/desk/index.ts";
import { command, say, suggest } from "#kernel/feature.ts";
import { type Text, text } from "#kernel/text.ts";
import { CouldNotMove, WhereTo } from "../errors.ts";
import { moveTo, moveToAdults } from "../move-to.ts";
import { moveToTopic, topicsFor } from "../move-topic.ts";
import { mustBeOfTeam, ticketHere } from "../ticket-here.ts";
import { getTicket } from "../ticket-store.ts";
import { movedAnswerView, topicDoneView } from "../views/moved.ts";

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

/** Goes on with the ticket of this room in one of another kind, or about another topic. */
export const moveCommand = command("ticket move", {
  description: text("tickets.move-command.description"),
  access: "sort",
  reply: "private",
  aliases: ["move"],
  former: [{ typed: "nsfw", takes: [], sets: { to: ADULT } }],
  options: {
    to: { type: "choice", description: text("tickets.move-command.to"), choices: KINDS },
    topic: {
      type: "text",
      description: text("tickets.move-command.topic"),
      maxLength: 100,
      async suggest({ app, guildId, typed }) {
        const types = guildId === null ? [] : await topicsFor(app.db, { guildId, oneWay: false });
        const wanted = typed.toLowerCase();
        const fitting = types.filter(({ name }) => name.toLowerCase().includes(wanted));
        return suggest(fitting.slice(0, 25).map(({ key, name }) => ({ name, value: key })));
      },
    },
  },
  async run({ app, write, actor, guildId, channelId, options: { to, topic } }) {
    const begun = await write(async (tx) => {
      const ticket = await ticketHere(tx, app, { channelId, guildId });
      await mustBeOfTeam(tx, actor, guildId, ticket);
      if ((to === null) === (topic === null)) throw new WhereTo();
      if (topic !== null) return moveToTopic(tx, app, { ticket, by: actor, named: topic });
      const request = { ticket, by: actor.id };
      const { place } = await (to === ADULT
        ? moveToAdults(tx, app, request)
        : moveTo(tx, app, { ...request, to: to as TypeRoom }));
      return { ticket, card: place, topic: null };
    });
    const { card } = begun;
    if (!card) return say(topicDoneView(begun.ticket.number, begun.topic ?? ""));
    const settled = await app.outbox.settled(card);
    const ticket = await getTicket(app.db, begun.ticket.id);
    if (settled !== "done" && ticket.staffRoom !== card.room) throw new CouldNotMove();
    const room = await app.rooms.find(app.db, card.room);
    return say(movedAnswerView(ticket, room?.channelId ?? null));
  },
});
