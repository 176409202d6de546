import { findDesk } from "#features/desk/index.ts";
import { findPerson, type PersonId } from "#features/people/index.ts";
import {
  answeredBy,
  answersAny,
  countUnclaimed,
  dmLink,
  isBeingMade,
  isShared,
  listLookedAfter,
  listOpenOfRequester,
  type Ticket,
  ticketRow,
} from "#features/tickets/index.ts";
import type { Actor } from "#kernel/access.ts";
import type { App } from "#kernel/app.ts";
import type { Db } from "#kernel/database.ts";
import { pageOf } from "#kernel/pages.ts";
import { channelLink, type Markup } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { View } from "#kernel/view.ts";
import { type MineRow, mineView, type Standing } from "./views/mine.ts";

/** A card holds about this many lines before it is cut. */
const PER_PAGE = 15;

type Needs = Pick<App, "db" | "rooms">;

/**
 * What somebody looks after and what they asked, page by page. In a server what is there; in a DM what they asked anywhere: whether
 * they still answer tickets, only the server knows.
 */
export async function minePage(
  app: Needs,
  { actor, guildId }: { readonly actor: Actor; readonly guildId: Snowflake | null },
  wanted: string | number | undefined,
): Promise<View> {
  const { db } = app;
  const person = await findPerson(db, actor.id);
  const own = person === undefined ? [] : await listOpenOfRequester(db, person);
  const asked = guildId === null ? own : own.filter((ticket) => ticket.guildId === guildId);
  const team = guildId === null ? null : await ofTeam(db, guildId, { actor, person });
  const all = [
    ...(team?.looked ?? []).toSorted(teamsTurnFirst).map((ticket) => ({ ticket, is: "looked-after" as const })),
    ...asked.map((ticket) => ({ ticket, is: "asked" as const })),
  ];
  const page = pageOf(wanted, all.length, PER_PAGE);
  const shown = all.slice(page.at * PER_PAGE, (page.at + 1) * PER_PAGE);
  const rows = await Promise.all(shown.map(({ ticket, is }) => rowOf(app, ticket, { is, inServer: guildId !== null })));
  return mineView({
    looked: rows.filter(({ is }) => is === "looked-after"),
    asked: rows.filter(({ is }) => is === "asked"),
    unclaimed: team?.unclaimed ?? null,
    page,
  });
}

/** What is theirs to look after, as far as they may still read it, and how many tickets wait for one of them; null for who answers nothing there. */
async function ofTeam(
  db: Db,
  guildId: Snowflake,
  { actor, person }: { readonly actor: Actor; readonly person: PersonId | undefined },
): Promise<{ readonly looked: readonly Ticket[]; readonly unclaimed: number } | null> {
  const answered = await answeredBy(db, guildId, actor);
  if (!answersAny(answered)) return null;
  const looked = person === undefined ? [] : await listLookedAfter(db, guildId, answered, person);
  return { looked, unclaimed: await countUnclaimed(db, guildId, answered) };
}

async function rowOf(
  app: Needs,
  ticket: Ticket,
  { is, inServer }: { readonly is: MineRow["is"]; readonly inServer: boolean },
): Promise<MineRow> {
  const row = await ticketRow(app.db, app, ticket);
  const server = inServer ? null : ((await findDesk(app.db, ticket.guildId))?.name ?? "");
  return { ...row, is, server, standing: standingOf(ticket), where: await linkTo(app, ticket, is) };
}

/** The room as whoever reads this knows it: of a ticket that they asked by DM, their DM. */
async function linkTo({ db, rooms }: Needs, ticket: Ticket, is: MineRow["is"]): Promise<Markup | null> {
  const room = await rooms.find(db, is === "asked" ? ticket.requesterRoom : ticket.staffRoom);
  if (!room?.channelId) return null;
  return is === "asked" && !isShared(ticket) ? dmLink(room.channelId) : channelLink(room.channelId);
}

function standingOf(ticket: Ticket): Standing {
  if (isBeingMade(ticket)) return "in-line";
  if (ticket.snoozedUntil !== null) return "rests";
  return ticket.status === "waiting-requester" ? "member" : "team";
}

/** Whoever waits for the team stands first, the longest waiting before all. */
function teamsTurnFirst(a: Ticket, b: Ticket): number {
  const later = (ticket: Ticket) => (standingOf(ticket) === "team" ? 0 : 1);
  const unpinned = ({ pinnedAt }: Ticket) => (pinnedAt === null ? 1 : 0);
  return later(a) - later(b) || unpinned(a) - unpinned(b) || a.turnAt - b.turnAt;
}
