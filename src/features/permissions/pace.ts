import type { App } from "#kernel/app.ts";
import type { Instant } from "#kernel/types.ts";

/** Milliseconds for each person who is let in or put out: what people wait for goes on beside it. */
const EACH = 100;

/** When the next run of many may begin, after one that changed so many. */
export const nextRun = ({ clock }: Pick<App, "clock">, changed: number): Instant => clock.now() + changed * EACH;
