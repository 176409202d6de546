import { findDesk } from "#features/desk/index.ts";
import { tellOfWords } from "#features/notices/index.ts";
import { findParticipant } from "#features/participants/index.ts";
import { personOf } from "#features/people/index.ts";
import {
  doWhen,
  findFormer,
  findIntake,
  isShared,
  refreshCardSoon,
  requesterWrote,
  saveDecision,
  type Ticket,
  whenMemberWrote,
} from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db, Tx } from "#kernel/database.ts";
import type { FileRef } from "#kernel/outbox.ts";
import { type Text, text } from "#kernel/text.ts";
import { type Snowflake, snowflakeTime } from "#kernel/types.ts";
import { compose, unmasked } from "./compose.ts";
import { fileLimitOf, MEBIBYTE } from "./file-limit.ts";
import { holdBack } from "./held-back.ts";
import { type Said, sourceOfMessage } from "./message.ts";
import { findMessage, insertMessage } from "./message-store.ts";
import { copyToOthers } from "./other-copies.ts";
import { reachableAgain } from "./reachable-again.ts";
import { repliedTo } from "./replied-to.ts";
import { heldBackView } from "./views/held-back.ts";
import { whenHeard } from "./when-heard.ts";

export interface FromRequester {
  readonly ticket: Ticket;
  readonly messageId: Snowflake;
  readonly userId: Snowflake;
  readonly said: Said;
  /** The first message of a ticket is answered by the card that says it is open. */
  readonly receipt: "first of a turn" | "none";
  /** A ticket begins with it. */
  readonly begins?: boolean;
}

type Needs = Pick<
  App,
  "outbox" | "rooms" | "jobs" | "clock" | "ids" | "vault" | "render" | "translate" | "contributions" | "config"
>;

/** Whether a message of Discord's was taken into a ticket before. */
export async function wasRelayed(db: Db, messageId: Snowflake): Promise<boolean> {
  return (await findMessage(db, sourceOfMessage(messageId))) !== undefined;
}

/**
 * Takes what the requester, or somebody else on their side, wrote into the ticket, and into the staff room's lane if that is another room.
 *
 * The same message again does nothing: its id is the key. Returns the ticket as it is then.
 */
export async function relayFromRequester(tx: Tx, app: Needs, given: FromRequester): Promise<Ticket> {
  const { ticket, messageId, userId } = given;
  const source = sourceOfMessage(messageId);
  const author = await personOf(tx, app, userId);
  const shared = isShared(ticket);

  const fileLimit = await fileLimitOf(tx, ticket.guildId, given.said.files);
  const held = ticket.alias === null ? undefined : holdBack(given.said, fileLimit);
  const said = held?.said ?? given.said;
  const desk = await findDesk(tx, ticket.guildId);
  const intake = await findIntake(tx, app, ticket);
  const isRequester = author === ticket.requester;
  const of = { ticketId: ticket.id, person: author };
  const former = isRequester ? undefined : await findFormer(tx, app, { ...of, at: snowflakeTime(messageId) });
  const other = isRequester || former ? undefined : await findParticipant(tx, app, of);
  const writer = former ?? other;
  const room = writer?.roomId ?? ticket.requesterRoom;
  const member = (writer ? writer.name : intake?.displayName) ?? text("tickets.the-member");
  const lead = text("conversation.from-member", { member });
  const pointing = { ticket, from: room, to: ticket.staffRoom };
  const replyTo =
    shared || said.replyTo === null ? undefined : await repliedTo(tx, app, { ...pointing, messageId: said.replyTo });
  const isRepeated = async () => (await findMessage(tx, source)) !== undefined;
  const pings = await tellOfWords(tx, app, { ticket, by: author, isRepeated });
  const tail = pings.length > 0 && !shared ? { tail: pingLine(pings) } : {};
  const options = { fileLimit, ...tail, ...(replyTo ? { replyTo } : {}) };
  const composed = compose(unmasked(said), lead, app.translate(desk?.locale ?? "en-US", ticket), options);

  const id = app.ids.next();
  const beginsTurn = !shared && ticket.status === "waiting-requester";
  const isNew = await insertMessage(tx, {
    id,
    ticketId: ticket.id,
    roomId: room,
    copyRoomId: shared ? null : ticket.staffRoom,
    source,
    author,
    kind: "requester",
    identity: null,
    state: shared ? "here" : "queued",
    reason: null,
    receipt: beginsTurn && given.receipt === "first of a turn" ? "react" : "none",
    parts: shared ? 0 : composed.parts.length,
    words: null,
    sentAt: snowflakeTime(messageId),
    editedAt: null,
    deletedAt: null,
  });
  await app.rooms.handled(tx, room, messageId);
  if (!isNew) return ticket;

  const at = app.clock.now();
  // Whoever writes to us can be written to again.
  const reached = isRequester ? await reachableAgain(tx, app, ticket, at) : ticket;
  const decision = requesterWrote(reached, author, at);
  await saveDecision(tx, decision);
  const { before } = decision;
  const heard = { ticket, messageId: id, sentAt: snowflakeTime(messageId), words: given.said.text, room };
  if (!given.begins) for (const hear of app.contributions(whenHeard)) await hear(tx, app, heard);
  const after = await doWhen(whenMemberWrote, tx, app, decision);
  if (before.status !== after.status || before.snoozedUntil !== after.snoozedUntil)
    await refreshCardSoon(tx, app, after);
  if (shared) {
    await mentionHere(tx, app, { ticket, messageId, pings, locale: desk?.locale ?? "en-US" });
    return after;
  }

  let last: Awaited<ReturnType<App["outbox"]["add"]>> | undefined;
  // A long text stays as it is cut; short ones of one person may share a message.
  const together = composed.parts.length === 1 ? { together: `${ticket.id}:${author}` } : {};
  for (const [part, body] of composed.parts.entries()) {
    const isLast = part === composed.parts.length - 1;
    const say = isLast && pings.length > 0 ? { ...body, allowed_mentions: { parse: [] as const, users: pings } } : body;
    last = await app.outbox.add(tx, ticket.staffRoom, { say, source, part, relays: true, ...together });
  }
  if (composed.skipped.length > 0 && last) {
    // In the words of who sent them: the team may read other names.
    const skipped = new Set(composed.skipped.map(keyOf));
    const names = given.said.files
      .filter((file) => skipped.has(keyOf(file)))
      .map((file) => file.filename)
      .join(", ");
    const told = text("conversation.partly", { file: names, limit: fileLimit / MEBIBYTE });
    const words = app.translate(intake?.locale ?? "en-US", ticket)(told);
    const body = { content: words, allowed_mentions: { parse: [] as const } };
    await app.outbox.add(tx, room, { say: body, source: `partly:${messageId}`, after: last });
  }
  if (held && held.names.length > 0) {
    const view = heldBackView({ files: held.names, params: [ticket.id, messageId] });
    const say = app.render(view, intake?.locale ?? "en-US", ticket);
    await app.outbox.add(tx, room, { say, source: `held-back:${messageId}` });
  }
  // What was said before a ticket was theirs is not theirs to read.
  const except = former ? [room, ticket.requesterRoom] : [room];
  await copyToOthers(tx, app, { ticket, messageId: id, source, lead, voice: author, said, except });
  return after;
}

/** The same file under any name. */
const keyOf = (file: FileRef): string => ("kept" in file ? file.kept : (file.attachmentId ?? file.filename));

/** Below the words, for whoever has to answer them. */
const pingLine = (people: readonly Snowflake[]): Text =>
  text("conversation.ping", { people: { markup: people.map((id) => `<@${id}>`).join(" ") } });

/** In a shared room the words stand already: who has to answer them is mentioned below. */
async function mentionHere(
  tx: Tx,
  app: Needs,
  {
    ticket,
    messageId,
    pings,
    locale,
  }: { ticket: Ticket; messageId: Snowflake; pings: readonly Snowflake[]; locale: string },
): Promise<void> {
  if (pings.length === 0) return;
  const content = app.translate(locale, ticket)(pingLine(pings));
  const say = { content, allowed_mentions: { parse: [] as const, users: pings } };
  await app.outbox.add(tx, ticket.staffRoom, { say, source: `ping:${messageId}` });
}
