import { type Markup, mention, type Text, text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { Update } from "../incident.ts";

/** Small lines in the team's own rooms. */
export const startedLine = (by: Snowflake): Text => text("incidents.line-started", { staff: mention(by) });
export const endedLine = (by: Snowflake): Text => text("incidents.line-ended", { staff: mention(by) });
export const addedLine = (by: Snowflake, ticket: Markup): Text =>
  text("incidents.line-added", { staff: mention(by), ticket });
export const removedLine = (by: Snowflake, ticket: Markup): Text =>
  text("incidents.line-removed", { staff: mention(by), ticket });
export const toldLine = (by: Snowflake, count: number, ends: Update["ends"]): Text =>
  ends === "the tickets, too"
    ? text("incidents.line-closing", { staff: mention(by), count })
    : text("incidents.line-told", { staff: mention(by), count });
