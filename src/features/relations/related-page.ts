import { linkOf, mayRead, type Ticket, ticketRow } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Context } from "#kernel/feature.ts";
import { pageOf } from "#kernel/pages.ts";
import type { View } from "#kernel/view.ts";
import { countRelated, listRelated } from "./relation-store.ts";
import { relatedView } from "./views/related.ts";

const A_PAGE = 10;

/** What a ticket has to do with others, a page of it. Of those that whoever asks may not read, the number alone. */
export async function relatedPage(
  { app, actor, guildId }: Pick<Context, "actor" | "guildId"> & { readonly app: Pick<App, "db" | "rooms"> },
  ticket: Ticket,
  wanted: string | number | undefined,
): Promise<View> {
  const page = pageOf(wanted, await countRelated(app.db, ticket.id), A_PAGE);
  const related = await listRelated(app.db, ticket.id, { limit: A_PAGE, skip: page.at * A_PAGE });
  const lines = related.map(async ({ is, ticket: other }) =>
    (await mayRead(app.db, actor, guildId, other))
      ? { is, link: await linkOf(app.db, app, other), row: await ticketRow(app.db, app, other) }
      : { is, link: { markup: `#${other.number}` }, row: null },
  );
  return relatedView(ticket, await Promise.all(lines), page);
}
