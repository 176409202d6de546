import type { Tx } from "#kernel/database.ts";
import type { DeliveryListener, EffectRef, RoomId } from "#kernel/outbox.ts";
import { classify } from "../discord/rest/failures.ts";
import { LeaseLost } from "../processes/lease-lost.ts";
import { backOff } from "./back-off.ts";
import { Hearers } from "./hearers.ts";
import type { Lane } from "./lane.ts";
import type { Performing } from "./performing.ts";

/** What is shown of a room. */
interface ShownRef {
  readonly room: RoomId;
  readonly target: string;
}

/**
 * Writes down what became of something, and tells who hears of it; until then nothing more is done in its room. Undefined when it could
 * not be before the lane stopped.
 */
type Recording = <T>(
  lane: Pick<Lane, "stopped">,
  place: EffectRef | ShownRef,
  work: (tx: Tx, listeners: Iterable<DeliveryListener>) => Promise<T>,
) => Promise<T | undefined>;

/**
 * While the database is away it is tried for ever, for Discord has done it. A listener that throws at it, which trying again does not
 * mend, is left out in the end, with a line in the log: what it misses, the room does not wait for.
 */
export function createRecording({
  write,
  clock,
  log,
  listeners,
}: Pick<Performing, "write" | "clock" | "log" | "listeners">): Recording {
  return async (lane, place, work) => {
    const hearers = new Hearers(listeners());
    for (let failures = 1; !lane.stopped.aborted || failures === 1; failures += 1) {
      try {
        return await write((tx) => work(tx, hearers.begin()));
      } catch (err) {
        if (err instanceof LeaseLost) throw err;
        if (classify(err).failure === "bug" && hearers.leaveOut()) {
          log.error(
            { err, ...place },
            "a feature throws when told what became of an effect: the room goes on without it",
          );
          continue;
        }
        log.error({ err, ...place }, "what became of an effect could not be recorded, will retry");
        await clock.sleep(backOff(failures), lane.stopped);
      }
    }
    return undefined;
  };
}
