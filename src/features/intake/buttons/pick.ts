import { rolesThatMatter } from "#features/gates/index.ts";
import { findParticipant, listTakingPart } from "#features/participants/index.ts";
import { findGuildMember, findPerson } from "#features/people/index.ts";
import {
  findTicketOf,
  getTicket,
  isOpen,
  listOpenInRoom,
  mayReopen,
  mayWrite,
  reopenTicket,
  type Ticket,
} from "#features/tickets/index.ts";
import type { Db } from "#kernel/database.ts";
import { type Answer, button, type Context, menu, nothing, say } from "#kernel/feature.ts";
import { clearFocus, setFocus } from "../draft-store.ts";
import { DraftGone, NotAMember } from "../errors.ts";
import * as ids from "../ids.ts";
import { getOwnDraft, wasSent } from "../own-draft.ts";
import { relayDraft } from "../send-draft.ts";
import { pickedView, switchedView } from "../views/draft.ts";

/** What was written goes into a ticket that exists; a closed one is opened again by it. */
async function pick(context: Context, draftId: string | undefined, ticketId: string | undefined): Promise<Answer> {
  const { app, write, actor } = context;
  if (await wasSent(app.db, app, actor, draftId)) return nothing;
  const { ticket: wanted } = await ownTicket(app.db, context, ticketId);
  // Whoever left can't be let in again by a button that still stands in their DM.
  const member = isOpen(wanted) ? undefined : await findGuildMember(app, wanted.guildId, actor.id);
  if (!isOpen(wanted) && !member) throw new NotAMember();
  const person = await findPerson(app.db, actor.id);
  const roles = member?.roles ?? (person ? await rolesThatMatter(app, wanted.guildId, person) : []);
  const by = { id: actor.id, roles };
  const { ticket, was, room } = await write(async (tx) => {
    const draft = await getOwnDraft(tx, app, actor, draftId);
    const { ticket: found, room } = await ownTicket(tx, context, ticketId);
    if (room !== draft.roomId) throw new DraftGone();
    const was = isOpen(found) ? "open" : "closed";
    await (was === "closed" ? mayReopen(tx, app, found, by, "dm") : mayWrite(tx, app, found, by));
    const open = was === "open" ? found : await reopenTicket(tx, app, { ticket: found, by: actor.id, tell: "nobody" });
    await relayDraft(tx, app, { draft, ticket: open, userId: actor.id });
    await setFocus(tx, draft.roomId, open.id, app.clock.now());
    return { ticket: open, was, room } as const;
  });
  const others = [...(await listOpenInRoom(app.db, room)), ...(await listTakingPart(app.db, room))];
  return say(pickedView({ ticket, was, open: others.length > 1 ? "others too" : "only this" }));
}

/** A ticket that this person opened, or an open one in which they take part; and where they talk in it. */
async function ownTicket(
  db: Db,
  { app, actor }: Context,
  ticketId: string | undefined,
): Promise<{ ticket: Ticket; room: string }> {
  const person = await findPerson(db, actor.id);
  const own = person && (await findTicketOf(db, person, ticketId ?? ""));
  if (own) return { ticket: own, room: own.requesterRoom };
  const part = person && (await findParticipant(db, app, { ticketId: ticketId ?? "", person }));
  const joined = part && (await getTicket(db, part.ticketId));
  if (!joined || !isOpen(joined) || part.roomId === null) throw new DraftGone();
  return { ticket: joined, room: part.roomId };
}

export const pickButton = button(ids.pickId, {
  access: "everyone",
  reply: "update",
  run: async (context) => pick(context, context.params[0], context.params[1]),
});

export const pickMenu = menu(ids.pickMenuId, {
  access: "everyone",
  reply: "update",
  run: async (context) => pick(context, context.params[0], context.values[0]),
});

export const continueButton = button(ids.continueId, {
  access: "everyone",
  reply: "update",
  run: async (context) => pick(context, context.params[0], context.params[1]),
});

/** The next message asks again which ticket it is for. */
export const switchButton = button(ids.switchId, {
  access: "everyone",
  reply: "update",
  async run({ app, write, channelId }) {
    await write(async (tx) => {
      const room = await app.rooms.findByChannel(tx, channelId);
      if (room) await clearFocus(tx, room.id);
    });
    return say(switchedView);
  },
});
