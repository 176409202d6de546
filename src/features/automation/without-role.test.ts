import { expect, test } from "vitest";
import type { Condition, Definition, Step } from "./rule.ts";
import { aRule } from "./testing.ts";
import { ruleWithout } from "./without-role.ts";

const LEADS = "1200000000000000010";
const SENIORS = "1200000000000000011";

const aDefinition = (
  conditions: readonly Condition[],
  lines: readonly string[],
  steps?: readonly Step[],
): Definition => {
  const { definition } = aRule();
  return { ...definition, conditions, steps: steps ?? definition.steps, typed: { ...definition.typed, if: lines } };
};

const role = (...roles: readonly string[]): Condition => ({ is: "role", roles });

test("a rule that asks for one of several roles asks for the others, in the words it was typed in", () => {
  const open: Condition = { is: "hours", open: true };
  const before = aDefinition([open, role(SENIORS, LEADS)], ["hours open", "role Seniors,  @Leads"]);
  expect(ruleWithout(before, LEADS)).toEqual(aDefinition([open, role(SENIORS)], ["hours open", "role Seniors"]));
  expect(ruleWithout(before, "1200000000000000012")).toBeUndefined();
});

test.each<[string, Definition]>([
  ["asks for it alone", aDefinition([role(LEADS)], ["role Leads"])],
  ["asks for it twice", aDefinition([role(LEADS, LEADS)], ["role Leads, leads"])],
  ["spares who has it", aDefinition([{ ...role(LEADS), not: true }], ["not role Leads"])],
  ["spares who has it or another", aDefinition([{ ...role(LEADS, SENIORS), not: true }], ["not role Leads, Seniors"])],
  [
    "asks for it alone beside another condition",
    aDefinition([role(LEADS, SENIORS), role(LEADS)], ["role Leads, Seniors", "role Leads"]),
  ],
  ["gives tickets to it", aDefinition([], [], [{ does: "assign", with: { role: LEADS } }])],
])("a rule that %s can't do without it", (_, definition) => {
  expect(ruleWithout(definition, LEADS)).toBe("needs it");
});
