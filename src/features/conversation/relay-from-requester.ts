import { findDesk } from "#features/desk/index.ts";
import { personOf } from "#features/people/index.ts";
import {
  findIntake,
  isShared,
  refreshCardSoon,
  requesterWrote,
  saveDecision,
  type Ticket,
} from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db, Tx } from "#kernel/database.ts";
import { text } from "#kernel/text.ts";
import { type Snowflake, snowflakeTime } from "#kernel/types.ts";
import { compose } from "./compose.ts";
import { type Said, sourceOfMessage } from "./message.ts";
import { findMessage, insertMessage } from "./message-store.ts";
import { reachableAgain } from "./reachable-again.ts";
import { repliedTo } from "./replied-to.ts";

export interface FromRequester {
  readonly ticket: Ticket;
  readonly messageId: Snowflake;
  readonly userId: Snowflake;
  readonly said: Said;
  /** The first message of a ticket is answered by the card that says it is open. */
  readonly receipt: "first of a turn" | "none";
}

type Needs = Pick<App, "outbox" | "rooms" | "jobs" | "clock" | "ids" | "vault" | "render" | "translate">;

/** Whether a message of Discord's was taken into a ticket before. */
export async function wasRelayed(db: Db, messageId: Snowflake): Promise<boolean> {
  return (await findMessage(db, sourceOfMessage(messageId))) !== undefined;
}

/**
 * Takes what the requester wrote into the ticket, and into the staff room's lane if that is another room.
 *
 * The same message again does nothing: its id is the key. Returns the ticket as it is then.
 */
export async function relayFromRequester(tx: Tx, app: Needs, given: FromRequester): Promise<Ticket> {
  const { ticket, messageId, userId, said } = given;
  const source = sourceOfMessage(messageId);
  const author = await personOf(tx, app, userId);
  const shared = isShared(ticket);

  const desk = await findDesk(tx, ticket.guildId);
  const intake = await findIntake(tx, app, ticket);
  const lead = text("conversation.from-member", { member: intake?.displayName ?? text("tickets.the-member") });
  const pointing = { ticket, from: ticket.requesterRoom, to: ticket.staffRoom };
  const replyTo =
    shared || said.replyTo === null ? undefined : await repliedTo(tx, app, { ...pointing, messageId: said.replyTo });
  const composed = compose(said, lead, app.translate(desk?.locale ?? "en-US"), replyTo ? { replyTo } : {});

  const beginsTurn = !shared && ticket.status === "waiting-requester";
  const isNew = await insertMessage(tx, {
    id: app.ids.next(),
    ticketId: ticket.id,
    roomId: ticket.requesterRoom,
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
  await app.rooms.handled(tx, ticket.requesterRoom, messageId);
  if (!isNew) return ticket;

  const at = app.clock.now();
  // Whoever writes to us can be written to again.
  const decision = requesterWrote(await reachableAgain(tx, app, ticket, at), author, at);
  await saveDecision(tx, decision);
  if (decision.before.status !== decision.after.status) await refreshCardSoon(tx, app, decision.after);
  if (shared) return decision.after;

  let last: Awaited<ReturnType<App["outbox"]["add"]>> | undefined;
  for (const [part, body] of composed.parts.entries()) {
    last = await app.outbox.add(tx, ticket.staffRoom, { say: body, source, part });
  }
  if (composed.skipped.length > 0 && last) {
    const names = composed.skipped.map((file) => file.filename).join(", ");
    const words = app.translate(intake?.locale ?? "en-US")(text("conversation.partly", { file: names }));
    const body = { content: words, allowed_mentions: { parse: [] as const } };
    await app.outbox.add(tx, ticket.requesterRoom, { say: body, source: `partly:${messageId}`, after: last });
  }
  return decision.after;
}
