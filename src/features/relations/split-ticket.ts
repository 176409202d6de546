import { compose, type MembersWords, unmasked } from "#features/conversation/index.ts";
import type { Desk, TicketType } from "#features/desk/index.ts";
import { sayLine } from "#features/notices/index.ts";
import { personOf } from "#features/people/index.ts";
import {
  isShared,
  linkOf,
  type Member,
  mustPass,
  noted,
  type Opened,
  openTicket,
  refreshCardSoon,
  saveDecision,
  type Ticket,
  takeBackTold,
  type WhenErased,
} from "#features/tickets/index.ts";
import type { Actor } from "#kernel/access.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { broughtSource, noteBrought } from "./brought-store.ts";
import { SplitAlready } from "./errors.ts";
import { findSplitAt, noteSplit, saveRelation } from "./relation-store.ts";
import { splitLine } from "./views/lines.ts";
import { splitForMemberView } from "./views/split.ts";

type Needs = Parameters<typeof openTicket>[1] & Pick<App, "isOn">;

export interface SplitRequest {
  readonly ticket: Ticket;
  readonly desk: Desk;
  readonly type: TicketType;
  /** The first message that goes along: of two who split at it, one does. */
  readonly messageId: Snowflake;
  readonly words: readonly [MembersWords, ...MembersWords[]];
  /** Whoever wrote the first of them asks in the new ticket. */
  readonly member: Member;
  readonly by: Actor;
}

/**
 * Makes a ticket of its own out of what the member's side said, in the caller's transaction. It begins with those words; they stay where
 * they were, too, and both tickets say where the other is. Throws `SplitAlready`.
 */
export async function splitTicket(tx: Tx, app: Needs, request: SplitRequest): Promise<Opened> {
  const { ticket, desk, type, messageId, words, member, by } = request;
  const before = await findSplitAt(tx, messageId);
  if (before) throw new SplitAlready(before.number);
  const knock = { desk, type, panelId: null, userId: member.userId, member, by: "team", slowMode: 0 } as const;
  const passed = await mustPass(tx, app, knock, "server");
  const opened = await openTicket(tx, app, {
    passed,
    desk,
    type,
    panelId: null,
    requester: member,
    openedBy: by.id,
    filled: null,
    words: words.map(({ said }) => said.text).join("\n"),
    written: words.flatMap(({ said }) => said.files),
    dmCard: { say: "opened" },
  });
  const into = opened.ticket;
  if (!(await noteSplit(tx, { messageId, ticketId: ticket.id, intoId: into.id }))) throw new SplitAlready(into.number);
  await bring(tx, app, { into, words, member, locale: desk.locale });
  const [{ said }] = words;
  if (!isShared(into)) {
    const view = splitForMemberView({ number: into.number, from: ticket.number, server: desk.name, words: said.text });
    await app.outbox.add(tx, into.requesterRoom, {
      say: app.render(view, member.locale, into),
      source: splitSource(into.id),
    });
  }

  const at = app.clock.now();
  const person = await personOf(tx, app, by.id);
  await saveRelation(tx, { ticketId: into.id, otherId: ticket.id, is: "split-from", by: person, at });
  const came = noted(into, { kind: "split-from", at, person, data: { from: ticket.id } });
  await saveDecision(tx, came);
  const gave = noted(ticket, { kind: "split-off", at, person, data: { into: into.id } });
  await saveDecision(tx, gave);
  await refreshCardSoon(tx, app, gave.after);
  await refreshCardSoon(tx, app, came.after);
  if (!isShared(ticket)) {
    const line = splitLine(by.id, await linkOf(tx, app, into));
    await sayLine(tx, app, {
      room: ticket.staffRoom,
      voice: ticket,
      line,
      locale: desk.locale,
      source: `split-off:${into.id}`,
    });
  }
  return { ...opened, ticket: came.after };
}

interface Bringing {
  readonly into: Ticket;
  readonly words: readonly MembersWords[];
  readonly member: Member;
  readonly locale: string;
}

/** The words, each under its writer's name, as the first that is said in the new ticket. */
async function bring(tx: Tx, app: Needs, { into, words, member, locale }: Bringing): Promise<void> {
  const translate = app.translate(locale, into);
  const theirs = text("conversation.from-member", { member: member.displayName });
  for (const [position, { lead, said, source: from }] of words.entries()) {
    const { parts } = compose(unmasked(said), lead ?? theirs, translate);
    const source = broughtSource({ intoId: into.id, position });
    for (const [part, body] of parts.entries()) await app.outbox.add(tx, into.staffRoom, { say: body, source, part });
    await noteBrought(tx, { intoId: into.id, position, room: into.staffRoom, from, parts: parts.length });
  }
}

const splitSource = (intoId: string): string => `split:${intoId}`;

/** An erased ticket: what waits to say to its member what it began with is not said. */
export const takeBackSplit: WhenErased = (tx, app, ticketId) =>
  takeBackTold(tx, app, ticketId, [splitSource(ticketId)]);
