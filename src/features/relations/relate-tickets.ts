import { findDesk } from "#features/desk/index.ts";
import { sayLine } from "#features/notices/index.ts";
import { personOf } from "#features/people/index.ts";
import {
  type Fact,
  isShared,
  linkOf,
  noted,
  refreshCardSoon,
  saveDecision,
  type Ticket,
} from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { Text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { MergedTogether, NotLinked, RelatedAlready, TooManyRelated } from "./errors.ts";
import { type Is, isByHand, opposite } from "./relation.ts";
import { countRelated, deleteRelation, findRelation, saveRelation } from "./relation-store.ts";
import type { Two } from "./two-tickets.ts";
import { relatedLine, unrelatedLine } from "./views/lines.ts";

/** Of one ticket. */
const MOST = 100;

type Needs = Pick<App, "outbox" | "rooms" | "jobs" | "clock" | "ids" | "vault" | "translate">;

interface ByHand extends Two {
  readonly by: Snowflake;
}

/**
 * Notes what one ticket is to another, in both; in the caller's transaction. It takes the place of what was noted before, and changes
 * nothing else about either. Throws `RelatedAlready`, `MergedTogether` and `TooManyRelated`.
 */
export async function relateTickets(
  tx: Tx,
  app: Needs,
  { ticket, other, by, is }: ByHand & { readonly is: Extract<Is, "related" | "duplicate-of"> },
): Promise<void> {
  const before = await findRelation(tx, ticket.id, other.id);
  if (before === is) throw new RelatedAlready(other.number);
  if (before !== undefined && !isByHand(before)) throw new MergedTogether(other.number);
  for (const one of before === undefined ? [ticket, other] : []) {
    if ((await countRelated(tx, one.id)) >= MOST) throw new TooManyRelated(one.number, MOST);
  }
  const person = await personOf(tx, app, by);
  const at = app.clock.now();
  await saveRelation(tx, { ticketId: ticket.id, otherId: other.id, is, by: person, at });
  const fact = (one: Ticket, as: Is): Fact => ({ kind: "related", at, person, data: { with: one.id, as } });
  await note(tx, app, ticket, fact(other, is), async () => relatedLine(is, by, await linkOf(tx, app, other)));
  const reverse = opposite(is);
  await note(tx, app, other, fact(ticket, reverse), async () =>
    relatedLine(reverse, by, await linkOf(tx, app, ticket)),
  );
}

/** They have nothing to do with each other any more. Throws `NotLinked`, and `MergedTogether`. */
export async function unrelateTickets(tx: Tx, app: Needs, { ticket, other, by }: ByHand): Promise<void> {
  const before = await findRelation(tx, ticket.id, other.id);
  if (before === undefined) throw new NotLinked(other.number);
  if (!isByHand(before)) throw new MergedTogether(other.number);
  await deleteRelation(tx, ticket.id, other.id);
  const person = await personOf(tx, app, by);
  const at = app.clock.now();
  const fact = (from: Ticket): Fact => ({ kind: "unrelated", at, person, data: { with: from.id } });
  await note(tx, app, ticket, fact(other), async () => unrelatedLine(by, await linkOf(tx, app, other)));
  await note(tx, app, other, fact(ticket), async () => unrelatedLine(by, await linkOf(tx, app, ticket)));
}

/** On the timeline, on the card, and by a small line where only the team reads. */
async function note(tx: Tx, app: Needs, ticket: Ticket, fact: Fact, line: () => Promise<Text>): Promise<void> {
  const decision = noted(ticket, fact);
  await saveDecision(tx, decision);
  await refreshCardSoon(tx, app, decision.after);
  const desk = isShared(ticket) ? undefined : await findDesk(tx, ticket.guildId);
  if (!desk) return;
  const source = `related:${ticket.id}:${decision.after.version}`;
  await sayLine(tx, app, { room: ticket.staffRoom, voice: ticket, line: await line(), locale: desk.locale, source });
}
