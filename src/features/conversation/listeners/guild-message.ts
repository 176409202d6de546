import type { GatewayMessageCreateDispatchData } from "@discordjs/core";
import { type Desk, findDesk, getType, isTrainee, type ReplyMode } from "#features/desk/index.ts";
import { refusedSignature } from "#features/identity/index.ts";
import { watchSilence } from "#features/notices/index.ts";
import { findParticipant } from "#features/participants/index.ts";
import { findPerson, personOf } from "#features/people/index.ts";
import {
  answersFor,
  canReopen,
  doWhen,
  findFormer,
  findIntake,
  findMovedFrom,
  findTicketByStaffRoom,
  isOpen,
  isShared,
  lackingFor,
  listOpenInRoom,
  MergedAway,
  refreshCardSoon,
  reopenTicket,
  saveDecision,
  staffCommented,
  staffReplied,
  type Ticket,
  turnPassed,
  whenTeamAnswered,
  whenTurnPassed,
} from "#features/tickets/index.ts";
import type { Level } from "#kernel/access.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { type Lacking, NotPermitted, type UserError } from "#kernel/errors.ts";
import { type Events, listener } from "#kernel/feature.ts";
import { WENT_NOWHERE } from "#kernel/outbox.ts";
import type { Room } from "#kernel/rooms.ts";
import { mention, text } from "#kernel/text.ts";
import { snowflakeTime } from "#kernel/types.ts";
import { smallLine } from "#kernel/view.ts";
import { isAdminMember } from "../admin-member.ts";
import { NoAnswerToReport } from "../errors.ts";
import { keepAside } from "../keep-aside.ts";
import { besideWords, isEmpty, type MessageKind, sourceOfMessage } from "../message.ts";
import { insertMessage, isAnswerOnItsWay } from "../message-store.ts";
import { plusWords } from "../plus-words.ts";
import { isSpoken, readMessage, readStaffMessage } from "../read-message.ts";
import { relayFromRequester } from "../relay-from-requester.ts";
import { repliedTo } from "../replied-to.ts";
import { barredByGate } from "../reply-gates.ts";
import { replyToRequester } from "../reply-to-requester.ts";
import { findTicketBySideRoom, sideRoomOf } from "../side-room.ts";
import { meaning } from "../staff-message.ts";
import { tellRefused } from "../tell-refused.ts";

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
  readonly event: Heard & Pick<Events["message"], "caughtUp">;
  /** Undefined when it was not asked. */
  readonly isAdmin: boolean | undefined;
}

async function hear(tx: Tx, app: App, { event, isAdmin }: HeardInThread): Promise<"heard" | "needs permissions"> {
  const room = await app.rooms.findByChannel(tx, event.channel_id);
  // It came while the ticket moved here; catch-up tells it again, behind what was written where the ticket was before.
  if (!room || (room.follows !== null && event.caughtUp?.follows !== room.follows)) return "heard";
  const here = await findTicketByStaffRoom(tx, room.id);
  const aside = here ? undefined : await findTicketBySideRoom(tx, room.id);
  if (aside) return hearAside(tx, app, { ticket: aside, event, room });
  const moved = here ? undefined : await findMovedFrom(tx, room.id);
  const isTooLate = moved !== undefined && snowflakeTime(event.id) > moved.leftAt;
  // Of a closed ticket only what was to reach its member elsewhere is still to do.
  if (moved && !isOpen(moved.ticket) && (isTooLate || moved.wasShared)) return "heard";
  if (isTooLate) return hearTooLate(tx, app, { event, room });
  const ticket = here ?? moved?.ticket;
  if (!ticket) return hearPractice(tx, app, { event, room });
  if (ticket.status === "failed") return "heard";
  const wasShared = moved?.wasShared ?? isShared(ticket);
  const desk = await findDesk(tx, ticket.guildId);
  const author = { id: event.author.id, roles: event.member?.roles ?? [], level: isAdmin ? "admin" : "user" } as const;
  const isTeam = isAdmin || (await answersFor(tx, ticket, author));
  const lacks = isTeam ? await lackingFor(tx, ticket, author, "answer") : undefined;
  const stopped = isTeam ? await barredByGate(tx, app, { ticket, writer: author }) : undefined;
  if (
    desk &&
    (!isTeam || lacks || stopped) &&
    isAdmin === undefined &&
    (await wouldAnswer(tx, app, { ticket, event, wasShared }))
  )
    return "needs permissions";
  await app.rooms.handled(tx, room.id, event.id);
  if (!desk) return "heard";
  const barred = wasShared ? stopped : undefined;
  const given = {
    ticket,
    event,
    room,
    desk,
    lacks,
    barred,
    level: author.level,
    by: isTeam ? "team" : "others",
  } as const;
  await (wasShared ? hearShared(tx, app, given) : hearStaff(tx, app, given));
  return "heard";
}

/** Written in a room after its ticket moved on, where nobody reads it (what was written before counts, whenever we hear of it): its writer sees that, below the line that says where. */
async function hearTooLate(tx: Tx, app: App, { event, room }: { event: Heard; room: Room }): Promise<"heard"> {
  await app.rooms.handled(tx, room.id, event.id);
  await app.outbox.add(tx, room.id, { react: event.id, emoji: WENT_NOWHERE });
  return "heard";
}

/** Whether this would go to the requester if its author were of the team. */
async function wouldAnswer(
  tx: Tx,
  app: App,
  { ticket, event, wasShared }: { readonly ticket: Ticket; readonly event: Heard; readonly wasShared: boolean },
): Promise<boolean> {
  if (wasShared) return (await findPerson(tx, event.author.id)) !== ticket.requester;
  if (isUnread(app, event)) return true;
  const type = await getType(tx, ticket.guildId, ticket.typeId);
  const prefix = (await findDesk(tx, ticket.guildId))?.replyPrefix ?? "+";
  const words = { known: plusWords(app), prefix };
  const said = readStaffMessage(event, app.self.id, prefix);
  return meaning(said.text, type.replies, besideWords(said), words).meant !== "comment";
}

/** Who tries a practice ticket without a DM is its member in a thread of their own. */
async function hearPractice(tx: Tx, app: App, { event, room }: Omit<Heeded, "ticket">): Promise<"heard"> {
  const ticket = (await listOpenInRoom(tx, room.id)).find(({ practice }) => practice);
  if (!ticket || (await findPerson(tx, event.author.id)) !== ticket.requester) return "heard";
  const from = { ticket, messageId: event.id, userId: event.author.id, said: readMessage(event) };
  await relayFromRequester(tx, app, { ...from, receipt: "first of a turn" });
  return "heard";
}

interface Given {
  readonly ticket: Ticket;
  readonly event: Heard;
  readonly room: Room;
  readonly desk: Desk;
  readonly by: "team" | "others";
  /** What its writer holds in the whole server, as far as it was asked. */
  readonly level: Level;
  /** What somebody of the team lacks to answer here. */
  readonly lacks: Lacking | undefined;
  /** Why somebody of the team does not write where the requester reads. */
  readonly barred: Awaited<ReturnType<typeof barredByGate>>;
}

type Heeded = Pick<Given, "ticket" | "event" | "room">;

async function hearStaff(tx: Tx, app: App, given: Given): Promise<void> {
  const { ticket, event, room, desk, by } = given;
  const type = await getType(tx, ticket.guildId, ticket.typeId);
  const said = readStaffMessage(event, app.self.id, desk.replyPrefix);
  const words = { known: plusWords(app), prefix: desk.replyPrefix };
  const meant = meaning(said.text, type.replies, besideWords(said), words);
  const { level } = given;
  const author = { id: event.author.id, displayName: nameOf(event), roles: event.member?.roles ?? [], level };
  if (ticket.oneWay) {
    // A plain message stays with the team in every report; what was to be an answer is refused, and its writer reads why.
    const isAnswer = type.replies === "careful" && meant.meant !== "comment" && by === "team" && !isEmpty(said);
    if (isAnswer) return refuse(tx, app, given, new NoAnswerToReport());
    return noteHere(tx, app, given, "comment");
  }
  if (given.lacks && meant.meant !== "comment" && !isEmpty(said)) {
    return refuse(tx, app, given, new NotPermitted(given.lacks));
  }
  if (by === "team" && isUnread(app, event)) return explainUnread(tx, app, given, type.replies);
  if (meant.meant === "word" && by === "team") {
    const { word, rest } = meant;
    await words.known.get(word)?.hear(tx, app, { ticket, desk, messageId: event.id, roomId: room.id, author, rest });
    return;
  }
  if (meant.meant !== "reply" || by === "others" || isEmpty(said)) {
    await noteHere(tx, app, given, "comment");
    const mark =
      meant.meant === "comment" ? (meant.marked ? "📝" : undefined) : isEmpty(said) ? undefined : WENT_NOWHERE;
    if (mark) await app.outbox.add(tx, room.id, { react: event.id, emoji: mark });
    return;
  }
  // What goes on elsewhere is not opened again by a word.
  const refusal =
    ticket.closedHow === "merged" ? new MergedAway(ticket.number) : refusedSignature(type, meant.identity);
  if (refusal) return refuse(tx, app, given, refusal);
  const pointing = { ticket, from: room.id, to: ticket.requesterRoom };
  const replyTo =
    said.replyTo === null ? undefined : await repliedTo(tx, app, { ...pointing, messageId: said.replyTo });
  const outcome = await replyToRequester(tx, app, {
    ticket,
    desk,
    source: sourceOfMessage(event.id),
    original: { messageId: event.id, roomId: room.id },
    author,
    said: { ...said, text: meant.text },
    identity: meant.identity,
    receipt: type.replies === "careful" ? "replace" : (await isTheirTurn(tx, ticket)) ? "none" : "react",
    ...(replyTo ? { replyTo } : {}),
    // In a chat the other answer stands right above.
    ...(type.replies === "careful" ? { begun: { at: snowflakeTime(event.id) } } : {}),
  });
  if (typeof outcome !== "string" && outcome.refused) await noteHere(tx, app, given, "comment");
}

/** Without the Message Content intent Discord tells that something was written, and not what, unless the bot is mentioned. */
const isUnread = ({ config }: App, { content }: Heard): boolean => !config.discord.messageContent && content === "";

/** Nobody knows who was to read it, so it stays with the team. Why, and how to answer, is said once in a ticket. */
async function explainUnread(tx: Tx, app: App, given: Given, replies: ReplyMode): Promise<void> {
  const { ticket, event, room, desk } = given;
  await noteHere(tx, app, given, "comment");
  // In a chat it was meant for the member.
  if (replies === "chat") await app.outbox.add(tx, room.id, { react: event.id, emoji: WENT_NOWHERE });
  const member = (await findIntake(tx, app, ticket))?.displayName ?? text("tickets.the-member");
  const body = app.render(smallLine(text("conversation.unread", { member })), desk.locale, ticket);
  await app.outbox.add(tx, room.id, {
    say: { ...body, replyTo: { messageId: event.id } },
    source: `unread:${ticket.id}`,
  });
}

/** An answer that may not be sent, or not signed so: it stays with the team, marked, and its writer reads why. */
async function refuse(tx: Tx, app: App, given: Given, why: UserError): Promise<void> {
  const { event, room } = given;
  await noteHere(tx, app, given, "comment");
  await tellRefused(tx, app, { ...given, original: { messageId: event.id, roomId: room.id } }, why);
}

/** In a chat the first answer of a turn is ticked, and the others are not, also while the first is on its way. */
async function isTheirTurn(tx: Tx, ticket: Ticket): Promise<boolean> {
  return ticket.status === "waiting-requester" || (await isAnswerOnItsWay(tx, ticket.id));
}

async function hearShared(tx: Tx, app: App, given: Given): Promise<void> {
  const { ticket, event } = given;
  const author = await findPerson(tx, event.author.id);
  const takesPart = author && (await findParticipant(tx, app, { ticketId: ticket.id, person: author }));
  const at = snowflakeTime(event.id);
  const asked = author && (await findFormer(tx, app, { ticketId: ticket.id, person: author, at }));
  if (author === ticket.requester || takesPart || asked) {
    const said = readMessage(event);
    await relayFromRequester(tx, app, { ticket, messageId: event.id, userId: event.author.id, said, receipt: "none" });
    return;
  }
  if (given.by === "team" && (await moveAside(tx, app, given))) return;
  await noteHere(tx, app, given, given.by === "team" ? "reply" : "comment");
  if (given.by === "team") await saysReadAtOnce(tx, app, given);
}

/** What a trainee writes in a room that the member is in nothing can hold: they and the team are told so, once in a ticket. */
async function saysReadAtOnce(tx: Tx, app: App, { ticket, desk, event }: Given): Promise<void> {
  const type = await getType(tx, ticket.guildId, ticket.typeId);
  if (!isTrainee(type, event.member?.roles ?? [])) return;
  const line = text("conversation.read-at-once", { staff: mention(event.author.id) });
  const say = app.render(smallLine(line), desk.locale, ticket);
  const room = await sideRoomOf(tx, app, { ticket, desk });
  await app.outbox.add(tx, room, { say, source: `at-once:${ticket.id}:${event.author.id}` });
}

/** What staff say in a side thread stays there: its members are the team. */
async function hearAside(tx: Tx, app: App, given: Heeded): Promise<"heard"> {
  await app.rooms.handled(tx, given.room.id, given.event.id);
  await noteHere(tx, app, given, "comment");
  return "heard";
}

/**
 * `//text` in a room that the requester reads is for the team: taken away at once, and kept in the side thread; so is all that is written by
 * who does not write there. False when it is none of these.
 */
async function moveAside(tx: Tx, app: App, { ticket, desk, event, room, barred }: Given): Promise<boolean> {
  const said = readStaffMessage(event, app.self.id);
  const isComment = meaning(said.text, "chat", besideWords(said)).meant === "comment";
  const words = isComment ? said.text.trim().slice(2).trim() : said.text;
  if (!(isComment || barred) || isEmpty({ ...said, text: words })) return false;
  const kept = await keepAside(tx, app, {
    ticket,
    desk,
    source: sourceOfMessage(event.id),
    author: { id: event.author.id, displayName: nameOf(event) },
    said: { ...said, text: words, replyTo: null },
    room: await sideRoomOf(tx, app, { ticket, desk }),
    takenFrom: room.id,
    ...(barred && !isComment ? { why: barred(event.author.id) } : {}),
  });
  // Files are fetched from the message, so it can only go once they arrived.
  const order = kept && said.files.length > 0 ? { after: kept } : {};
  await app.outbox.add(tx, room.id, { remove: event.id, ...order });
  return true;
}

/** Notes a message that goes nowhere: its room is where it is read. */
async function noteHere(tx: Tx, app: App, { ticket, event, room }: Heeded, kind: MessageKind): Promise<void> {
  const author = await personOf(tx, app, event.author.id);
  const isNew = await insertMessage(tx, {
    id: app.ids.next(),
    ticketId: ticket.id,
    roomId: room.id,
    copyRoomId: null,
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
  const passed = turnPassed(await doWhen(whenTeamAnswered, tx, app, written), author, at);
  await saveDecision(tx, passed);
  if (passed.facts.length === 0) return;
  await refreshCardSoon(tx, app, passed.after);
  await watchSilence(tx, app, passed.after);
  await doWhen(whenTurnPassed, tx, app, passed);
}

function nameOf(event: Heard): string {
  return event.member?.nick ?? event.author.global_name ?? event.author.username;
}
