import { findPerson } from "#features/people/index.ts";
import { findTicketOf, isOpen, listOpenInRoom, reopenTicket, type Ticket } from "#features/tickets/index.ts";
import type { Db } from "#kernel/database.ts";
import { type Answer, button, type Context, menu, nothing, say } from "#kernel/feature.ts";
import { clearFocus, setFocus } from "../draft-store.ts";
import { DraftGone, NotAMember } from "../errors.ts";
import * as ids from "../ids.ts";
import { getOwnDraft, wasSent } from "../own-draft.ts";
import { relayDraft } from "../send-draft.ts";
import { findMember } from "../shared-servers.ts";
import { pickedView, switchedView } from "../views/draft.ts";

/** What was written goes into a ticket that exists; a closed one is opened again by it. */
async function pick(context: Context, draftId: string | undefined, ticketId: string | undefined): Promise<Answer> {
  const { app, write, actor } = context;
  if (await wasSent(app.db, app, actor, draftId)) return nothing;
  const wanted = await ownTicket(app.db, context, ticketId);
  // Whoever left can't be let in again by a button that still stands in their DM.
  if (!isOpen(wanted) && !(await findMember(app, wanted.guildId, actor.id))) throw new NotAMember();
  const { ticket, was } = await write(async (tx) => {
    const draft = await getOwnDraft(tx, app, actor, draftId);
    const found = await ownTicket(tx, context, ticketId);
    if (found.requesterRoom !== draft.roomId) throw new DraftGone();
    const was = isOpen(found) ? "open" : "closed";
    const open = was === "open" ? found : await reopenTicket(tx, app, { ticket: found, by: actor.id, tell: "nobody" });
    await relayDraft(tx, app, { draft, ticket: open, userId: actor.id });
    await setFocus(tx, draft.roomId, open.id, app.clock.now());
    return { ticket: open, was } as const;
  });
  const others = await listOpenInRoom(app.db, ticket.requesterRoom);
  return say(pickedView({ ticket, was, open: others.length > 1 ? "others too" : "only this" }));
}

async function ownTicket(db: Db, { actor }: Context, ticketId: string | undefined): Promise<Ticket> {
  const person = await findPerson(db, actor.id);
  const ticket = person && (await findTicketOf(db, person, ticketId ?? ""));
  if (!ticket) throw new DraftGone();
  return ticket;
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
