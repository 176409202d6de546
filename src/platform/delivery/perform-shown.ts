import { type Duration, hours, type Instant, seconds, snowflakeTime } from "#kernel/types.ts";
import { classify } from "../discord/rest/failures.ts";
import { LeaseLost } from "../processes/lease-lost.ts";
import { backOff } from "./back-off.ts";
import { findNewestCopy } from "./copy-store.ts";
import { TRIED_SOONER, triedAfter } from "./hopes.ts";
import type { Lane } from "./lane.ts";
import type { Performing } from "./performing.ts";
import { createRecording } from "./record.ts";
import { isThread } from "./room-kinds.ts";
import type { RoomRow } from "./room-store.ts";
import { isPutAway, isShut, openRefusing, read, show } from "./show.ts";
import { dropShown, isKept, listPending, postponeShown, refuseShown, type ShownRow } from "./shown-store.ts";
import { NOT_SHUT } from "./tables.ts";

/** A lane waits this long for a limit; for longer ones (names change twice in ten minutes) it rests and is swept up later. */
const LONGEST_NAP: Duration = seconds(10);
/** Discord takes few changes of a message that is older. */
const OLD: Duration = hours(1);

/** Shows one thing of a room that has nothing more to say. */
export function createShower(context: Performing) {
  const { db, write, clock, log, vault } = context;
  const record = createRecording(context);

  return async (lane: Lane, room: RoomRow): Promise<"again" | "rest"> => {
    const rows = await listPending(db, room.id);
    const now = clock.now();
    const due = rows.find((row) => mayShow(row, now));
    if (!due) return nap(lane, Math.min(...rows.map((row) => row.retry_at ?? now)) - now);
    if (due.kind === "name" && isClosed(room, rows) && (await isPutAway(context, room))) {
      // Its thread takes no changes any more; whoever opens it again names it again.
      await write((tx) => dropShown(tx, due));
      return "again";
    }
    try {
      await show(context, room, due);
      lane.showFailures = 0;
    } catch (error) {
      if (error instanceof LeaseLost) throw error;
      await handle(lane, room, due, error);
    }
    return "again";
  };

  async function handle(lane: Lane, room: RoomRow, row: ShownRow, error: unknown): Promise<void> {
    const failure = classify(error);
    const key = `${row.target} ${row.version}`;
    if (isShut(failure) && row.kind !== "closed" && lane.opened !== key) {
      await openRefusing(context, room);
      lane.opened = key;
      return;
    }
    if (failure.failure === "rate-limited") {
      if (failure.ms > LONGEST_NAP && row.kind === "card" && (await isSaidAnew(lane, room, row))) return;
      return write((tx) => postponeShown(tx, row, clock.now() + failure.ms));
    }
    if (failure.failure === "transient" || failure.failure === "unauthorized") {
      lane.showFailures += 1;
      return write((tx) => postponeShown(tx, row, clock.now() + backOff(lane.showFailures)));
    }
    if (failure.failure === "held" && failure.because === "no-permission" && isKept(row.kind)) {
      return refuse(lane, room, row, failure.code);
    }
    log.warn({ err: error, roomId: room.id, shown: row.kind }, "something could not be shown and was left out");
    return write((tx) => dropShown(tx, row));
  }

  /** Whether somebody says a card anew that is too old to be changed now; one that was left behind waits. */
  async function isSaidAnew(lane: Lane, room: RoomRow, row: ShownRow): Promise<boolean> {
    const showing = read(row, vault);
    if (showing.show !== "card" || showing.part !== undefined) return false;
    const { source } = showing;
    const newest = await findNewestCopy(db, room.id, source);
    const at = clock.now();
    if (!newest || at - snowflakeTime(newest.messageId) < OLD) return false;
    const isTaken = await record(lane, { room: room.id, target: row.target }, async (tx, listeners) => {
      for (const listener of listeners) {
        if (!(await listener.tooOld?.(tx, { room: room.id, source, part: newest.part, at }))) continue;
        await dropShown(tx, row);
        return true;
      }
      return false;
    });
    return isTaken ?? false;
  }

  /** Told once; tried again later, and when something is said in the room. */
  async function refuse(lane: Lane, room: RoomRow, row: ShownRow, code: number): Promise<void> {
    const at = clock.now();
    const refusals = row.refusals + 1;
    const { kind: shown } = row;
    log.warn({ roomId: room.id, shown, code, refusals }, "we are not permitted to show something, will retry");
    await record(lane, { room: room.id, target: row.target }, async (tx, listeners) => {
      if (!(await refuseShown(tx, row, { refusals, until: at + triedAfter(refusals) })) || refusals > 1) return;
      if (shown !== "overwrites" && shown !== "closed") return;
      for (const listener of listeners) await listener.notShown?.(tx, { room: room.id, shown, at });
    });
  }

  async function nap(lane: Lane, length: Duration): Promise<"again" | "rest"> {
    if (length > LONGEST_NAP) return "rest";
    lane.nap = new AbortController();
    await clock.sleep(length, AbortSignal.any([lane.nap.signal, lane.stopped]));
    lane.nap = undefined;
    return "again";
  }
}

/** What was refused is tried again sooner than it would be by itself: the lane runs only when there is something to do in its room. */
function mayShow({ retry_at, refusals }: ShownRow, now: Instant): boolean {
  const soonest = (retry_at ?? 0) - (refusals > 0 ? triedAfter(refusals) - TRIED_SOONER : 0);
  return soonest <= now;
}

function isClosed(room: RoomRow, pending: readonly ShownRow[]): boolean {
  return isThread(room) && room.shut !== NOT_SHUT && !pending.some((row) => row.kind === "closed");
}
