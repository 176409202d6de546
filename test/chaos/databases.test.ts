import { expect, test } from "vitest";
import { runDatabaseChaos, type Trouble } from "./database-chaos.ts";
import { hasServer } from "./own-server.ts";

const nothing = { missing: 0, doubled: 0, disordered: 0 };
/** Those that an idle server of tests does not show. All of them: `npm run chaos -- --of databases`. */
const TROUBLES: readonly Trouble[] = ["network silent", "lost power", "connections killed", "conflicts"];

test.for(["postgres", "mariadb"] as const)(
  "what %s goes through loses, doubles and disorders nothing",
  { timeout: 300_000 },
  async (server, { skip }) => {
    const required = process.env["FRONTDESK_REQUIRE_SERVICES"] === "1";
    skip(!required && !hasServer(server), "its programs are not on this machine");
    const result = await runDatabaseChaos({ server, seed: 20_261_121, troubles: TROUBLES });
    expect(result).toMatchObject({
      toStaff: nothing,
      toMembers: nothing,
      receipts: nothing,
      originalsLeft: 0,
      editsLost: 0,
      oddThreads: 0,
      threads: result.tickets,
    });
    expect(result.toStaff.sent + result.toMembers.sent).toBeGreaterThan(20);
  },
);
