import { describe, expect, test } from "vitest";
import { databases } from "../support/databases.ts";
import { type PointsOptions, runPoints } from "./points/run-points.ts";

type Tried = Required<Pick<PointsOptions, "room" | "sessions" | "database" | "of" | "every">>;

/** Some of all the points there are; `npm run chaos -- --of points` tries every one. */
const TRIED: readonly Tried[] = [
  { of: "a ticket is opened by DM, with", every: 11, room: "dm", sessions: "resumed", database: "sqlite" },
  { of: "the team answers", every: 5, room: "dm", sessions: "new", database: "sqlite" },
  { of: "the member edits", every: 5, room: "dm", sessions: "resumed", database: "postgres" },
  { of: "the member deletes", every: 5, room: "dm", sessions: "new", database: "mariadb" },
  { of: "closed with a reason", every: 11, room: "dm", sessions: "resumed", database: "sqlite" },
  { of: "an answer in the team's name", every: 5, room: "private-channel", sessions: "resumed", database: "sqlite" },
  { of: "moved to a private-thread", every: 13, room: "private-channel", sessions: "new", database: "sqlite" },
  { of: "merged into another member's", every: 13, room: "dm", sessions: "new", database: "sqlite" },
  { of: "a rule hears the member", every: 7, room: "dm", sessions: "new", database: "sqlite" },
  { of: "a backup is restored", every: 17, room: "dm", sessions: "new", database: "sqlite" },
  { of: "given to a department", every: 51, room: "dm", sessions: "resumed", database: "postgres" },
  { of: "its transcripts are saved", every: 33, room: "dm", sessions: "new", database: "mariadb" },
];

describe("a process that ends itself at a commit or a call, before or after", () => {
  test.each(TRIED.filter(({ database }) => databases.includes(database)))(
    "$of ($room, sessions $sessions, $database): as if nobody had died",
    async (tried) => {
      const [result] = await runPoints(tried);
      expect(result?.wrong).toEqual([]);
      expect(result?.notReached).toBeLessThan(result?.tried ?? 0);
    },
    180_000,
  );
});
