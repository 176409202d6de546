import { findMessage } from "#features/conversation/index.ts";
import { linkOf, mayRead, type Ticket, ticketRow } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db } from "#kernel/database.ts";
import type { Context } from "#kernel/feature.ts";
import { pageOf } from "#kernel/pages.ts";
import type { View } from "#kernel/view.ts";
import { NoIncident } from "./errors.ts";
import type { Update } from "./incident.ts";
import { countTickets, findIncident, listTickets } from "./incident-store.ts";
import { findNewestUpdate, findReached } from "./update-store.ts";
import { type IncidentLine, incidentView, type News } from "./views/incident.ts";

const A_PAGE = 10;

/**
 * A page of what belongs to an incident, with what became of its newest news; of tickets that whoever asks may not read, the number alone.
 * Throws `NoIncident`.
 */
export async function incidentPage(
  { app, actor, guildId }: Pick<Context, "actor" | "guildId"> & { readonly app: Pick<App, "db" | "rooms"> },
  ticket: Ticket,
  wanted: string | number | undefined,
): Promise<View> {
  const { db } = app;
  const incident = await findIncident(db, ticket.id);
  if (!incident) throw new NoIncident(ticket.number);
  const count = await countTickets(db, ticket.id);
  // The first line is the incident's own ticket.
  const page = pageOf(wanted, count + 1, A_PAGE);
  const skip = page.at * A_PAGE;
  const others = await listTickets(db, ticket.id, {
    limit: skip === 0 ? A_PAGE - 1 : A_PAGE,
    skip: Math.max(0, skip - 1),
  });
  const newest = await findNewestUpdate(db, ticket.id);
  const shown = skip === 0 ? [ticket, ...others] : others;
  const lines = shown.map(async (one): Promise<IncidentLine> => {
    if (!(await mayRead(db, actor, guildId, one))) return { hidden: one.number };
    return {
      link: await linkOf(db, app, one),
      row: await ticketRow(db, app, one),
      news: newest ? await newsOf(db, newest, one) : null,
    };
  });
  const { startedAt, endedAt } = incident;
  const toldAt = newest?.begunAt ?? null;
  return incidentView({ ticket, startedAt, endedAt, toldAt, count, lines: await Promise.all(lines), page });
}

async function newsOf(db: Db, { id }: Update, ticket: Ticket): Promise<News> {
  const reached = await findReached(db, id, ticket.id);
  if (!reached) return null;
  const { state, source } = reached;
  if (state === "closed" || state === "left-out" || state === "given-up") return state;
  const message = state === "said" ? await findMessage(db, source) : undefined;
  if (message?.state === "delivered" || message?.state === "failed") return message.state;
  return ticket.unreachable ? "unreachable" : "on-its-way";
}
