import { listOpenBehind } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { job } from "#kernel/jobs.ts";
import type { Snowflake } from "#kernel/types.ts";
import { planTarget } from "./decide.ts";

/** Tickets planned in one transaction. */
const AT_ONCE = 100;

/** Plans all open tickets of a server anew, by the rules of this moment. */
export const planAllTargets = job<{ guildId: Snowflake; after: string }>({
  job: "targets.plan-all",
  async run({ app, payload: { guildId, after } }) {
    await app.write(async (tx) => {
      const tickets = await listOpenBehind(tx, guildId, after, AT_ONCE);
      for (const ticket of tickets) await planTarget(tx, app, ticket);
      const last = tickets.at(-1);
      if (last && tickets.length === AT_ONCE) await planSoon(tx, app, guildId, last.id);
    });
  },
});

/** To call in the transaction that changed the rules of a server's topics. */
export async function planTargetsSoon(tx: Tx, app: Pick<App, "jobs" | "clock">, guildId: Snowflake): Promise<void> {
  await planSoon(tx, app, guildId, "");
}

async function planSoon(
  tx: Tx,
  { jobs, clock }: Pick<App, "jobs" | "clock">,
  guildId: Snowflake,
  after: string,
): Promise<void> {
  await jobs.add(tx, planAllTargets, { guildId, after }, { at: clock.now(), key: `targets:${guildId}:${after}` });
}
