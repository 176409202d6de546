import { type Desk, listAllTypes, listPanels, type TicketType } from "#features/desk/index.ts";
import type { Audience } from "#features/places/index.ts";
import { findTargets } from "#features/targets/index.ts";
import { listWaiting, type Ticket, ticketRow } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db } from "#kernel/database.ts";
import type { Instant } from "#kernel/types.ts";
import { topicsFor } from "./topics-for.ts";
import type { Listed, ListedRow } from "./views/desk-list.ts";

/** So many tickets are counted; beyond them it says that there are more. */
const COUNTED = 200;
/** A card holds about this many lines before it is cut. */
const SHOWN = 15;

/** What waits in a server, as far as everybody who reads it may know. */
export async function listContents(
  db: Db,
  app: Pick<App, "rooms" | "clock">,
  { desk, audience }: { readonly desk: Desk; readonly audience: Audience },
): Promise<Listed> {
  const types = await listAllTypes(db, desk.guildId);
  const mayRead = topicsFor(audience, types, await listPanels(db, desk.guildId), desk.departments);
  const ids = {
    types: mayRead.types.map(({ id }) => id),
    panels: mayRead.panels.map(({ id }) => id),
    withheld: mayRead.withheld,
    asked: mayRead.asked,
    departments: { ...mayRead.departments, led: [] },
  };
  const found = await listWaiting(db, desk.guildId, ids, COUNTED + 1);
  const byId = new Map(types.map((type) => [type.id, type]));
  const now = app.clock.now();
  const marked: Marked[] = [];
  for (const ticket of found.slice(0, COUNTED)) {
    const overdue = await isOverdue(db, ticket, byId.get(ticket.typeId), now);
    marked.push({ ticket, overdue, teamsTurn: ticket.status !== "waiting-requester" });
  }
  const rows = marked.slice(0, SHOWN).map(async ({ ticket, ...marks }): Promise<ListedRow> => {
    return { ...(await ticketRow(db, app, ticket)), ...marks };
  });
  const count = (which: (one: Marked) => boolean) => marked.filter(which).length;
  return {
    server: desk.name,
    topics: ids.types.length + ids.panels.length + ids.asked.length + ids.departments.own.length,
    rows: await Promise.all(rows),
    counts: {
      waiting: count(({ teamsTurn }) => teamsTurn),
      unclaimed: count(({ teamsTurn, ticket }) => teamsTurn && ticket.assignee === null),
      overdue: count(({ overdue }) => overdue),
      unreached: count(({ ticket }) => ticket.unreachable),
    },
    more: found.length - Math.min(found.length, SHOWN),
    isAll: found.length <= COUNTED,
  };
}

interface Marked {
  readonly ticket: Ticket;
  readonly overdue: boolean;
  readonly teamsTurn: boolean;
}

async function isOverdue(db: Db, ticket: Ticket, type: TicketType | undefined, now: Instant): Promise<boolean> {
  const owed = type ? await findTargets(db, ticket, type) : [];
  return owed.some(({ dueAt }) => dueAt <= now);
}
