import { pino } from "pino";
import type { Log } from "#kernel/log.ts";

/** A log that says nothing. */
export const silentLog = pino({ level: "silent" }) as Log;
