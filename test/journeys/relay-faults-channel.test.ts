import { expect, test } from "vitest";
import { sharedSteps } from "../support/fault-steps.ts";
import { compareWithPage, tryStep } from "../support/fault-table.ts";

const lines = new Map<string, readonly string[]>();

test.each(sharedSteps)(
  "$name: every call that fails, and every kill",
  async (step) => {
    lines.set(step.name, await tryStep("private-channel", step));
  },
  300_000,
);

test("docs/reliability.md says what is left", () => {
  expect(lines.size).toBe(sharedSteps.length);
  compareWithPage("a shared channel", [...lines.values()].flat());
});
