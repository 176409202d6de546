import type { APIGuildMember } from "@discordjs/core";
import { DiscordAPIError } from "@discordjs/rest";
import type { App } from "#kernel/app.ts";
import { memory } from "#kernel/memory.ts";
import { type Instant, type Snowflake, seconds } from "#kernel/types.ts";

/** So old may the list of members be. */
const FRESH = seconds(60);
/** Discord's page, and how many of them are read: in a larger server only who is known besides is looked for. */
const PAGE = 1_000;
const PAGES = 10;
const REMEMBERED = 200;

type Member = Pick<APIGuildMember, "roles"> & { readonly id: Snowflake; readonly isBot: boolean };
type Needs = Pick<App, "db" | "discord" | "clock">;

interface Known {
  readonly readAt: Instant;
  readonly members: Promise<readonly Member[]>;
}

const answers = memory(() => new Map<string, Known>());

/**
 * Members of a server who are people and have one of these roles or are named; as Discord had them at most a minute ago. `known` are
 * looked for one by one where Discord does not list everybody.
 */
export async function presentStaff(
  app: Needs,
  guildId: Snowflake,
  staff: { readonly roles: readonly Snowflake[]; readonly users: readonly Snowflake[] },
  known: readonly Snowflake[],
): Promise<Snowflake[]> {
  const listed = await recall(app, `all:${guildId}`, () => listMembers(app, guildId));
  const looked = [...new Set([...staff.users, ...known])];
  const missing = looked.filter((id) => !listed.some((member) => member.id === id));
  const named = await Promise.all(
    missing.map((id) => recall(app, `${guildId}:${id}`, () => oneMember(app, guildId, id))),
  );
  return [...listed, ...named.flat()]
    .filter(
      ({ id, roles, isBot }) =>
        !isBot && (staff.users.includes(id) || staff.roles.some((role) => roles.includes(role))),
    )
    .map(({ id }) => id);
}

/** Those of these who are in the server, with their roles, as Discord had them at most a minute ago. */
export async function membersAmong(
  app: Needs,
  guildId: Snowflake,
  ids: readonly Snowflake[],
): Promise<readonly Member[]> {
  const listed = await recall(app, `all:${guildId}`, () => listMembers(app, guildId));
  const known = listed.filter(({ id }) => ids.includes(id));
  const missing = ids.filter((id) => !known.some((member) => member.id === id));
  const looked = await Promise.all(
    missing.map((id) => recall(app, `${guildId}:${id}`, () => oneMember(app, guildId, id))),
  );
  return [...known, ...looked.flat()];
}

/** What was read of a server lately is read anew. */
export function readAnew({ db }: Pick<App, "db">, guildId: Snowflake): void {
  const cache = answers(db);
  for (const key of cache.keys()) {
    if (key === `all:${guildId}` || key.startsWith(`${guildId}:`)) cache.delete(key);
  }
}

/** Their roles, if they are in the server now or were a minute ago. */
export async function findPresent(app: Needs, guildId: Snowflake, userId: Snowflake): Promise<Member | undefined> {
  const [member] = await recall(app, `${guildId}:${userId}`, () => oneMember(app, guildId, userId));
  return member;
}

function recall({ db, clock }: Needs, key: string, read: () => Promise<readonly Member[]>): Promise<readonly Member[]> {
  const cache = answers(db);
  const known = cache.get(key);
  if (known && clock.now() - known.readAt < FRESH) return known.members;
  const members = read();
  cache.delete(key);
  cache.set(key, { readAt: clock.now(), members });
  // A failure is not remembered.
  members.catch(() => cache.delete(key));
  for (const oldest of cache.keys()) {
    if (cache.size <= REMEMBERED) break;
    cache.delete(oldest);
  }
  return members;
}

async function listMembers({ discord }: Pick<App, "discord">, guildId: Snowflake): Promise<readonly Member[]> {
  const all: Member[] = [];
  try {
    for (let page = 0; page < PAGES; page++) {
      const members = await discord.guilds.getMembers(guildId, { limit: PAGE, after: all.at(-1)?.id ?? "0" });
      all.push(...members.map(toMember));
      if (members.length < PAGE) break;
    }
  } catch (error) {
    // Without the Server Members intent Discord lists nobody.
    if (!(error instanceof DiscordAPIError)) throw error;
  }
  return all;
}

async function oneMember(
  { discord }: Pick<App, "discord">,
  guildId: Snowflake,
  userId: Snowflake,
): Promise<readonly Member[]> {
  try {
    return [toMember(await discord.guilds.getMember(guildId, userId))];
  } catch (error) {
    if (error instanceof DiscordAPIError) return [];
    throw error;
  }
}

const toMember = ({ user, roles }: APIGuildMember): Member => ({ id: user.id, roles, isBot: user.bot ?? false });
