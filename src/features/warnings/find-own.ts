import { findPerson } from "#features/people/index.ts";
import { getTicket, holdsFor, mustHoldFor, standing } from "#features/tickets/index.ts";
import type { Db } from "#kernel/database.ts";
import type { Context } from "#kernel/feature.ts";
import { NoSuchWarning, NotYourWarning } from "./errors.ts";
import type { Warning } from "./warning.ts";
import { findWarning } from "./warning-store.ts";

/** One that still stands, for whoever gave it, or may change what others did. Throws otherwise. */
export async function getOwnWarning(
  db: Db,
  { actor, guildId }: Pick<Context, "actor" | "guildId">,
  number: number,
): Promise<Warning> {
  const warning = guildId === null ? undefined : await findWarning(db, guildId, number);
  if (!warning || warning.takenBackAt !== null) throw new NoSuchWarning(number);
  const ticket = await getTicket(db, warning.ticketId);
  // Of a ticket that is not theirs to see they learn nothing.
  if ((await standing(db, actor, guildId, ticket)) !== "staff") throw new NoSuchWarning(number);
  await mustHoldFor(db, ticket, actor, "warn");
  const isOwn = (await findPerson(db, actor.id)) === warning.author;
  if (!isOwn && !(await holdsFor(db, ticket, actor, "change-others"))) throw new NotYourWarning();
  return warning;
}
