import { findType, type Priority } from "#features/desk/index.ts";
import type { Db } from "#kernel/database.ts";
import { mention, type Text, text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";

/** How a ticket stands, as a list can be narrowed to it. */
export type ListedState = "team" | "member" | "unclaimed" | "queued" | "rests" | "inactive" | "closing" | "review";

/** What a list is narrowed to; what is left out is not asked for. */
export interface ListFilter {
  readonly state?: ListedState;
  readonly typeId?: string;
  /** As it is kept: small letters. */
  readonly tag?: string;
  /** Who looks after it. */
  readonly staff?: Snowflake;
  readonly priority?: Priority;
  /** Stand in its name or its mark, or in the name of who asks, in capitals or not. */
  readonly words?: string;
}

export const STATES: Readonly<Record<ListedState, Text>> = {
  team: text("tickets.list-command.team"),
  member: text("tickets.list-command.member"),
  unclaimed: text("tickets.list-command.unclaimed"),
  queued: text("tickets.list-command.queued"),
  rests: text("tickets.list-command.rests"),
  inactive: text("tickets.list-command.inactive"),
  closing: text("tickets.list-command.closing"),
  review: text("tickets.list-command.review"),
};

export const PRIORITY_NAMES: Readonly<Record<Priority, Text>> = {
  low: text("tickets.list-command.low"),
  normal: text("tickets.list-command.normal"),
  high: text("tickets.list-command.high"),
  urgent: text("tickets.list-command.urgent"),
  critical: text("tickets.list-command.critical"),
};

export const isNarrowed = (filter: ListFilter): boolean => Object.keys(filter).length > 0;

/** What a list is narrowed to, for whoever reads it. */
export async function filterWords(db: Db, guildId: Snowflake, filter: ListFilter): Promise<readonly Text[]> {
  const { state, typeId, tag, staff, priority, words } = filter;
  const type = typeId === undefined ? undefined : await findType(db, guildId, typeId);
  return [
    ...(state === undefined ? [] : [STATES[state]]),
    ...(type === undefined ? [] : [text("tickets.list-only-topic", { type: type.name })]),
    ...(tag === undefined ? [] : [text("tickets.list-only-tag", { tag })]),
    ...(staff === undefined ? [] : [text("tickets.card-assignee", { staff: mention(staff) })]),
    ...(priority === undefined ? [] : [text("tickets.list-only-priority", { priority: PRIORITY_NAMES[priority] })]),
    ...(words === undefined ? [] : [text("tickets.list-only-words", { words })]),
  ];
}
