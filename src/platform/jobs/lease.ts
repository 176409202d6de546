import type { App } from "#kernel/app.ts";
import type { Alarm } from "#kernel/clock.ts";
import { minutes } from "#kernel/types.ts";
import { renew, type TakenJob } from "./job-store.ts";

/** A taken job belongs to its process for so long. A killed process holds it up no longer. */
export const LEASE = minutes(1);

/** Renews the lease of a running job, three times in its length, until it is ended. */
export function keepLease({ clock, log, write }: Pick<App, "clock" | "log" | "write">, job: TakenJob): { end(): void } {
  let ended = false;
  let alarm: Alarm;
  const renewOnce = async () => {
    // Before the write: a slow database must not put the next renewal off.
    arm();
    try {
      const ours = await write((tx) => renew(tx, job, clock.now() + LEASE));
      if (!ours && !ended) log.warn({ jobId: job.id, kind: job.kind }, "job was taken over");
    } catch (err) {
      log.warn({ err, jobId: job.id, kind: job.kind }, "lease of a job could not be renewed");
    }
  };
  const arm = () => {
    alarm = clock.at(clock.now() + LEASE / 3, () => void renewOnce());
  };
  arm();
  return {
    end: () => {
      ended = true;
      alarm.cancel();
    },
  };
}
