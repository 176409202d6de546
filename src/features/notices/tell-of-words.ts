import { getType } from "#features/desk/index.ts";
import { findUserId, type PersonId } from "#features/people/index.ts";
import type { Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { minutes, type Snowflake } from "#kernel/types.ts";
import { digestKey, tellDigest } from "./jobs/digest.ts";
import { addToDigest, findSetting, listFollowers, notePing } from "./notice-store.ts";
import { howToTell } from "./setting.ts";

/** Words that follow each other within this time are one ping. */
const ONE_PING = minutes(2);

export interface Words {
  readonly ticket: Ticket;
  readonly by: PersonId;
  /** Whether they were told of before; asked only when there is somebody to tell. */
  isRepeated(): Promise<boolean>;
}

/**
 * Decides who is told that a member wrote: whoever looks after the ticket and whoever follows it, each in their own way. Returns whom to
 * mention now; for the others a digest is noted, or nothing. Nobody is, while the team has it on hold, or only tries how it is.
 */
export async function tellOfWords(
  tx: Tx,
  app: Pick<App, "clock" | "jobs">,
  { ticket, by, isRepeated }: Words,
): Promise<Snowflake[]> {
  const people = new Set([ticket.assignee, ...(await listFollowers(tx, ticket.id))]);
  people.delete(by);
  people.delete(null);
  if (people.size === 0 || ticket.practice || ticket.heldAt !== null || (await isRepeated())) return [];
  const type = await getType(tx, ticket.guildId, ticket.typeId);
  if (type.quiet.includes("member-wrote")) return [];
  const pings: Snowflake[] = [];
  for (const person of people) {
    const userId = person === null ? undefined : await tellOne(tx, app, ticket, person);
    if (userId !== undefined) pings.push(userId);
  }
  return pings;
}

async function tellOne(
  tx: Tx,
  app: Pick<App, "clock" | "jobs">,
  ticket: Ticket,
  person: PersonId,
): Promise<Snowflake | undefined> {
  const who = { guildId: ticket.guildId, person };
  const at = app.clock.now();
  const told = howToTell(await findSetting(tx, who), at);
  if ("now" in told) {
    const isNew = await notePing(tx, { ticketId: ticket.id, person, at, apart: ONE_PING });
    return isNew ? findUserId(tx, person) : undefined;
  }
  if ("digestAt" in told) {
    await addToDigest(tx, { ...who, ticketId: ticket.id });
    await app.jobs.add(tx, tellDigest, who, { at: told.digestAt, key: digestKey(who), unlessWaiting: true });
  }
  return undefined;
}
