import {
  type Desk,
  findDesk,
  isByDm,
  leavesOf,
  listAllTypes,
  listPanels,
  type TicketType,
} from "#features/desk/index.ts";
import { personOf } from "#features/people/index.ts";
import { type Lack, lackAt, lacksView, readServer } from "#features/places/index.ts";
import { findMember, findPracticeOf, mustPass, NoDesk, openTicket, type Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db, Tx } from "#kernel/database.ts";
import type { Context } from "#kernel/feature.ts";
import type { EffectRef } from "#kernel/outbox.ts";
import { text } from "#kernel/text.ts";
import { hours, type Instant, type Snowflake } from "#kernel/types.ts";
import type { View } from "#kernel/view.ts";
import { NothingToTry } from "./errors.ts";
import { endNow, endPractice } from "./jobs/end-practice.ts";
import { practiceSource } from "./practice-source.ts";
import { practiceAsMemberView, practiceHereView } from "./views/practice.ts";

/** So long a practice ticket is there. */
const LASTS = hours(1);

export interface Practice {
  readonly ticket: Ticket;
  /** What stands in the DM of whoever tries; absent when it was opened before. */
  readonly told?: EffectRef;
  readonly card?: EffectRef;
}

/**
 * Opens a ticket in which one person is both sides: the member in their own DM, or where that takes nothing in another thread, the team in a
 * private thread of their own. One at a time; a second try leads to the first. Of what we lack for it, the first place is told.
 */
export async function openPractice(
  context: Context,
  side: "dm" | "thread" = "dm",
): Promise<Practice | { readonly lacks: View }> {
  const { app, write, guildId, actor } = context;
  const desk = guildId === null ? undefined : await findDesk(app.db, guildId);
  if (!desk) throw new NoDesk();
  const type = leavesOf(await listAllTypes(app.db, desk.guildId)).find(({ leads }) => leads === "ticket");
  if (!type) throw new NothingToTry();
  const place = await findPlace(app, desk.guildId, type);
  if (typeof place !== "string") return { lacks: lacksView([place]) };
  const member = await findMember(app, desk, actor.id);
  if (!member || member === "bot") throw new NothingToTry();

  return write(async (tx) => {
    const person = await personOf(tx, app, actor.id);
    const before = await findPracticeOf(tx, desk.guildId, person);
    const isThere = before && (side === "dm" || (await isInThread(tx, app, before)));
    if (isThere) return { ticket: before };
    // Its DM takes nothing, and nobody is the member there.
    if (before) await endNow(tx, app, { ticketId: before.id, locale: context.locale });
    const passed = await mustPass(
      tx,
      app,
      { desk, type, panelId: null, userId: actor.id, member, by: "team", slowMode: 0 },
      "server",
    );
    const requester = { ...member, locale: context.locale };
    const { ticket, card } = await openTicket(tx, app, {
      passed,
      desk,
      type,
      panelId: null,
      requester,
      filled: null,
      dmCard: null,
      practice: { destinationId: place, membersThread: side === "dm" ? null : membersThread(app, desk) },
    });
    // A DM that was closed may be open now; if it is not, that is heard anew.
    if (side === "dm") await app.rooms.release(tx, ticket.requesterRoom);
    const until = app.clock.now() + LASTS;
    const told = await tellBothSides(tx, context, { ticket, card, until, byDm: isByDm(type.room), side });
    await app.jobs.add(tx, endPractice, { ticketId: ticket.id, locale: context.locale }, { at: until, key: ticket.id });
    return { ticket, card, told };
  });
}

async function tellBothSides(
  tx: Tx,
  { app, actor, locale }: Context,
  given: {
    readonly ticket: Ticket;
    readonly card: EffectRef;
    readonly until: Instant;
    readonly byDm: boolean;
    readonly side: "dm" | "thread";
  },
): Promise<EffectRef> {
  const { ticket, card, until, byDm, side } = given;
  const source = practiceSource(ticket.id);
  await app.outbox.add(tx, ticket.staffRoom, { invite: actor.id, source });
  const here = app.render(practiceHereView(until, side), locale, ticket);
  await app.outbox.add(tx, ticket.staffRoom, { say: here, source });
  if (side === "thread") await app.outbox.add(tx, ticket.requesterRoom, { invite: actor.id, source });
  const asMember = app.render(practiceAsMemberView({ until, byDm, side }), locale, ticket);
  return app.outbox.add(tx, ticket.requesterRoom, { say: asMember, source, after: card });
}

const membersThread = (app: Pick<App, "translate">, desk: Desk): string =>
  app.translate(desk.locale, desk).plain(text("setup.practice-members-thread"));

const isInThread = async (db: Db, { rooms }: Pick<App, "rooms">, { requesterRoom }: Ticket): Promise<boolean> =>
  (await rooms.find(db, requesterRoom))?.kind === "private-thread";

/** Where the team's side is made: where the topic has its rooms, else where a help message stands. */
async function findPlace(
  app: Pick<App, "db" | "discord" | "self">,
  guildId: Snowflake,
  { destinationId }: Pick<TicketType, "destinationId">,
): Promise<Snowflake | Lack> {
  const panels = (await listPanels(app.db, guildId)).filter(({ retired }) => !retired);
  const places = [destinationId, ...panels.map(({ channelId }) => channelId)].flatMap((place) => place ?? []);
  const server = await readServer(app, guildId, places);
  const tried = places.map((channelId) => ({
    channelId,
    lack: lackAt(server, { channelId, use: "private-thread" }),
  }));
  const good = tried.find(({ lack }) => !lack);
  if (good) return good.channelId;
  const [first] = tried;
  if (!first?.lack) throw new NothingToTry();
  return first.lack;
}
