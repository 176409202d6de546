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
import type { Tx } from "#kernel/database.ts";
import { text } from "#kernel/text.ts";
import { type Snowflake, snowflakeTime } from "#kernel/types.ts";
import { compose } from "./compose.ts";
import { type Said, sourceOfMessage } from "./message.ts";
import { findMessage, insertMessage } from "./message-store.ts";

export interface FromRequester {
  readonly ticket: Ticket;
  readonly messageId: Snowflake;
  readonly userId: Snowflake;
  readonly said: Said;
  /** The first message of a ticket is answered by the card that says it is open. */
  readonly receipt: "first of a turn" | "none";
}

type Needs = Pick<App, "outbox" | "rooms" | "jobs" | "clock" | "ids" | "vault" | "translate">;

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
  const replyTo = said.replyTo === null ? undefined : await answered(tx, said.replyTo, app, ticket);
  const composed = compose(said, lead, app.translate(desk?.locale ?? "en-US"), replyTo ? { replyTo } : {});

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
    receipt: "none",
    parts: shared ? 0 : composed.parts.length,
    words: null,
    sentAt: snowflakeTime(messageId),
    editedAt: null,
    deletedAt: null,
  });
  await app.rooms.handled(tx, ticket.requesterRoom, messageId);
  if (!isNew) return ticket;

  const decision = requesterWrote(ticket, author, app.clock.now());
  await saveDecision(tx, decision);
  const turned = decision.before.status !== decision.after.status;
  if (turned) await refreshCardSoon(tx, app, decision.after);
  if (shared) return decision.after;

  let last: Awaited<ReturnType<App["outbox"]["add"]>> | undefined;
  for (const [part, body] of composed.parts.entries()) {
    last = await app.outbox.add(tx, ticket.staffRoom, { say: body, source, part });
  }
  if (given.receipt === "none" || !last) return decision.after;
  if (composed.skipped.length > 0) {
    const names = composed.skipped.map((file) => file.filename).join(", ");
    const words = app.translate(intake?.locale ?? "en-US")(text("conversation.partly", { file: names }));
    const body = { content: words, allowed_mentions: { parse: [] as const } };
    await app.outbox.add(tx, ticket.requesterRoom, { say: body, source: `partly:${messageId}`, after: last });
  }
  if (turned) await app.outbox.add(tx, ticket.requesterRoom, { react: messageId, emoji: "✅", after: last });
  return decision.after;
}

/** What a reply in the DM points at: one of the requester's own messages, or our copy of a staff reply. */
async function answered(
  tx: Tx,
  messageId: Snowflake,
  { rooms }: Pick<App, "rooms">,
  ticket: Ticket,
): Promise<string | undefined> {
  const own = sourceOfMessage(messageId);
  if (await findMessage(tx, own)) return own;
  return rooms.sourceOf(tx, ticket.requesterRoom, messageId);
}
