import { type AfterReply, type Held, type ReplyRequest, replyToRequester } from "#features/conversation/index.ts";
import { findType, getType } from "#features/desk/index.ts";
import { type AskedIdentity, sign } from "#features/identity/index.ts";
import { personOf } from "#features/people/index.ts";
import {
  asOneFact,
  changeTicket,
  closeTicket,
  followTopic,
  getTicket,
  isOpen,
  saveDecision,
  showCard,
  type Ticket,
  wakeLater,
} from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { changeOf, difference, rightsFor } from "./act.ts";
import { fill } from "./fill.ts";
import { shownActs } from "./show-acts.ts";
import { type Acts, isActing, type Snip } from "./snip.ts";
import { countUse } from "./snip-store.ts";
import { findUseBySource, insertUse } from "./use-store.ts";
import { valuesFor } from "./values.ts";
import { actTexts } from "./views/acts.ts";

export type SnipRequest = Omit<ReplyRequest, "said"> & {
  readonly snip: Snip;
  /** In place of the content: it was edited before sending. */
  readonly words?: string;
};

/** Under which name the conversation knows what follows a sent snip. */
const SENT = "snips.sent";

/** What was shown before it was sent: that is done, also when the snip was changed or removed since. */
interface Given {
  readonly snip: string;
  readonly acts: Acts;
  readonly identity: AskedIdentity;
}

export interface SentSnip {
  readonly outcome: "sent" | "waiting" | Held;
  /** For undoing it; undefined when nothing was sent. */
  readonly useId: string | undefined;
}

/**
 * Sends a snip and does what it does, all in one transaction: the reply first, then what changes, then the close. A reply that is held by
 * a gate changes nothing yet: all of it is done once somebody lets it pass.
 *
 * The same source again does nothing.
 */
export async function sendSnip(tx: Tx, app: App, request: SnipRequest): Promise<SentSnip> {
  const { snip, words, ...reply } = request;
  const type = await getType(tx, reply.ticket.guildId, reply.ticket.typeId);
  const { desk, ticket, author, identity } = reply;
  const person = await personOf(tx, app, author.id);
  const { name } = await sign(tx, app, {
    guildId: desk.guildId,
    type,
    asked: identity,
    author: { person, displayName: author.displayName },
  });
  const values = await valuesFor(tx, app, { ticket, desk, type, signedAs: name });
  const said = { text: fill(words ?? snip.content, values), files: [], extras: [], replyTo: null };
  const given: Given = { snip: snip.id, acts: snip.acts, identity };
  const followedBy = { does: SENT, given: JSON.stringify(given), says: actTexts(await shownActs(tx, snip)) };
  const outcome = await replyToRequester(tx, app, { ...reply, said, followedBy });
  if (typeof outcome === "object") return { outcome, useId: undefined };
  return { outcome, useId: (await findUseBySource(tx, reply.source))?.id };
}

const countAndAct: AfterReply["run"] = async (tx, app, { ticketId, author, source, given }) => {
  const { snip, acts: wanted, identity }: Given = JSON.parse(given);
  const before = await getTicket(tx, ticketId);
  const person = await personOf(tx, app, author.id);
  const at = app.clock.now();
  const acts = await stillPossible(tx, before, wanted);
  const decision = changeTicket(before, changeOf(acts, person, at), person, at);
  const isNew = await insertUse(tx, {
    id: app.ids.next(),
    guildId: before.guildId,
    ticketId,
    snipId: snip,
    person,
    source,
    ...difference(before, decision.after),
    closed: acts.close !== undefined,
    usedAt: at,
    undoneAt: null,
  });
  if (!isNew) return;
  await countUse(tx, { guildId: before.guildId, id: snip });
  if (!isActing(acts)) return;
  const { after, facts } = asOneFact(decision, { kind: "saved-reply-acted", at, person, data: { snip } });
  await saveDecision(tx, { before, after, facts });
  await followTopic(tx, app, { before, after });
  await wakeLater(tx, app, after);
  if (acts.close && isOpen(after)) {
    const tell = acts.close === "told" ? "requester" : "nobody";
    const who = { by: author.id, name: author.displayName, as: identity };
    await closeTicket(tx, app, { ticket: after, ...who, reason: null, how: "command", tell });
  } else {
    await showCard(tx, app, after);
  }
};

/** Counts a snip that goes out, and does what it does. */
export const afterSnip: AfterReply = {
  name: SENT,
  takes: (given) => rightsFor((JSON.parse(given) as Given).acts),
  run: countAndAct,
};

/** A topic that is no longer offered is left out. */
async function stillPossible(tx: Tx, { guildId }: Ticket, { typeId, ...acts }: Acts): Promise<Acts> {
  if (typeId === undefined) return acts;
  const type = await findType(tx, guildId, typeId);
  return type && !type.retired ? { ...acts, typeId } : acts;
}
