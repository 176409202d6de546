import { writeFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { read } from "#test/support/source-files.ts";
import {
  isOpen,
  STATES,
  type Standing,
  type State,
  type Status,
  standingAfter,
  stateOf,
  statusAfter,
  TRANSITIONS,
  TURN,
} from "./transitions.ts";

const PAGE = "docs/states.md";
const all = Object.keys(STATES) as State[];

/** Mermaid takes no hyphens in names of states. */
const nameOf = (state: string): string => state.replaceAll("-", "_");

function pageOfStates(): string {
  const arrows = TRANSITIONS.flatMap(({ on, from, to }) =>
    from.map((state) => `  ${nameOf(state)} --> ${nameOf(to)}: ${on}`),
  );
  return `# Where a ticket stands

Drawn from the one table that decides it, \`src/features/tickets/transitions.ts\`, by \`npm run states\`. On the arrows is what happened, as it
stands on the ticket's timeline; whatever else happens leaves a ticket where it is. While *inactive*, *closing* or *review* shows, whose turn
it is goes on being counted beneath it, and shows again (\`turn\`) when that is over.

\`\`\`mermaid
stateDiagram-v2
  state ${TURN} <<choice>>
  [*] --> opening: opened
${arrows.join("\n")}
  ${TURN} --> new
  ${TURN} --> waiting_staff
  ${TURN} --> waiting_requester
\`\`\`

| State | Means |
| --- | --- |
${all.map((state) => `| ${state} | ${STATES[state]} |`).join("\n")}

Beside its state a ticket has flags; none changes whose turn it is.

| Flag | Means |
| --- | --- |
| locked | Only the team is heard ([locks](locks.md)). |
| snoozed | It rests until a time, or until the member writes. |
| suspended | On hold: it rests until a time, whatever the member writes; they know. |
| marked | A word or two of the team's own, by \`/status mark\`; stays until somebody takes it away. |
| unreachable | The member can't be reached by DM. |

State and mark stand on the card, in \`/ticket list\` and \`/ticket info\`, and on the desk list; review and mark only where the team alone reads.
A forum's post has the tag of its state, where the forum has a tag of that name: New, Team's turn, Member's turn, Inactive, Closing, Under
review, Closed, in the server's language. With \`name-emoji\` the room's name begins with 🆕 (new), 🔔 (team's turn), 💬 (member's turn), 💤
(inactive), ⏳ (closing), 🔎 (review) or ✅ (closed), or with the emoji that its mark begins with.
`;
}

test("the drawing is that of the table", () => {
  const page = pageOfStates();
  if (process.env["UPDATE_STATES"]) writeFileSync(PAGE, page);
  expect(read(PAGE)).toBe(page);
});

test("every state is reached, and one thing leads from each to one other", () => {
  const reached = new Set<string>(["opening", ...TRANSITIONS.map(({ to }) => to)]);
  expect([...reached].sort()).toEqual([...all, TURN].sort());
  const ways = TRANSITIONS.flatMap(({ on, from }) => from.map((state) => `${state} ${on}`));
  expect(new Set(ways).size).toBe(ways.length);
});

test("what is not in the table changes nothing", () => {
  for (const state of all) {
    const standing: Standing = ["inactive", "closing", "review", "deleted"].includes(state)
      ? { status: "new", phase: state as Standing["phase"] }
      : { status: state as Status, phase: null };
    expect(standingAfter(standing, "staff-commented")).toEqual(standing);
  }
  expect(statusAfter("closed", "requester-wrote")).toBe("closed");
  expect(statusAfter("failed", "reopened")).toBe("failed");
});

test("beneath inactive, closing and review whose turn it is goes on as if there were none", () => {
  const things = fc.array(fc.constantFrom(...new Set(TRANSITIONS.map(({ on }) => on))), { maxLength: 60 });
  fc.assert(
    fc.property(things, (happened) => {
      let standing: Standing = { status: "opening", phase: null };
      let plain: Status = "opening";
      for (const on of happened) {
        standing = standingAfter(standing, on);
        if (standing.phase !== "deleted") plain = statusAfter(plain, on);
        expect(standing.status).toBe(plain);
        if (standing.phase === "deleted") expect(standing.status).toBe("closed");
        else if (standing.phase !== null)
          expect(["new", "waiting-staff", "waiting-requester"]).toContain(standing.status);
        if (standing.phase === "inactive") expect(standing.status).toBe("waiting-requester");
      }
    }),
  );
});

test("a member's word ends inactive, and neither closing nor review; closed ends all three", () => {
  const at = (phase: Standing["phase"]): Standing => ({ status: "waiting-requester", phase });
  const wrote = (phase: Standing["phase"]) => stateOf(standingAfter(at(phase), "requester-wrote"));
  expect(["inactive", "closing", "review"].map((phase) => wrote(phase as Standing["phase"]))).toEqual([
    "waiting-staff",
    "closing",
    "review",
  ]);
  for (const phase of ["inactive", "closing", "review"] as const) {
    expect(standingAfter(at(phase), "closed")).toEqual({ status: "closed", phase: null });
    expect(stateOf(standingAfter(at(phase), "went-active"))).toBe("waiting-requester");
  }
  expect(stateOf(standingAfter({ status: "closed", phase: null }, "erased"))).toBe("deleted");
});

test("open is what can still be closed", () => {
  const statuses = all.filter((state) => !["inactive", "closing", "review", "deleted"].includes(state)) as Status[];
  expect(statuses.filter((status) => !isOpen({ status }))).toEqual(["closed", "failed"]);
});
