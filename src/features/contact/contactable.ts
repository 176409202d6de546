import {
  type Desk,
  destinationFor,
  findDesk,
  fromLevel,
  hidesRequester,
  levelIn,
  listLeaves,
  type TicketType,
} from "#features/desk/index.ts";
import { NoDesk } from "#features/tickets/index.ts";
import { type Actor, atLeast, highest } from "#kernel/access.ts";
import type { Db } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import { NoTopicOfYours } from "./errors.ts";

/**
 * Topics about which this person may write to a member first: whose tickets they answer, that are a conversation, have a place, and do
 * not hide who asks (whoever writes to a member knows who it is).
 */
export function contactable(
  types: readonly TicketType[],
  desk: Pick<Desk, "anonymousRequesters">,
  actor: Pick<Actor, "id" | "roles" | "level">,
): readonly TicketType[] {
  return types.filter(
    (type) =>
      atLeast(highest(actor.level, levelIn(type, actor)), fromLevel(type.permissions, "contact")) &&
      type.leads === "ticket" &&
      !hidesRequester(desk, type) &&
      destinationFor(type, undefined) !== null,
  );
}

/** Throws `NoTopicOfYours` when there is none. */
export async function contactableHere(
  db: Db,
  guildId: Snowflake | null,
  actor: Pick<Actor, "id" | "roles" | "level">,
): Promise<{ readonly desk: Desk; readonly types: readonly TicketType[] }> {
  const desk = guildId === null ? undefined : await findDesk(db, guildId);
  if (!desk) throw new NoDesk();
  const types = contactable(await listLeaves(db, desk.guildId), desk, actor);
  if (types.length === 0) throw new NoTopicOfYours();
  return { desk, types };
}
