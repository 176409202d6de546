import { type Markup, mention, type Text, text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { Is } from "../relation.ts";

/** In the team's own room: what it is to the other one from now on. */
export function relatedLine(is: Is, by: Snowflake, ticket: Markup): Text {
  const staff = mention(by);
  if (is === "duplicate-of") return text("relations.line-duplicate-of", { staff, ticket });
  if (is === "has-duplicate") return text("relations.line-has-duplicate", { staff, ticket });
  return text("relations.line-related", { staff, ticket });
}

export const unrelatedLine = (by: Snowflake, ticket: Markup): Text =>
  text("relations.line-unrelated", { staff: mention(by), ticket });

/** In a room that took another ticket in. In one that all share the number leads nowhere, for who reads it may not see that place. */
export const tookInLine = (by: Snowflake, ticket: Markup): Text =>
  text("relations.line-took-in", { staff: mention(by), ticket });

export const gaveBackLine = (by: Snowflake, ticket: Markup): Text =>
  text("relations.line-gave-back", { staff: mention(by), ticket });

export const splitLine = (by: Snowflake, ticket: Markup): Text =>
  text("relations.line-split", { staff: mention(by), ticket });
