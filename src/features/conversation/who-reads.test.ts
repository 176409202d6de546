import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isByDm, type ReplyMode, ROOMS, type TypeRoom } from "#features/desk/index.ts";
import { type Readers, SAID, type SaidThing, whoReads } from "./who-reads.ts";

const labels: Readonly<Record<SaidThing, string>> = {
  "member-writes": "The member writes, with files (TALK-1)",
  "member-edits": "The member edits (TALK-5)",
  "member-deletes": "The member deletes (TALK-5)",
  "staff-plain": "Staff: a plain message (TALK-2, TALK-4)",
  "staff-prefix": "Staff: `+text` (TALK-2)",
  "staff-slashes": "Staff: `//text` (TALK-4)",
  "reply-command": "Staff: `/reply`, the Reply button, a saved reply (TALK-2)",
  "note-command": "Staff: `/ticket note` (TALK-4)",
  "reply-edited": "Staff: Edit reply (TALK-5)",
  "reply-taken-back": "Staff: Take back (TALK-5)",
  "added-person-writes": "Somebody who was added writes (TALK-12)",
  "side-thread": "Anything in the side thread (TALK-4)",
};

const modes: readonly ReplyMode[] = ["careful", "chat"];

function cellOf({ member, team }: Readers): string {
  if (member === "reads") return "team and member";
  if (team === "never") return "nobody any more";
  return team === "reads" ? "team" : `team, ${team}`;
}

function cell(said: SaidThing, room: TypeRoom): string {
  if (said === "side-thread" && isByDm(room)) return "–";
  const [careful = "", chat = ""] = modes.map((mode) => cellOf(whoReads(said, room, mode)));
  return careful === chat ? careful : `careful: ${careful}; chat: ${chat}`;
}

test("the page shows who reads what as the code decides it", () => {
  const page = readFileSync(new URL("../../../docs/who-reads-what.md", import.meta.url), "utf8");
  const rows = SAID.map((said) => `| ${[labels[said], ...ROOMS.map((room) => cell(said, room))].join(" | ")} |`);
  for (const row of rows) expect(page).toContain(row);
});

test("what is for the team alone is read by no member in any room", () => {
  for (const room of ROOMS) {
    for (const mode of modes) {
      for (const said of ["staff-slashes", "note-command", "side-thread"] as const) {
        expect(whoReads(said, room, mode).member).toBe("never");
      }
    }
  }
});
