import { findPerson } from "#features/people/index.ts";
import { getTicketNamed, mustBeOfTeamByNumber, type Ticket, ticketHere } from "#features/tickets/index.ts";
import { isAdmin } from "#kernel/access.ts";
import type { App } from "#kernel/app.ts";
import type { Db } from "#kernel/database.ts";
import type { Context } from "#kernel/feature.ts";
import type { Snowflake } from "#kernel/types.ts";
import { AboutYou, Erased } from "./errors.ts";
import type { Of } from "./note-store.ts";

/** Whose notes: of a member, or of a ticket, and then of its requester too, when the team may know them. */
export type Whose = { readonly user: Snowflake } | { readonly ticket: Ticket };

type Where = Pick<Context, "actor" | "guildId">;

/** What somebody means who names a member, or a ticket, or nothing in the room of a ticket. Throws what they may not know. */
export async function whoseNotes(
  db: Db,
  { app, actor, guildId, channelId }: Where & { readonly app: Pick<App, "rooms">; readonly channelId: Snowflake },
  { member, number }: { readonly member: Snowflake | null; readonly number: number | null },
): Promise<Whose> {
  if (member !== null) return ofMember(actor, member);
  const ticket = await ticketHere(db, app, { channelId, guildId }, { number });
  return ofTicket(db, { actor, guildId }, ticket, number);
}

/** The same, of what a custom id names. */
export async function whoseNamed(db: Db, where: Where, [kind, id = ""]: readonly string[]): Promise<Whose> {
  if (kind === "u") return ofMember(where.actor, id);
  return ofTicket(db, where, await getTicketNamed(db, where, id), null);
}

/** As a custom id names it. */
export const paramsOf = (whose: Whose): readonly string[] =>
  "user" in whose ? ["u", whose.user] : ["t", whose.ticket.id];

/** Which notes these are. */
export async function notesOf(db: Db, whose: Whose): Promise<Of> {
  if ("user" in whose) return { ticket: null, member: (await findPerson(db, whose.user)) ?? "nobody" };
  return { ticket: whose.ticket.id, member: whose.ticket.alias === null ? whose.ticket.requester : null };
}

function ofMember(actor: Where["actor"], member: Snowflake): Whose {
  if (member === actor.id && !isAdmin(actor)) throw new AboutYou();
  return { user: member };
}

async function ofTicket(
  db: Db,
  { actor, guildId }: Where,
  ticket: Ticket,
  number: number | null,
): Promise<{ readonly ticket: Ticket }> {
  await mustBeOfTeamByNumber(db, actor, guildId, { ticket, number });
  return { ticket };
}

/** Throws of what nobody keeps anything about any more. */
export function mustBeKept(whose: Whose): void {
  if ("ticket" in whose && whose.ticket.closedHow === "erased") throw new Erased(whose.ticket.number);
}
