import { findDesksNamed, listDesks, listTypes } from "#features/desk/index.ts";
import { findPerson } from "#features/people/index.ts";
import { listServersOf } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import { dmTopics } from "./dm-topics.ts";
import { memberOf } from "./membership.ts";
import { seenIn } from "./seen.ts";

/** As long as there are no more servers than these, Discord is asked about all of them. */
const FEW = 25;
/** Else about those where the person was seen or had a ticket, up to this many. */
const MOST = 100;
/** Servers of one name. */
const NAMESAKES = 10;

type Needs = Pick<App, "db" | "discord" | "clock" | "isOn">;

/**
 * Servers with a desk that take tickets by DM and that this person is in, each checked with Discord; the ones used before come first,
 * then those where they were seen.
 */
export async function sharedServers(app: Needs, userId: Snowflake): Promise<Snowflake[]> {
  const person = await findPerson(app.db, userId);
  const before = person ? await listServersOf(app.db, person) : [];
  const seen = await seenIn(app.db).of(app, userId, MOST);
  const desks = await listDesks(app.db, FEW + 1);
  const few = desks.length <= FEW ? desks.map(({ guildId }) => guildId) : [];
  return reachable(app, userId, [...new Set([...before, ...seen, ...few])].slice(0, MOST));
}

/** Whether there are servers that nobody is offered unless they were seen there: then a server can be named. */
export async function canBeNamed(db: Db): Promise<boolean> {
  return (await listDesks(db, FEW + 1)).length > FEW;
}

/** Those of this name, or id, that the person is in. Of the others nothing can be told from the answer. */
export async function serversNamed(app: Needs, userId: Snowflake, typed: string): Promise<Snowflake[]> {
  const desks = await findDesksNamed(app.db, typed, NAMESAKES);
  return reachable(
    app,
    userId,
    desks.map(({ guildId }) => guildId),
  );
}

async function reachable(app: Needs, userId: Snowflake, guildIds: readonly Snowflake[]): Promise<Snowflake[]> {
  const taking: Snowflake[] = [];
  for (const guildId of guildIds) {
    if (app.isOn(guildId, "tickets") && dmTopics(await listTypes(app.db, guildId)).length > 0) taking.push(guildId);
  }
  return memberOf(app, userId, taking);
}
