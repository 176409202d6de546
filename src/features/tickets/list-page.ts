import type { Actor } from "#kernel/access.ts";
import type { App } from "#kernel/app.ts";
import { pageOf } from "#kernel/pages.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { View } from "#kernel/view.ts";
import { countListed, listListed } from "./list-store.ts";
import { ticketRow } from "./ticket-info.ts";
import { listView } from "./views/answers.ts";
import { whoseTickets } from "./whose-tickets.ts";

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
  const rows = await Promise.all(tickets.map((ticket) => ticketRow(app.db, app, ticket)));
  return listView(rows, page, whose !== "everybody's" && "requester" in whose ? "member" : "team");
}
