import { expect, test } from "vitest";
import { runChaos } from "./chaos.ts";

/** A failure prints the seed's figures; `node test/chaos/run.ts --seed <seed>` plays it again, with other timing. */
test.each(["resumed", "new"] as const)(
  "killed at random moments nothing is lost (sessions %s)",
  async (sessions) => {
    const result = await runChaos({ kills: 13, seed: 20_261_121, sessions });
    const nothing = { missing: 0, doubled: 0, disordered: 0 };
    expect(result).toMatchObject({ toStaff: nothing, toMembers: nothing, threads: result.members });
    expect(result.toStaff.sent + result.toMembers.sent).toBeGreaterThan(200);
  },
  120_000,
);
