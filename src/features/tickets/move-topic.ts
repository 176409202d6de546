import { findDesk, givenIn, listTypes, type TicketType } from "#features/desk/index.ts";
import { personOf } from "#features/people/index.ts";
import type { Actor } from "#kernel/access.ts";
import type { Db, Tx } from "#kernel/database.ts";
import type { EffectRef } from "#kernel/outbox.ts";
import { refreshCardSoon } from "./card-state.ts";
import { changeTicket } from "./change-ticket.ts";
import { NoTopicForIt, NotThisStatus, StillOpening, ThereAlready } from "./errors.ts";
import { findIntake } from "./intake.ts";
import { reroute } from "./reroute.ts";
import { saveDecision } from "./save-decision.ts";
import { isBeingMade, isOpen, isShared, type Ticket } from "./ticket.ts";
import { nowAboutView, topicLineView } from "./views/moved.ts";

interface MovedToTopic {
  readonly ticket: Ticket;
  readonly topic: string;
  /** Its card where it goes on; undefined where it stays. */
  readonly card: EffectRef | undefined;
}

/**
 * Makes a ticket one about another topic: it begins to move to where that has its tickets, whoever answers that topic answers it, and both
 * sides read it; in the caller's transaction. Throws `NotThisStatus`, `StillOpening`, `NoTopicForIt`, `ThereAlready`, and what
 * `convertTicket` throws.
 */
export async function moveToTopic(
  tx: Tx,
  app: Parameters<typeof reroute>[1],
  { ticket, by, named }: { readonly ticket: Ticket; readonly by: Actor; readonly named: string },
): Promise<MovedToTopic> {
  if (!isOpen(ticket)) throw new NotThisStatus("closed", ticket.number);
  if (isBeingMade(ticket)) throw new StillOpening();
  const types = await topicsFor(tx, ticket);
  const meant = named.trim().toLowerCase();
  const type = types.find(({ id, key, name }) => id === named || key === meant || name.toLowerCase() === meant);
  if (!type) throw new NoTopicForIt(named, types);
  if (type.id === ticket.typeId) throw new ThereAlready();
  const desk = await findDesk(tx, ticket.guildId);
  const change = { typeId: type.id, department: givenIn(desk?.departments ?? [], type.department) };
  const decision = changeTicket(ticket, change, await personOf(tx, app, by.id), app.clock.now());
  await saveDecision(tx, decision);
  const { after } = decision;
  await refreshCardSoon(tx, app, after);
  const card = await reroute(tx, app, { ticket: after, to: "topic", by: by.id });
  await tellBoth(tx, app, after, { by, topic: type.name, card });
  return { ticket: after, topic: type.name, card };
}

/** What a ticket can be about instead: a conversation leads to no report, and the other way round. */
export async function topicsFor(
  db: Db,
  { guildId, oneWay }: Pick<Ticket, "guildId" | "oneWay">,
): Promise<readonly TicketType[]> {
  const all = (await listTypes(db, guildId)).filter(({ retired }) => !retired);
  const leads = oneWay ? "report" : "ticket";
  return all.filter((type) => type.leads === leads && !all.some(({ parentId }) => parentId === type.id));
}

async function tellBoth(
  tx: Tx,
  app: Parameters<typeof reroute>[1],
  ticket: Ticket,
  { by, topic, card }: { readonly by: Actor; readonly topic: string; readonly card: EffectRef | undefined },
): Promise<void> {
  const locale = (await findDesk(tx, ticket.guildId))?.locale ?? "en-US";
  const room = card?.room ?? ticket.staffRoom;
  const source = `topic:${ticket.id}:${ticket.version}`;
  const about = nowAboutView(ticket.number, topic);
  if (isShared(ticket)) {
    await app.outbox.add(tx, room, { say: app.render(about, locale, ticket), source });
    return;
  }
  await app.outbox.add(tx, room, { say: app.render(topicLineView(by.id, topic), locale, ticket), source });
  if (ticket.oneWay) return;
  const theirs = (await findIntake(tx, app, ticket))?.locale ?? locale;
  await app.outbox.add(tx, ticket.requesterRoom, { say: app.render(about, theirs, ticket), source });
}
