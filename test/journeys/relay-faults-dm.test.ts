import { expect, test } from "vitest";
import { dmSteps } from "../support/fault-steps.ts";
import { compareWithPage, tryStep } from "../support/fault-table.ts";

const lines = new Map<string, readonly string[]>();

test.each(dmSteps)(
  "$name: every call that fails, and every kill",
  async (step) => {
    lines.set(step.name, await tryStep("dm", step));
  },
  300_000,
);

test("docs/reliability.md says what is left", () => {
  expect(lines.size).toBe(dmSteps.length);
  compareWithPage("direct messages", [...lines.values()].flat());
});
