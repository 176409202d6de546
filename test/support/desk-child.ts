/** One of the desk's processes, or the whole desk where no roles are given, with a clock that follows the box's: it is told how far that one jumped. */
import { BoxClock } from "discord-box";
import { type Clock, sleepOn } from "#kernel/clock.ts";
import { configSchema } from "#kernel/config.ts";
import { openLog } from "#platform/log/open-log.ts";
import { startApp } from "../../src/app.ts";
import { startRoles } from "../../src/roles.ts";

export type Order = { readonly id: number } & (
  | { readonly order: "advance"; readonly ms: number }
  | { readonly order: "settle" | "stop" }
);

interface Begin {
  readonly config: object;
  readonly ahead: number;
}

const { config, ahead } = JSON.parse(process.env["DESK_CHILD"] ?? "{}") as Begin;
const time = new BoxClock();
time.advance(ahead);
const clock: Clock = {
  now: () => time.now(),
  at: (at, run) => time.at(at, run),
  sleep: (length, signal) => sleepOn(time, length, signal),
};
const write = (line: string) => void process.stderr.write(line);
const given = configSchema.parse(config);
const start = given.roles ? startRoles : startApp;
const app = await start(given, openLog({ level: "debug", style: "json", write }), { clock });

process.on("message", async ({ id, ...order }: Order) => {
  if (order.order === "advance") time.advance(order.ms);
  if (order.order === "settle") await app.settled();
  if (order.order === "stop") await app.stop();
  process.send?.(id);
  if (order.order === "stop") process.exit();
});
// Whoever started it is gone.
process.on("disconnect", () => process.exit());
process.send?.("ready");
