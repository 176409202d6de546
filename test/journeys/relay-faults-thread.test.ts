import { expect, test } from "vitest";
import { threadSteps } from "../support/fault-steps.ts";
import { compareWithPage, tryStep } from "../support/fault-table.ts";

const lines = new Map<string, readonly string[]>();

test.each(threadSteps)(
  "$name: every call that fails, and every kill",
  async (step) => {
    lines.set(step.name, await tryStep("private-thread", step, "one in three"));
  },
  300_000,
);

test("docs/reliability.md says what is left", () => {
  expect(lines.size).toBe(threadSteps.length);
  compareWithPage("a shared thread", [...lines.values()].flat());
});
