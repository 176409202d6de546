import type { PersonId } from "#features/people/index.ts";
import {
  answeredBy,
  answersAny,
  countUnclaimed,
  listLookedAfter,
  listUnclaimed,
  type Ticket,
} from "#features/tickets/index.ts";
import type { Actor } from "#kernel/access.ts";
import type { Db } from "#kernel/database.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";

export interface WaitsFor {
  /** What they look after and may still read, and is the team's turn: the longest waiting first. */
  readonly own: readonly Ticket[];
  /** What anybody of the team may take. */
  readonly unclaimed: number;
  /** Since when the oldest of these waits. */
  readonly since: Instant | null;
}

/** What waits for somebody of the team; undefined for who answers nothing there. */
export async function findWaitsFor(
  db: Db,
  guildId: Snowflake,
  { actor, person }: { readonly actor: Pick<Actor, "id" | "roles" | "level">; readonly person: PersonId },
): Promise<WaitsFor | undefined> {
  const answered = await answeredBy(db, guildId, actor);
  if (!answersAny(answered)) return undefined;
  const looked = await listLookedAfter(db, guildId, answered, person);
  const own = looked.filter(({ status, snoozedUntil }) =>
    status === "waiting-staff" || status === "new" ? snoozedUntil === null : false,
  );
  const [oldest] = await listUnclaimed(db, guildId, answered, { skip: 0, limit: 1 });
  return {
    own: own.toSorted((a, b) => a.turnAt - b.turnAt),
    unclaimed: await countUnclaimed(db, guildId, answered),
    since: oldest?.turnAt ?? null,
  };
}
