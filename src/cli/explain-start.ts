import type { Clock } from "#kernel/clock.ts";
import type { Log } from "#kernel/log.ts";
import { seconds } from "#kernel/types.ts";
import type { OnTurn } from "#platform/discord/gateway/gateway.ts";

/** A start that takes longer is explained. */
const USUAL_START = seconds(5);

/** Says once why a start takes long: who does not answer, or that Discord lets one shard after the other begin. */
export function explainStart(
  clock: Pick<Clock, "now" | "at">,
  log: Log,
  discord: string,
): { readonly onTurn: OnTurn; end(): void } {
  let awaited = 0;
  const told = new Set<string>();
  const explain = () => {
    const why = awaited > 0 ? "turn" : "silence";
    if (told.has(why)) return;
    told.add(why);
    if (why === "silence") log.warn({ discord }, "Discord or the database does not answer yet, trying on");
    else log.info({ shards: awaited }, "Discord lets one shard after the other begin, the others wait for their turn");
  };
  const arm = () => clock.at(clock.now() + USUAL_START, explain);
  let alarm = arm();
  return {
    onTurn(is) {
      awaited += is === "awaited" ? 1 : -1;
      if (awaited > 0) return;
      // Discord answered: what comes now may take its time, too.
      alarm.cancel();
      alarm = arm();
    },
    end: () => alarm.cancel(),
  };
}
