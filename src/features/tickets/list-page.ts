import { isStaffOf, isStaffOfPanel, listAllTypes, listPanels } from "#features/desk/index.ts";
import { findPerson } from "#features/people/index.ts";
import { type Actor, isAdmin } from "#kernel/access.ts";
import type { App } from "#kernel/app.ts";
import type { Db } from "#kernel/database.ts";
import { pageOf } from "#kernel/pages.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { View } from "#kernel/view.ts";
import { countListed, listListed, type Whose } from "./list-store.ts";
import { ticketRow } from "./ticket-info.ts";
import { listView } from "./views/answers.ts";

/** A card holds about this many lines before it is cut. */
const PER_PAGE = 15;

/** A page of the open tickets that somebody may see. */
export async function listPage(
  { app, actor, guildId }: { readonly app: Pick<App, "db" | "rooms">; readonly actor: Actor; guildId: Snowflake },
  wanted: string | number | undefined,
): Promise<View> {
  const whose = await whoseTickets(app.db, guildId, actor);
  const page = pageOf(wanted, await countListed(app.db, guildId, whose), PER_PAGE);
  const tickets = await listListed(app.db, guildId, whose, { skip: page.at * PER_PAGE, limit: PER_PAGE });
  return listView(await Promise.all(tickets.map((ticket) => ticketRow(app.db, app, ticket))), page);
}

/** Admins see all, the team what it answers, everybody else their own. What `answersFor` says of one ticket, of all of them. */
async function whoseTickets(db: Db, guildId: Snowflake, actor: Actor): Promise<Whose> {
  if (isAdmin(actor)) return "everybody's";
  const types = (await listAllTypes(db, guildId)).filter((type) => isStaffOf(type, actor.roles));
  const panels = (await listPanels(db, guildId)).filter((panel) => isStaffOfPanel(panel, actor));
  const person = await findPerson(db, actor.id);
  if (types.length > 0 || panels.length > 0) {
    return { types: types.map(({ id }) => id), panels: panels.map(({ id }) => id), but: person };
  }
  return { requester: person ?? "nobody" };
}
