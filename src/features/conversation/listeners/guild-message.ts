import type { GatewayMessageCreateDispatchData } from "@discordjs/core";
import { type Desk, findDesk, getType, isStaffOf } from "#features/desk/index.ts";
import { findPerson, personOf } from "#features/people/index.ts";
import {
  canReopen,
  findTicketByStaffRoom,
  isShared,
  refreshCardSoon,
  reopenTicket,
  saveDecision,
  staffCommented,
  staffReplied,
  type Ticket,
  turnPassed,
} from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { listener } from "#kernel/feature.ts";
import type { Room } from "#kernel/rooms.ts";
import { snowflakeTime } from "#kernel/types.ts";
import { isAdminMember } from "../admin-member.ts";
import { besideWords, isEmpty, type MessageKind, sourceOfMessage } from "../message.ts";
import { insertMessage, isAnswerOnItsWay } from "../message-store.ts";
import { isSpoken, readMessage } from "../read-message.ts";
import { relayFromRequester } from "../relay-from-requester.ts";
import { repliedTo } from "../replied-to.ts";
import { replyToRequester } from "../reply-to-requester.ts";
import { meaning } from "../staff-message.ts";

type Heard = GatewayMessageCreateDispatchData;

/** A message in a ticket's thread: by staff for the requester, by staff for staff, or by the requester in a shared room. */
export const hearThread = listener("message", async ({ app, event }) => {
  if (event.guild_id === undefined || !isSpoken(event)) return;
  // What its author may do a message does not say. Discord is asked, so never inside the transaction, and only where it matters.
  let isAdmin: boolean | undefined;
  while ((await app.write(async (tx) => hear(tx, app, { event, isAdmin }))) === "needs permissions") {
    isAdmin = await isAdminMember(app, event.guild_id, event);
  }
});

interface HeardInThread {
  readonly event: Heard;
  /** Undefined when it was not asked. */
  readonly isAdmin: boolean | undefined;
}

async function hear(tx: Tx, app: App, { event, isAdmin }: HeardInThread): Promise<"heard" | "needs permissions"> {
  const room = await app.rooms.findByChannel(tx, event.channel_id);
  const ticket = room && (await findTicketByStaffRoom(tx, room.id));
  if (!ticket || ticket.status === "failed") return "heard";
  const desk = await findDesk(tx, ticket.guildId);
  const isTeam = isAdmin || (desk !== undefined && isStaffOf(desk, event.member?.roles ?? []));
  if (desk && !isTeam && isAdmin === undefined && (await wouldAnswer(tx, ticket, event))) return "needs permissions";
  await app.rooms.handled(tx, room.id, event.id);
  if (!desk) return "heard";
  const given = { ticket, event, room, desk, by: isTeam ? "team" : "others" } as const;
  await (isShared(ticket) ? hearShared(tx, app, given) : hearStaff(tx, app, given));
  return "heard";
}

/** Whether this would go to the requester if its author were of the team. */
async function wouldAnswer(tx: Tx, ticket: Ticket, event: Heard): Promise<boolean> {
  if (isShared(ticket)) return (await findPerson(tx, event.author.id)) !== ticket.requester;
  const type = await getType(tx, ticket.guildId, ticket.typeId);
  return meaning(event.content, type.replies, besideWords(readMessage(event))).meant === "reply";
}

interface Given {
  readonly ticket: Ticket;
  readonly event: Heard;
  readonly room: Room;
  readonly desk: Desk;
  readonly by: "team" | "others";
}

async function hearStaff(tx: Tx, app: App, given: Given): Promise<void> {
  const { ticket, event, room, desk, by } = given;
  const type = await getType(tx, ticket.guildId, ticket.typeId);
  const said = readMessage(event);
  const meant = meaning(said.text, type.replies, besideWords(said));
  if (meant.meant === "comment" || by === "others" || isEmpty(said)) {
    await noteHere(tx, app, given, "comment");
    const mark = meant.meant === "comment" ? (meant.marked ? "📝" : undefined) : isEmpty(said) ? undefined : "⚠️";
    if (mark) await app.outbox.add(tx, room.id, { react: event.id, emoji: mark });
    return;
  }
  const pointing = { ticket, from: room.id, to: ticket.requesterRoom };
  const replyTo =
    said.replyTo === null ? undefined : await repliedTo(tx, app, { ...pointing, messageId: said.replyTo });
  await replyToRequester(tx, app, {
    ticket,
    desk,
    source: sourceOfMessage(event.id),
    original: { messageId: event.id, roomId: room.id },
    author: { id: event.author.id, displayName: nameOf(event) },
    said: { ...said, text: meant.text },
    identity: meant.identity,
    receipt: type.replies === "careful" ? "replace" : (await isTheirTurn(tx, ticket)) ? "none" : "react",
    ...(replyTo ? { replyTo } : {}),
  });
}

/** In a chat the first answer of a turn is ticked, and the others are not, also while the first is on its way. */
async function isTheirTurn(tx: Tx, ticket: Ticket): Promise<boolean> {
  return ticket.status === "waiting-requester" || (await isAnswerOnItsWay(tx, ticket.id));
}

async function hearShared(tx: Tx, app: App, given: Given): Promise<void> {
  const { ticket, event } = given;
  if ((await findPerson(tx, event.author.id)) === ticket.requester) {
    const said = readMessage(event);
    await relayFromRequester(tx, app, { ticket, messageId: event.id, userId: event.author.id, said, receipt: "none" });
    return;
  }
  await noteHere(tx, app, given, given.by === "team" ? "reply" : "comment");
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
    kind === "reply" && canReopen(ticket)
      ? await reopenTicket(tx, app, { ticket, by: event.author.id, tell: "requester" })
      : ticket;
  const at = app.clock.now();
  const written = kind === "reply" ? staffReplied(open, author, at) : staffCommented(open, author, at);
  await saveDecision(tx, written);
  if (kind === "comment") return;
  const passed = turnPassed(written.after, author, at);
  await saveDecision(tx, passed);
  if (passed.facts.length > 0) await refreshCardSoon(tx, app, passed.after);
}

function nameOf(event: Heard): string {
  return event.member?.nick ?? event.author.global_name ?? event.author.username;
}
