import { stayFor, systemClock } from "#kernel/clock.ts";
import { seconds } from "#kernel/types.ts";

/** Service managers wait 20 seconds or more; what is not finished by then is written down anyway. */
const LONGEST_STOP = seconds(15);

/** Something that runs until somebody stops it. */
export interface Running {
  /** Rejects when it cannot go on until the host changes something. Never resolves. */
  readonly refused: Promise<never>;
  stop(): Promise<void>;
}

/** Waits for Ctrl-C or the service manager, then stops in order; asked a second time it ends at once. */
export async function untilStopped(running: Running): Promise<void> {
  const asked = Promise.withResolvers<void>();
  const stop = () => {
    process.once("SIGINT", () => process.exit(130));
    process.once("SIGTERM", () => process.exit(143));
    asked.resolve();
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);

  try {
    await Promise.race([asked.promise, running.refused]);
  } finally {
    // With Discord away nothing else may keep the process until the end.
    await stayFor(Promise.race([running.stop(), systemClock.sleep(LONGEST_STOP)]));
  }
}
