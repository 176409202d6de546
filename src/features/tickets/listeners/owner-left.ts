import { findPerson } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db, Tx } from "#kernel/database.ts";
import { listener } from "#kernel/feature.ts";
import type { Snowflake } from "#kernel/types.ts";
import { isOutOf } from "../in-thread.ts";
import { ownerLeft, ownerReturned } from "../owner-left.ts";
import { isOpen, isShared, type Ticket } from "../ticket.ts";
import { findTicketByStaffRoom, listOpenOf } from "../ticket-store.ts";

/** Whoever leaves the server can neither read nor answer: their open tickets there end, or stay as their topics say. */
export const closeWhenOwnerLeaves = listener("memberLeft", async ({ app, event }) =>
  closeForLeaver(app, event.guild_id, event.user.id),
);

export async function closeForLeaver(app: App, guildId: Snowflake, userId: Snowflake): Promise<void> {
  const requester = await findPerson(app.db, userId);
  if (!requester || (await listOpenOf(app.db, { guildId, requester, after: "" })).length === 0) return;
  let found = 0;
  for (let after: string | undefined = ""; after !== undefined; ) {
    const behind: string = after;
    const open = await app.write(async (tx) => {
      // Ordered by id, so that two transactions never wait for each other crosswise.
      const tickets = await listOpenOf(tx, { guildId, requester, after: behind });
      for (const ticket of tickets) await ownerLeft(tx, app, { ticket, userId, from: "server" });
      return tickets;
    });
    found += open.length;
    after = open.at(-1)?.id;
  }
  app.log.info({ guildId, tickets: found }, "the owner of tickets left");
}

/** Leaving, or being taken out of, the private thread ends the ticket; a member of staff who leaves changes nothing. */
export const closeWhenOwnerLeavesThread = listener("threadMembersChanged", async ({ app, event }) => {
  for (const userId of event.removed_member_ids ?? []) {
    if (await isOwner(app, event.id, userId)) await closeForThreadLeaver(app, event.id, userId);
  }
  for (const { user_id } of event.added_members ?? []) if (user_id) await noteReturn(app, event.id, user_id);
});

/** Ends the ticket of this thread, if it is theirs and its topic does not keep it. */
export async function closeForThreadLeaver(app: App, threadId: Snowflake, userId: Snowflake): Promise<void> {
  if (!(await isOutOf(app, threadId, userId))) return;
  await ifTheirs(app, threadId, userId, (tx, ticket) => ownerLeft(tx, app, { ticket, userId, from: "thread" }));
}

async function noteReturn(app: App, threadId: Snowflake, userId: Snowflake): Promise<void> {
  await ifTheirs(app, threadId, userId, (tx, ticket) => ownerReturned(tx, app, ticket));
}

/** Before Discord is asked where somebody is. */
async function isOwner(app: App, threadId: Snowflake, userId: Snowflake): Promise<boolean> {
  const ticket = await openIn(app.db, app, threadId);
  return ticket !== undefined && (await findPerson(app.db, userId)) === ticket.requester;
}

async function openIn(db: Db, { rooms }: Pick<App, "rooms">, threadId: Snowflake): Promise<Ticket | undefined> {
  const room = await rooms.findByChannel(db, threadId);
  const ticket = room && (await findTicketByStaffRoom(db, room.id));
  return ticket && isOpen(ticket) && isShared(ticket) ? ticket : undefined;
}

/** Of the open ticket that is talked about in this thread, if it is theirs. */
async function ifTheirs(
  app: App,
  threadId: Snowflake,
  userId: Snowflake,
  act: (tx: Tx, ticket: Ticket) => Promise<void>,
): Promise<void> {
  await app.write(async (tx) => {
    const ticket = await openIn(tx, app, threadId);
    if (ticket && (await findPerson(tx, userId)) === ticket.requester) await act(tx, ticket);
  });
}
