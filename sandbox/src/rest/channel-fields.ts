/** What bodies about channels may hold. */
import {
  boolean,
  type Check,
  choice,
  integer,
  list,
  nullable,
  object,
  optional,
  permissionBits,
  snowflake,
  text,
} from "../http/check.ts";
import type { OverwriteRecord } from "../world/model.ts";

const MAX_TAGS = 20;

/** Seconds between two messages of one member. */
export const slowmode = (): Check<number> => integer({ min: 0, max: 21_600 });

/** Minutes after which a thread archives itself. */
export const autoArchive = (): Check<60 | 1440 | 4320 | 10080> => choice([60, 1440, 4320, 10080]);

export const channelTypes = choice([0, 2, 4, 5, 13, 14, 15, 16]);

/** `allow` and `deny` may be left out or null; the type says role (0) or member (1). */
const rawOverwrite = object({
  id: snowflake(),
  type: choice([0, 1]),
  allow: optional(nullable(permissionBits())),
  deny: optional(nullable(permissionBits())),
});

export const overwrite: Check<OverwriteRecord> = (value, path, mistakes) => {
  const raw = rawOverwrite(value, path, mistakes);
  return raw && { id: raw.id, type: raw.type, allow: raw.allow ?? "0", deny: raw.deny ?? "0" };
};

const tag = object({
  id: optional(nullable(snowflake())),
  name: text({ min: 1, max: 20 }),
  moderated: optional(boolean()),
  emoji_id: optional(nullable(snowflake())),
  emoji_name: optional(nullable(text({ max: 100 }))),
});

const defaultReaction = object({
  emoji_id: optional(nullable(snowflake())),
  emoji_name: optional(nullable(text({ max: 100 }))),
});

const shared = {
  topic: optional(nullable(text({ max: 4_096 }))),
  nsfw: optional(nullable(boolean())),
  rate_limit_per_user: optional(nullable(slowmode())),
  position: optional(nullable(integer({ min: 0, max: 2 ** 31 - 1 }))),
  parent_id: optional(nullable(snowflake())),
  permission_overwrites: optional(nullable(list(overwrite, { max: 100 }))),
  default_auto_archive_duration: optional(nullable(autoArchive())),
  default_thread_rate_limit_per_user: optional(nullable(slowmode())),
  available_tags: optional(nullable(list(tag, { max: MAX_TAGS }))),
  default_reaction_emoji: optional(nullable(defaultReaction)),
  default_sort_order: optional(nullable(choice([0, 1]))),
  default_forum_layout: optional(nullable(choice([0, 1, 2]))),
  bitrate: optional(nullable(integer({ min: 8_000 }))),
  user_limit: optional(nullable(integer({ min: 0, max: 99 }))),
  flags: optional(nullable(integer({ min: 0 }))),
};

export const newChannel = object({
  name: text({ min: 1, max: 100 }),
  type: optional(nullable(channelTypes)),
  ...shared,
});
export const channelChanges = object({
  name: optional(text({ min: 1, max: 100 })),
  type: optional(nullable(channelTypes)),
  ...shared,
});

export const threadChanges = object({
  name: optional(text({ min: 1, max: 100, trim: true })),
  archived: optional(nullable(boolean())),
  locked: optional(nullable(boolean())),
  invitable: optional(nullable(boolean())),
  auto_archive_duration: optional(nullable(autoArchive())),
  rate_limit_per_user: optional(nullable(slowmode())),
  flags: optional(nullable(integer({ min: 0 }))),
  applied_tags: optional(nullable(list(snowflake(), { max: 5 }))),
});

/** Fields that hold something; null counts as not given where a field has no null of its own. */
export function given<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], null> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as {
    [K in keyof T]: Exclude<T[K], null>;
  };
}
