import type { Priority } from "#features/desk/index.ts";
import { mention, type Text, type TextParam, text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { priorityName } from "./done.ts";

/** Small lines for the team, in its own room. */
export const priorityLine = (staff: Snowflake, priority: Priority): Text =>
  text("handling.priority-line", { staff: mention(staff), priority: priorityName(priority) });

export const tagsLine = (staff: Snowflake, tags: readonly string[]): Text =>
  tags.length === 0
    ? text("handling.tags-line-none", { staff: mention(staff) })
    : text("handling.tags-line", { staff: mention(staff), tags: tags.join(", ") });

export const pinnedLine = (staff: Snowflake, pinned: boolean): Text =>
  text(pinned ? "handling.pinned-line" : "handling.unpinned-line", { staff: mention(staff) });

export const renamedLine = (staff: Snowflake, name: string): Text =>
  text("handling.renamed-line", { staff: mention(staff), name });

export const reviewLine = (who: Snowflake, reason: string | null): Text => {
  const staff = mention(who);
  return reason === null
    ? text("handling.review-line", { staff })
    : text("handling.review-line-because", { staff, reason });
};

export const markedLine = (staff: Snowflake, mark: string): Text =>
  text("handling.marked-line", { staff: mention(staff), mark });

export const clearedLine = (staff: Snowflake): Text => text("handling.cleared-line", { staff: mention(staff) });

export function levelLine({
  named: staff,
  level,
  reason,
}: {
  readonly named: TextParam;
  readonly level: number;
  readonly reason: string | null;
}): Text {
  if (level === 0) return text("handling.level-line-none", { staff });
  return reason === null
    ? text("handling.level-line", { staff, level })
    : text("handling.level-line-because", { staff, level, reason });
}

export const departmentLine = (staff: TextParam, name: string): Text =>
  text("handling.department-line", { staff, name });
