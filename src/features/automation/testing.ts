import { NOON } from "#features/tickets/testing.ts";
import type { Definition, Rule } from "./rule.ts";

const definition: Definition = {
  when: "unanswered",
  after: 7_200_000,
  conditions: [{ is: "hours", open: true }],
  steps: [{ does: "note", with: "Nobody has answered yet." }],
  typed: { after: "2 h", if: ["hours open"], does: ["note Nobody has answered yet."] },
};

export const aRule = (change: Partial<Rule> = {}): Rule => ({
  id: "01jd0000000000000000000060",
  guildId: "1200000000000000001",
  version: 1,
  name: "Nobody answered",
  definition,
  origin: "command",
  since: NOON,
  savedBy: null,
  paused: null,
  failures: 0,
  ...change,
});
