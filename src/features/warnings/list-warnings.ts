import { findPerson, findUserId, findWords } from "#features/people/index.ts";
import {
  getTicket,
  getTicketNamed,
  holdsFor,
  mustBeOfTeam,
  standing,
  type Ticket,
  ticketHere,
} from "#features/tickets/index.ts";
import type { Actor } from "#kernel/access.ts";
import type { App } from "#kernel/app.ts";
import type { Context } from "#kernel/feature.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { View } from "#kernel/view.ts";
import { listView } from "./views/list.ts";
import type { Warning } from "./warning.ts";
import { listOfMember, listOfTicket } from "./warning-store.ts";

/** Warnings on one card. */
export const PER_PAGE = 5;

/** Whose warnings: a member's, or those of the ticket here. In a custom id a user's or a ticket's id. */
export type Whose = { readonly user: Snowflake } | { readonly ticket: string };

type Where = Pick<Context, "app" | "actor" | "guildId" | "channelId">;

/** The ticket in whose room the list is asked for. Its requester may be one that the team must not know. */
export async function whoseHere({ app, actor, guildId, channelId }: Where): Promise<Whose> {
  const ticket = await ticketHere(app.db, app, { guildId, channelId });
  await mustBeOfTeam(app.db, actor, guildId, ticket);
  return { ticket: ticket.id };
}

/** A page of the list. */
export async function warningPage({ app, actor, guildId }: Where, whose: Whose, page: number): Promise<View> {
  if (guildId === null) return listView({ lines: [], page: 0, more: false, whose });
  const range = { skip: page * PER_PAGE, limit: PER_PAGE + 1 };
  const warnings = await find(app, { actor, guildId }, whose, range);
  const lines = await Promise.all(
    warnings.slice(0, PER_PAGE).map(async (warning) => ({
      warning,
      by: (await findUserId(app.db, warning.author)) ?? null,
      words: await wordsFor(app, { actor, guildId }, warning),
    })),
  );
  return listView({ lines, page, more: warnings.length > PER_PAGE, whose });
}

async function find(
  app: App,
  where: { readonly actor: Actor; readonly guildId: Snowflake },
  whose: Whose,
  range: { readonly skip: number; readonly limit: number },
): Promise<Warning[]> {
  const { guildId } = where;
  if ("user" in whose) {
    const member = await findPerson(app.db, whose.user);
    return member ? listOfMember(app.db, guildId, member, range) : [];
  }
  const ticket = await getTicketNamed(app.db, where, whose.ticket);
  await mustBeOfTeam(app.db, where.actor, guildId, ticket);
  if (isHidden(ticket)) return listOfTicket(app.db, guildId, ticket.id, range);
  return listOfMember(app.db, guildId, ticket.requester, range);
}

const isHidden = (ticket: Pick<Ticket, "alias">): boolean => ticket.alias !== null;

/** What it said, for those who may warn in the ticket it was given in; the others learn that it was given. */
async function wordsFor(
  app: App,
  { actor, guildId }: { readonly actor: Actor; readonly guildId: Snowflake },
  { ticketId, words }: Warning,
): Promise<string | null> {
  const ticket = await getTicket(app.db, ticketId);
  if ((await standing(app.db, actor, guildId, ticket)) !== "staff") return null;
  if (!(await holdsFor(app.db, ticket, actor, "warn"))) return null;
  return words === null ? null : ((await findWords(app.db, app, words)) ?? null);
}
