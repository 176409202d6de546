import { sql } from "kysely";
import type { Clock } from "#kernel/clock.ts";
import type { Db } from "#kernel/database.ts";
import { type Duration, minutes, seconds } from "#kernel/types.ts";
import type { ShardState } from "../discord/gateway/gateway.ts";
import type { Check } from "./readiness.ts";

/** Whoever asks a probe gives up about then. */
const LONGEST_LOOK: Duration = seconds(2);

/** Discord asks for a new connection every few hours, and resuming takes seconds: that is no reason to be called unready. */
export const RESUME_GRACE: Duration = minutes(1);

/** Whether the database answers. */
export function checkDatabase(db: Db, clock: Clock): Check {
  return async () => {
    const over = new AbortController();
    const answered = sql`select 1`.execute(db).then(
      () => "answers" as const,
      () => "the database refuses to answer" as const,
    );
    const late = clock
      .sleep(LONGEST_LOOK, over.signal)
      .then(() => "the database did not answer in two seconds" as const);
    const end = await Promise.race([answered, late]);
    over.abort();
    return end === "answers" ? undefined : { check: "database", why: end };
  };
}

/** Whether every shard is connected, or was a moment ago. */
export function checkGateway(shards: () => readonly ShardState[], clock: Pick<Clock, "now">): Check {
  return async () => {
    const away = shards().filter((shard) => !shard.connected && clock.now() - shard.since > RESUME_GRACE);
    if (away.length === 0) return undefined;
    const names = away.map(({ shardId }) => shardId).join(", ");
    return { check: "gateway", why: `not connected to Discord for more than a minute: shard ${names}` };
  };
}
