import { DiscordAPIError } from "@discordjs/rest";
import { findUserId, type PersonId } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import { memory } from "#kernel/memory.ts";
import { type Instant, type Snowflake, seconds } from "#kernel/types.ts";
import { blocksRoles } from "./block-store.ts";

/** How old an answer of Discord's may be: as late a role that was given or taken counts. */
const FRESH = seconds(60);
/** Answers that are kept; the oldest goes first. */
const MOST = 5_000;

interface Known {
  readonly roles: readonly Snowflake[];
  readonly at: Instant;
}

const answers = memory(() => new Map<string, Known>());

/**
 * The roles of somebody who writes by DM, where a message does not say them; none for who is not in the server. Asks Discord at most once a
 * minute and person, so never inside a transaction. When Discord does not answer, nobody is kept out by a role: no words are lost for that.
 */
export async function rolesOf(
  { db, discord, clock, log }: Pick<App, "db" | "discord" | "clock" | "log">,
  guildId: Snowflake,
  userId: Snowflake,
): Promise<readonly Snowflake[]> {
  const cache = answers(db);
  const key = `${guildId}:${userId}`;
  const known = cache.get(key);
  const now = clock.now();
  if (known && now - known.at < FRESH) return known.roles;
  try {
    const { roles } = await discord.guilds.getMember(guildId, userId);
    remember(cache, key, { roles, at: now });
    return roles;
  } catch (error) {
    const isStranger = error instanceof DiscordAPIError && error.status === 404;
    if (isStranger) remember(cache, key, { roles: [], at: now });
    else log.warn({ err: error, guildId }, "roles of a member could not be looked up");
    return [];
  }
}

/** The same of a person we know; none where no role is blocked, and then Discord is not asked. */
export async function rolesThatMatter(
  app: Pick<App, "db" | "discord" | "clock" | "log">,
  guildId: Snowflake,
  person: PersonId,
): Promise<readonly Snowflake[]> {
  if (!(await blocksRoles(app.db, guildId, app.clock.now()))) return [];
  const userId = await findUserId(app.db, person);
  return userId === undefined ? [] : rolesOf(app, guildId, userId);
}

function remember(cache: Map<string, Known>, key: string, known: Known): void {
  cache.delete(key);
  cache.set(key, known);
  const [oldest] = cache.keys();
  if (cache.size > MOST && oldest !== undefined) cache.delete(oldest);
}
