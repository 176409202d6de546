import type { GatewayMessageCreateDispatchData } from "@discordjs/core";
import { findDesk, getType, isStaffOf } from "#features/desk/index.ts";
import { findPerson, personOf } from "#features/people/index.ts";
import {
  findTicketByStaffRoom,
  isOpen,
  isShared,
  refreshCardSoon,
  reopenTicket,
  saveDecision,
  staffCommented,
  staffReplied,
  type Ticket,
} from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { listener } from "#kernel/feature.ts";
import type { Room } from "#kernel/rooms.ts";
import { type Snowflake, snowflakeTime } from "#kernel/types.ts";
import { isEmpty, type MessageKind, sourceOfMessage } from "../message.ts";
import { findMessage, insertMessage } from "../message-store.ts";
import { isSpoken, readMessage } from "../read-message.ts";
import { relayFromRequester } from "../relay-from-requester.ts";
import { replyToRequester } from "../reply-to-requester.ts";
import { meaning } from "../staff-message.ts";

type Heard = GatewayMessageCreateDispatchData;

/** A message in a ticket's thread: by staff for the requester, by staff for staff, or by the requester in a shared room. */
export const hearThread = listener("message", async ({ app, event }) => {
  if (event.guild_id === undefined || !isSpoken(event)) return;
  const room = await app.rooms.findByChannel(app.db, event.channel_id);
  if (!room) return;
  await app.write(async (tx) => {
    const ticket = await findTicketByStaffRoom(tx, room.id);
    if (!ticket || ticket.status === "failed") return;
    await app.rooms.handled(tx, room.id, event.id);
    await (isShared(ticket)
      ? hearShared(tx, app, { ticket, event, room })
      : hearStaff(tx, app, { ticket, event, room }));
  });
});

interface Given {
  readonly ticket: Ticket;
  readonly event: Heard;
  readonly room: Room;
}

async function hearStaff(tx: Tx, app: App, { ticket, event, room }: Given): Promise<void> {
  const desk = await findDesk(tx, ticket.guildId);
  if (!desk) return;
  const type = await getType(tx, ticket.guildId, ticket.typeId);
  const said = readMessage(event);
  const meant = meaning(said.text, type.replies);
  const staff = isStaffOf(desk, event.member?.roles ?? []);
  if (meant.meant === "comment" || !staff || isEmpty(said)) {
    await noteHere(tx, app, { ticket, event, room }, "comment");
    if (meant.meant === "comment" && meant.marked) await app.outbox.add(tx, room.id, { react: event.id, emoji: "📝" });
    return;
  }
  const answered = said.replyTo === null ? undefined : await sourceBehind(tx, app, room, said.replyTo);
  await replyToRequester(tx, app, {
    ticket,
    desk,
    source: sourceOfMessage(event.id),
    original: { messageId: event.id, roomId: room.id },
    author: { id: event.author.id, displayName: nameOf(event) },
    said: { ...said, text: meant.text },
    identity: meant.identity,
    receipt: type.replies === "careful" ? "replace" : ticket.status === "waiting-requester" ? "none" : "react",
    ...(answered ? { replyTo: answered } : {}),
  });
}

async function hearShared(tx: Tx, app: App, given: Given): Promise<void> {
  const { ticket, event } = given;
  if ((await findPerson(tx, event.author.id)) === ticket.requester) {
    const said = readMessage(event);
    if (isOpen(ticket)) {
      await relayFromRequester(tx, app, {
        ticket,
        messageId: event.id,
        userId: event.author.id,
        said,
        receipt: "none",
      });
    }
    return;
  }
  const desk = await findDesk(tx, ticket.guildId);
  const staff = desk !== undefined && isStaffOf(desk, event.member?.roles ?? []);
  await noteHere(tx, app, given, staff ? "reply" : "comment");
}

/** Notes a message that goes nowhere: its room is where it is read. */
async function noteHere(tx: Tx, app: App, { ticket, event, room }: Given, kind: MessageKind): Promise<void> {
  const author = await personOf(tx, app, event.author.id);
  const isNew = await insertMessage(tx, {
    id: app.ids.next(),
    ticketId: ticket.id,
    roomId: room.id,
    source: sourceOfMessage(event.id),
    author,
    kind,
    identity: null,
    state: "here",
    reason: null,
    receipt: "none",
    parts: 0,
    words: null,
    sentAt: snowflakeTime(event.id),
    editedAt: null,
    deletedAt: null,
  });
  if (!isNew) return;
  // A word of staff in a closed shared room opens it again, as it un-archives the thread.
  const open =
    kind === "reply" && !isOpen(ticket) ? await reopenTicket(tx, app, { ticket, by: event.author.id }) : ticket;
  const at = app.clock.now();
  const decision = kind === "reply" ? staffReplied(open, author, at) : staffCommented(open, author, at);
  await saveDecision(tx, decision);
  if (decision.before.status !== decision.after.status) await refreshCardSoon(tx, app, decision.after);
}

/** The message of the ticket that stands behind a message in this room: its original, or our copy of it. */
async function sourceBehind(tx: Tx, app: App, room: Room, messageId: Snowflake): Promise<string | undefined> {
  const source = await app.rooms.sourceOf(tx, room.id, messageId);
  if (source?.startsWith("receipt:")) return source.slice("receipt:".length);
  if (source) return source;
  return (await findMessage(tx, sourceOfMessage(messageId))) ? sourceOfMessage(messageId) : undefined;
}

function nameOf(event: Heard): string {
  return event.member?.nick ?? event.author.global_name ?? event.author.username;
}
