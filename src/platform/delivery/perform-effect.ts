import { Routes } from "discord-api-types/v10";
import { afterCommit } from "#kernel/database.ts";
import type { HeldBecause } from "#kernel/outbox.ts";
import { type Duration, type Instant, minutes, seconds } from "#kernel/types.ts";
import type { Trace } from "#platform/trace/open-trace.ts";
import { classify, type Failure } from "../discord/rest/failures.ts";
import { LeaseLost } from "../processes/lease-lost.ts";
import { backOff } from "./back-off.ts";
import { positionsIn } from "./batch.ts";
import { edit, erase, invite, react, remove } from "./change.ts";
import { create, creationsOf, isFull, madeAgainAfter, NotMade } from "./create.ts";
import { doubtOf } from "./doubt.ts";
import { type Effect, isCourtesy, toEffect } from "./effect.ts";
import { type EffectRow, findOutcome, listAt, postpone, seal, settle } from "./effect-store.ts";
import type { Ended } from "./ended.ts";
import { settleCarrier } from "./kept-carriers.ts";
import type { Lane } from "./lane.ts";
import type { Lanes } from "./lanes.ts";
import type { Attempt, Confirmation, Performing } from "./performing.ts";
import { createRecording } from "./record.ts";
import { endHold, HOPED, hold, type RoomRow } from "./room-store.ts";
import { sayTogether } from "./say-together.ts";
import { isShut, openBefore, openRefusing } from "./show.ts";
import { NOT_SHUT } from "./tables.ts";

export interface Speaking extends Performing {
  readonly lanes: Lanes;
  readonly ended: Ended;
  readonly trace: Pick<Trace, "root"> | undefined;
}

/** A body that fails this often, for this long, while its room answers, is what is wrong. */
const POISON = { attempts: 8, length: minutes(10) } as const;
/** Errors of ours with one body before it is left out. */
const BUGS = 5;
const UNAUTHORIZED_WAIT: Duration = seconds(30);
/** Nothing is put off for longer; what seems to be was written down before our clock was put back. */
const LONGEST_WAIT: Duration = minutes(1);
/** The code of what no answer of Discord's ended. */
const NO_CODE = 0;

/** Performs the head of a lane. "done" when it is over and nothing went wrong; "again" when it failed, was held, or is to be tried again. Nothing overtakes it. */
export function createSpeaker(context: Speaking) {
  const { db, write, clock, log, vault, lanes } = context;
  const record = createRecording(context);

  return async (lane: Lane, room: RoomRow, row: EffectRow): Promise<"done" | "again" | "rest"> => {
    if (await mustWait(row)) return "rest";
    // Sleeping for nothing would still cost every message a turn of the timers.
    const wait = Math.min((row.retry_at ?? 0) - clock.now(), LONGEST_WAIT);
    if (wait > 0) {
      lane.isBehind = true;
      await clock.sleep(wait, lane.stopped);
    }
    if (lane.stopped.aborted) return "rest";

    const effect = toEffect(row, vault);
    const doubt = doubtOf(lane, row);
    lane.batch = row.batch;
    lane.attempt = { position: row.position, since: doubt ?? clock.now() };
    try {
      if (room.shut !== NOT_SHUT) await openFor(room, effect);
      if (effect.kind === "create") {
        await context.creations.run(creationsOf({ room }), async () =>
          confirm(
            lane,
            room,
            effect,
            await create(context, { effect, room, doubt, isWornOut: isWornOut(row, clock.now()) }),
          ),
        );
      } else {
        await confirm(lane, room, effect, await perform(lane, { effect, room, doubt, row }));
      }
      lane.attempt = undefined;
      lane.sure = true;
      for (const position of lane.batch ? positionsIn(lane.batch) : [row.position]) {
        context.ended({ ...row, position }, room, "done");
      }
      return "done";
    } catch (error) {
      if (error instanceof LeaseLost) throw error;
      await handle(lane, room, row, { error, doubt });
      return "again";
    }
  };

  /** Whether the effect waits for another lane, which then pokes this one. */
  async function mustWait({ room_id, after_room, after_position }: EffectRow): Promise<boolean> {
    if (after_room === null || after_position === null) return false;
    const prerequisite = { room: after_room, position: after_position };
    if ((await findOutcome(db, prerequisite)) !== "waiting") return false;
    lanes.pokeAfter(room_id, after_room);
    // It may have ended before it was asked to poke.
    return (await findOutcome(db, prerequisite)) === "waiting";
  }

  async function openFor(room: RoomRow, { kind }: Effect): Promise<void> {
    if (kind === "say") await openBefore(context, room, "opens by itself");
    if (kind === "edit" || kind === "erase") await openBefore(context, room, "has to be opened");
  }

  function perform(
    lane: Lane,
    { effect, room, doubt, row }: Attempt<Exclude<Effect, { kind: "create" }>> & { readonly row: EffectRow },
  ): Promise<Confirmation> {
    switch (effect.kind) {
      case "say":
        return sayTogether(context, lane, { effect, room, doubt, row });
      case "edit":
        return edit(context, { effect, room, doubt });
      case "erase":
        return erase(context, { effect, room, doubt });
      case "remove":
        return remove(context, { effect, room, doubt });
      case "react":
      case "unreact":
        return react(context, { effect, room, doubt });
      case "invite":
      case "dismiss":
        return invite(context, { effect, room, doubt });
    }
  }

  /** Discord did it: nothing more is sent in this room until that is recorded. */
  async function confirm(lane: Lane, room: RoomRow, effect: Effect, confirmation: Confirmation): Promise<void> {
    const { place, kind } = effect;
    await record(lane, place, async (tx, listeners) => {
      if (await settle(tx, place, "done")) await confirmation(tx, listeners);
      if (room.held_at !== null && !isCourtesy(kind)) {
        await endHold(tx, room.id);
        afterCommit(tx, () => lanes.hopes.over(room.id));
      }
      afterCommit(tx, () => lanes.changed(room.id));
    });
  }

  async function handle(
    lane: Lane,
    room: RoomRow,
    row: EffectRow,
    { error, doubt }: { error: unknown; doubt: Instant | null },
  ): Promise<void> {
    if (error instanceof NotMade) return leaveOut(lane, room, row, NO_CODE);
    const failure = await afterOpening(lane, room, row, error);
    if (row.kind === "create" && isFull(error))
      return holdLane(lane, room, row, { because: "full", code: codeOf(failure) });
    switch (failure?.failure) {
      case undefined:
        return;
      case "rate-limited":
        lane.isBehind = true;
        // Nothing was done, so what was certain before still is.
        if (doubt === null) lane.attempt = undefined;
        if (row.kind === "create") return putOff(row, failure.ms);
        return clock.sleep(failure.ms, lane.stopped);
      case "unauthorized":
        return clock.sleep(UNAUTHORIZED_WAIT, lane.stopped);
      case "transient":
        lane.isBehind = true;
        return retryLater(lane, room, row, error);
      case "held":
        // That one person can't be brought in, or a thread not be opened for a mark, says nothing of what may be said in the room.
        if (isCourtesy(row.kind) && failure.because === "no-permission") {
          return leaveOut(lane, room, row, failure.code);
        }
        return holdLane(lane, room, row, failure);
      case "bug":
        log.error({ err: error, roomId: room.id, position: row.position }, "an effect could not be performed");
        if (row.attempts + 1 < BUGS) return retryLater(lane, room, row, error);
        return leaveAllOut(lane, room, row);
      case "acknowledged":
      case "expired":
        return leaveOut(lane, room, row, NO_CODE);
      case "refused":
      case "gone":
      case "archived":
      case "full":
        return lane.batch ? goAlone(lane, room, lane.batch) : leaveOut(lane, room, row, failure.code);
    }
  }

  /** A thread that refuses because it is closed is opened, once for each effect; undefined when it can be tried again at once. */
  async function afterOpening(lane: Lane, room: RoomRow, row: EffectRow, error: unknown): Promise<Failure | undefined> {
    const failure = classify(error);
    if (!isShut(failure) || row.kind === "create" || lane.opened === row.dedupe) return failure;
    try {
      await openRefusing(context, room);
      // What could not be opened yet is opened at the next attempt.
      lane.opened = row.dedupe;
      return undefined;
    } catch (openError) {
      return classify(openError);
    }
  }

  async function retryLater(lane: Lane, room: RoomRow, row: EffectRow, error: unknown): Promise<void> {
    const now = clock.now();
    const attempts = row.attempts + 1;
    const since = lane.attempt?.since ?? now;
    log.warn({ err: error, roomId: room.id, position: row.position, attempts }, "Discord did not answer, will retry");
    // What could not be made is given up when it was looked for, not when an attempt failed that may have made it.
    const isPoison = row.kind !== "create" && isWornOut({ attempts, first_attempt_at: since }, now);
    if (isPoison && (await answers(room))) return leaveAllOut(lane, room, row);
    const wait = row.kind === "create" ? madeAgainAfter(room, attempts) : backOff(attempts);
    const attempt = { attempts, first_attempt_at: since, retry_at: now + wait };
    await write((tx) => postpone(tx, { room: room.id, position: row.position }, attempt));
  }

  /** As if it had not been attempted now. */
  async function putOff({ room_id, position, attempts, first_attempt_at }: EffectRow, ms: Duration): Promise<void> {
    const before = { attempts, first_attempt_at, retry_at: clock.now() + ms };
    await write((tx) => postpone(tx, { room: room_id, position }, before));
  }

  async function answers(room: RoomRow): Promise<boolean> {
    const channelId = room.discord_id ?? room.parent_id;
    if (channelId === null) return false;
    try {
      await context.call((rest) => rest.get(Routes.channel(channelId)));
      return true;
    } catch {
      return false;
    }
  }

  /** One of those that share a message is refused: each goes alone, so that only that one is left out. */
  async function goAlone(lane: Lane, room: RoomRow, batch: string): Promise<void> {
    const positions = positionsIn(batch);
    await write((tx) => seal(tx, { room: room.id, positions, batch: null }));
    lane.aloneUpTo = Math.max(...positions);
    // Discord does not take it, so none of it was said, neither now nor in an attempt before.
    lane.attempt = undefined;
  }

  /** Nobody knows which of those that share a message is to blame, or whether they were said: none is tried again. */
  async function leaveAllOut(lane: Lane, room: RoomRow, row: EffectRow): Promise<void> {
    const rows = lane.batch ? await listAt(db, room.id, positionsIn(lane.batch)) : [row];
    for (const one of rows.filter(({ state }) => state === "waiting")) await leaveOut(lane, room, one, NO_CODE);
  }

  /** Refused for good: a fact, and the lane goes on. A room that can't be made holds its lane, for what follows has no place to be. */
  async function leaveOut(lane: Lane, room: RoomRow, row: EffectRow, code: number): Promise<void> {
    if (row.kind === "create") {
      return holdLane(lane, room, row, { because: code === UNKNOWN_USER ? "room-gone" : "refused", code });
    }
    const at = clock.now();
    log.warn({ roomId: room.id, position: row.position, kind: row.kind, code }, "an effect was refused and left out");
    context.ended(row, room, "failed");
    const place = { room: room.id, position: row.position };
    await record(lane, place, async (tx, listeners) => {
      if (!(await settle(tx, place, "failed", code))) return;
      for (const listener of listeners) {
        await listener.failed?.(tx, { room: room.id, source: row.source, code, at });
      }
      await settleCarrier(tx, place);
      afterCommit(tx, () => lanes.changed(room.id));
    });
  }

  async function holdLane(
    lane: Lane,
    room: RoomRow,
    row: EffectRow,
    { because, code }: { because: HeldBecause; code: number },
  ): Promise<void> {
    const at = clock.now();
    const creating = row.kind === "create";
    log.info({ roomId: room.id, because, code, creating }, "a lane is held");
    if (because === HOPED) lanes.hopes.refused(room.id, at);
    await record(lane, { room: room.id, position: row.position }, async (tx, listeners) => {
      // Also when it was tried again and is as it was: meanwhile somebody may have begun to wait.
      afterCommit(tx, () => lanes.changed(room.id));
      if (!(await hold(tx, room.id, because, at))) return;
      for (const listener of listeners) await listener.held?.(tx, { room: room.id, because, creating, at });
    });
  }
}

function isWornOut(
  { attempts, first_attempt_at }: Pick<EffectRow, "attempts" | "first_attempt_at">,
  now: Instant,
): boolean {
  return attempts >= POISON.attempts && now - (first_attempt_at ?? now) >= POISON.length;
}

function codeOf(failure: Failure | undefined): number {
  return failure && "code" in failure ? failure.code : NO_CODE;
}

/** "Unknown User": the account behind a DM was deleted. */
const UNKNOWN_USER = 10_013;
