import { type Level, RIGHTS, type Right } from "#kernel/access.ts";
import { type Markup, mention, roleMention, type Text, text, time } from "#kernel/text.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import { heading, paragraph, type View } from "#kernel/view.ts";
import { cut } from "#kernel/words.ts";
import { LEVEL_NAMES } from "./level-names.ts";

/** Null in place of somebody: they were forgotten. */
export interface HistoryLine {
  readonly at: Instant;
  readonly by: "desk file" | { readonly user: Snowflake | null };
  readonly of: { readonly topic: string | null } & (
    | { readonly right: Right }
    | { readonly role: Snowflake }
    | { readonly user: Snowflake | null }
  );
  readonly before: Level | null;
  readonly after: Level | null;
}

/** Who may what, as it changed: the newest first. */
export const historyView = (lines: readonly HistoryLine[]): View => ({
  tone: "neutral",
  blocks:
    lines.length === 0
      ? [paragraph(text("permissions.history-none"))]
      : [heading(text("permissions.history")), ...lines.map((line) => paragraph(lineOf(line)))],
});

function lineOf({ at, by, of, before, after }: HistoryLine): Text {
  const params = {
    at: time(at, "f"),
    by: by === "desk file" ? text("permissions.by-file") : userOf(by.user),
    before: before === null ? text("permissions.none") : LEVEL_NAMES[before],
    after: after === null ? text("permissions.none") : LEVEL_NAMES[after],
  };
  const topic = of.topic === null ? null : cut(of.topic, 30);
  if ("right" in of) {
    const right = { ...params, right: RIGHTS[of.right].name };
    return topic === null
      ? text("permissions.history-right", right)
      : text("permissions.history-right-for", { ...right, topic });
  }
  const who = "role" in of ? roleMention(of.role) : userOf(of.user);
  return topic === null
    ? text("permissions.history-line", { ...params, who })
    : text("permissions.history-line-for", { ...params, who, topic });
}

const userOf = (user: Snowflake | null): Markup | Text =>
  user === null ? text("permissions.somebody") : mention(user);
