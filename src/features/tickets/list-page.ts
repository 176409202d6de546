import { findPerson, findUserId } from "#features/people/index.ts";
import type { Actor } from "#kernel/access.ts";
import type { App } from "#kernel/app.ts";
import type { Db } from "#kernel/database.ts";
import { type Page, pageOf } from "#kernel/pages.ts";
import { channelLink } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { Block, View } from "#kernel/view.ts";
import { filterWords, isNarrowed, type ListFilter } from "./list-filter.ts";
import { countListed, listListed, type Whose } from "./list-store.ts";
import { withWords } from "./listed-words.ts";
import { isShared, type Ticket } from "./ticket.ts";
import { ticketRow } from "./ticket-info.ts";
import { type ListedRow, listView } from "./views/list.ts";
import { dmLink } from "./views/opened.ts";
import type { Reader } from "./who-closed.ts";
import { whoseTickets } from "./whose-tickets.ts";

/** A card holds about this many lines before it is cut. */
const PER_PAGE = 15;
/** Names are sealed: so many tickets, those that wait longest, are looked through for words. */
const LOOKED_THROUGH = 2_000;

type Needs = Pick<App, "db" | "rooms" | "vault">;

/** What somebody looks at: a list that is narrowed or not, and which page of it. */
export interface Looking {
  /** Its id, where it is kept. */
  readonly list: string;
  readonly filter: ListFilter;
  readonly page: string | number | undefined;
}

/** A page of the open tickets that somebody may see; above it what was done from it just now. */
export async function listPage(
  { app, actor, guildId }: { readonly app: Needs; readonly actor: Actor; readonly guildId: Snowflake },
  { list, filter, page: wanted }: Looking,
  said: readonly Block[] = [],
): Promise<View> {
  const whose = await whoseTickets(app.db, guildId, actor);
  const reader: Reader = whose !== "everybody's" && "requester" in whose ? "member" : "team";
  const { tickets, page } = await pageOfTickets(app, { guildId, whose, filter, reader, wanted });
  const rows = await Promise.all(tickets.map((ticket) => listedRow(app.db, app, ticket, reader)));
  const only = isNarrowed(filter) ? await filterWords(app.db, guildId, filter) : [];
  return listView(rows, { list, page, reader, only, said });
}

interface Sought {
  readonly guildId: Snowflake;
  readonly whose: Whose;
  readonly filter: ListFilter;
  readonly reader: Reader;
  readonly wanted: Looking["page"];
}

async function pageOfTickets(
  app: Needs,
  { guildId, whose, filter, reader, wanted }: Sought,
): Promise<{ readonly tickets: readonly Ticket[]; readonly page: Page }> {
  const { words, staff, ...rest } = filter;
  const assignee = staff === undefined ? undefined : await findPerson(app.db, staff);
  // Whoever was never met looks after nothing.
  if (staff !== undefined && assignee === undefined) return { tickets: [], page: pageOf(0, 0, PER_PAGE) };
  const byRow = { ...rest, ...(assignee === undefined ? {} : { assignee }) };
  if (words === undefined) {
    const page = pageOf(wanted, await countListed(app.db, guildId, whose, byRow), PER_PAGE);
    const part = { skip: page.at * PER_PAGE, limit: PER_PAGE, filter: byRow };
    return { tickets: await listListed(app.db, guildId, whose, part), page };
  }
  const looked = await listListed(app.db, guildId, whose, { skip: 0, limit: LOOKED_THROUGH, filter: byRow });
  const all = await withWords(app.db, app, { tickets: looked, words, reader });
  const page = pageOf(wanted, all.length, PER_PAGE);
  return { tickets: all.slice(page.at * PER_PAGE, (page.at + 1) * PER_PAGE), page };
}

/** Who looks after it, and the team's own room, are the team's to know. */
async function listedRow(db: Db, app: Pick<App, "rooms">, ticket: Ticket, reader: Reader): Promise<ListedRow> {
  const row = await ticketRow(db, app, ticket);
  const ofTeam = row.channelId === null ? null : channelLink(row.channelId);
  if (reader === "team") {
    const assignee = ticket.assignee === null ? null : ((await findUserId(db, ticket.assignee)) ?? null);
    return { ...row, assignee, where: ofTeam };
  }
  if (isShared(ticket)) return { ...row, assignee: null, where: ofTeam };
  const dm = await app.rooms.find(db, ticket.requesterRoom);
  return { ...row, assignee: null, where: dm?.channelId ? dmLink(dm.channelId) : null };
}
