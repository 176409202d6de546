import { type Text, text } from "#kernel/text.ts";
import type { When } from "../rule.ts";

const NAMES: Readonly<Record<When, Text>> = {
  opened: text("automation.when-opened"),
  "member-wrote": text("automation.when-member-wrote"),
  "team-answered": text("automation.when-team-answered"),
  claimed: text("automation.when-claimed"),
  unclaimed: text("automation.when-unclaimed"),
  "topic-changed": text("automation.when-topic-changed"),
  "turn-changed": text("automation.when-turn-changed"),
  "tag-added": text("automation.when-tag-added"),
  "level-changed": text("automation.when-level-changed"),
  "target-near": text("automation.when-target-near"),
  "target-missed": text("automation.when-target-missed"),
  closed: text("automation.when-closed"),
  reopened: text("automation.when-reopened"),
  rated: text("automation.when-rated"),
  "since-opened": text("automation.when-since-opened"),
  unanswered: text("automation.when-unanswered"),
  "member-silent": text("automation.when-member-silent"),
};

/** What begins a rule, in a few words. */
export const whenName = (when: When): Text => NAMES[when];
