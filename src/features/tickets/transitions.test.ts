import { writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { read } from "#test/support/source-files.ts";
import { isOpen, STATUSES, type Status, statusAfter, TRANSITIONS } from "./transitions.ts";

const PAGE = "docs/states.md";
const all = Object.keys(STATUSES) as Status[];

/** Mermaid takes no hyphens in names of states. */
const nameOf = (status: Status): string => status.replaceAll("-", "_");

function pageOfStates(): string {
  const arrows = TRANSITIONS.flatMap(({ on, from, to }) =>
    from.map((status) => `  ${nameOf(status)} --> ${nameOf(to)}: ${on}`),
  );
  return `# Where a ticket stands

Drawn from the one table that decides it, \`src/features/tickets/transitions.ts\`, by \`npm run states\`. On the arrows is what happened, as it
stands on the ticket's timeline; whatever else happens leaves a ticket where it is. Beside its status a ticket may be locked, rest until a time
(snoozed), or have a member who can't be reached.

\`\`\`mermaid
stateDiagram-v2
  [*] --> opening: opened
${arrows.join("\n")}
\`\`\`

| Status | Means |
| --- | --- |
${all.map((status) => `| ${status} | ${STATUSES[status]} |`).join("\n")}
`;
}

test("the drawing is that of the table", () => {
  const page = pageOfStates();
  if (process.env["UPDATE_STATES"]) writeFileSync(PAGE, page);
  expect(read(PAGE)).toBe(page);
});

test("every status is reached, and one thing leads from each to one other", () => {
  const reached = new Set<Status>(["opening", ...TRANSITIONS.map(({ to }) => to)]);
  expect([...reached].sort()).toEqual([...all].sort());
  const ways = TRANSITIONS.flatMap(({ on, from }) => from.map((status) => `${status} ${on}`));
  expect(new Set(ways).size).toBe(ways.length);
});

test("what is not in the table changes nothing", () => {
  for (const status of all) expect(statusAfter(status, "staff-commented")).toBe(status);
  expect(statusAfter("closed", "requester-wrote")).toBe("closed");
  expect(statusAfter("failed", "reopened")).toBe("failed");
});

test("open is what can still be closed", () => {
  expect(all.filter((status) => !isOpen({ status }))).toEqual(["closed", "failed"]);
});
