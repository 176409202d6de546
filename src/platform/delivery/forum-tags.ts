import { type APIGuildForumChannel, type APIGuildForumTag, ChannelFlags, Routes } from "discord-api-types/v10";
import type { Showing } from "#kernel/outbox.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { Performing } from "./performing.ts";

const MOST_TAGS = 5;

type Forum = Pick<APIGuildForumChannel, "available_tags" | "flags">;

export async function getForum({ call }: Pick<Performing, "call">, forumId: Snowflake): Promise<Forum> {
  return (await call((rest) => rest.get(Routes.channel(forumId)))) as Forum;
}

/** The tags a new post gets: those the forum has of these names. A forum that demands one and has none of them gives its first. */
export function tagsOfNew({ available_tags: tags = [], flags }: Forum, names: readonly string[]): Snowflake[] {
  const named = idsOf(tags, names).slice(0, MOST_TAGS);
  if (named.length > 0 || ((flags ?? 0) & ChannelFlags.RequireTag) === 0) return named;
  return tags.slice(0, 1).map(({ id }) => id);
}

/** What a post's tags become: people's own stay, ours are as they shall be. Ours go first when five are not enough. */
export function tagsOf(
  { available_tags: available = [] }: Forum,
  applied: readonly Snowflake[],
  { tags, ours }: Extract<Showing, { show: "tags" }>,
): Snowflake[] {
  const mine = new Set(idsOf(available, ours));
  const wanted = idsOf(available, tags);
  const theirs = applied.filter((id) => !mine.has(id) && !wanted.includes(id));
  return [...wanted, ...theirs].slice(0, MOST_TAGS);
}

function idsOf(available: readonly APIGuildForumTag[], names: readonly string[]): Snowflake[] {
  const key = (name: string) => name.trim().toLowerCase();
  const byName = new Map(available.map(({ id, name }) => [key(name), id]));
  return [...new Set(names.flatMap((name) => byName.get(key(name)) ?? []))];
}
