import { expect, test } from "vitest";
import { otherDmSteps } from "../support/fault-steps.ts";
import { compareWithPage, tryStep } from "../support/fault-table.ts";

const lines = new Map<string, readonly string[]>();

test.each(otherDmSteps)(
  "$name: every call that fails, and every kill",
  async (step) => {
    lines.set(step.name, await tryStep("dm-channel", step, "one in three"));
  },
  300_000,
);

test("docs/reliability.md says what is left", () => {
  expect(lines.size).toBe(otherDmSteps.length);
  compareWithPage("direct messages, with a channel for the team", [...lines.values()].flat());
});
