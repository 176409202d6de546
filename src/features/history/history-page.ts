import { findPerson, findUserId } from "#features/people/index.ts";
import { countHistory, listHistory, type Ticket, ticketRow, whoseTickets } from "#features/tickets/index.ts";
import type { Actor } from "#kernel/access.ts";
import type { App } from "#kernel/app.ts";
import type { Db } from "#kernel/database.ts";
import { pageOf } from "#kernel/pages.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { View } from "#kernel/view.ts";
import { Unnamed } from "./errors.ts";
import { historyView } from "./views/history.ts";

/** A card holds about this many lines before it is cut. */
const PER_PAGE = 12;

/** A page of the tickets that a member opened, of those that whoever asks may see. */
export async function historyPage(
  app: Pick<App, "db" | "rooms">,
  { actor, guildId, member }: { readonly actor: Actor; readonly guildId: Snowflake; readonly member: Snowflake },
  wanted: string | number | undefined,
): Promise<View> {
  const { db } = app;
  const requester = (await findPerson(db, member)) ?? "nobody";
  const history = { requester, whose: await whoseTickets(db, guildId, actor) };
  const count = await countHistory(db, guildId, history);
  const page = pageOf(wanted, count, PER_PAGE);
  const tickets = await listHistory(db, guildId, history, { skip: page.at * PER_PAGE, limit: PER_PAGE });
  const rows = await Promise.all(tickets.map((ticket) => ticketRow(db, app, ticket)));
  return historyView({ member, rows, count, page });
}

/** Whether somebody sees another ticket of the member of this one. */
export async function hasEarlier(db: Db, actor: Actor, { guildId, requester }: Ticket): Promise<boolean> {
  return (await countHistory(db, guildId, { requester, whose: await whoseTickets(db, guildId, actor) })) > 1;
}

/** Who asks in a ticket. Throws `Unnamed` where the team may not know. */
export async function memberOfTicket(db: Db, { alias, requester }: Ticket): Promise<Snowflake> {
  const userId = alias === null ? await findUserId(db, requester) : undefined;
  if (userId === undefined) throw new Unnamed();
  return userId;
}
