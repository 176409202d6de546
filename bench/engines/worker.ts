/** One of the workers that are measured and killed: writes down what it does, as work on a ticket does. */
import { setTimeout as delay } from "node:timers/promises";
import { again, engines, openPool } from "./engines.ts";

/** As long as a call to Discord takes at best. Milliseconds. */
const CALL = 5;

const pool = openPool();
const [name = ""] = process.argv.slice(2);
await engines[name]?.worker(async ({ lane, n }) => {
  await again(() => pool.query("insert into engine_log (lane, n, what) values ($1, $2, 'begun')", [lane, n]));
  await delay(CALL);
  await again(() => pool.query("insert into engine_log (lane, n, what) values ($1, $2, 'done')", [lane, n]));
});
process.send?.("ready");
