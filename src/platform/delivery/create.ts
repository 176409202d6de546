import { afterCommit, type Tx } from "#kernel/database.ts";
import type { DeliveryListener, RoomSpec } from "#kernel/outbox.ts";
import { type Duration, type Snowflake, seconds } from "#kernel/types.ts";
import { classify } from "../discord/rest/failures.ts";
import { backOff } from "./back-off.ts";
import { type Effect, toEffect } from "./effect.ts";
import { findBehind, noteAttempt, settle } from "./effect-store.ts";
import { findRoom } from "./find-room.ts";
import { type Making, makeRoom } from "./make-room.ts";
import type { Attempt, Confirmation, Performing } from "./performing.ts";
import { type RoomRow, saveChannel } from "./room-store.ts";
import { record } from "./say.ts";

interface Create extends Attempt<Extract<Effect, { kind: "create" }>> {
  /** It was tried often enough: it is only looked for. */
  readonly isWornOut: boolean;
}

/** All attempts failed, and none of them made it after all. */
export class NotMade extends Error {}

type Say = Extract<Effect, { kind: "say" }>;

interface Made {
  readonly channelId: Snowflake;
  readonly spec: RoomSpec;
  /** An earlier attempt made it. */
  readonly found: boolean;
}

/** A limit that is longer than this counts as full: another place, or the line, is sooner. Milliseconds. */
const LONG_LIMIT = 10_000;

/**
 * Discord goes on with what it was asked for by a process that died, or over a line that broke: what may have been made is looked for
 * when it must be there, and nothing is made in its place before. Milliseconds.
 */
export const MADE_WITHIN: Duration = seconds(2);

/** Makes the room on Discord, once: what an earlier attempt may have made is looked for first, because creations know no nonce. */
export async function create(context: Performing, attempt: Create): Promise<Confirmation> {
  const { clock, vault, known } = context;
  const { room, effect } = attempt;
  const places = JSON.parse(vault.open(room.spec)) as readonly RoomSpec[];
  const next = await findBehind(context.db, effect.place);
  const first = next?.kind === "say" ? (toEffect(next, vault) as Say) : undefined;
  const made = await makeAnywhere(context, attempt, places, first);
  const { channelId, spec, found } = made;
  const place = Math.max(0, places.indexOf(spec));

  return async (tx, listeners) => {
    if (!(await saveChannel(tx, room.id, channelId))) throw new Error("this channel is another room already");
    await tx
      .updateTable("room")
      .set({ ...placeOf(spec), place })
      .where("id", "=", room.id)
      .execute();
    if (found) await tx.updateTable("room").set({ behind: 1 }).where("id", "=", room.id).execute();
    const event = { room: room.id, channelId, at: clock.now() };
    for (const listener of listeners) await listener.created?.(tx, event);
    if (spec.kind === "forum-post" && first) await recordFirst(tx, context, { room, first, channelId, listeners });
    afterCommit(tx, () => {
      known.add(channelId);
      if (found) context.behind(channelId);
    });
  };
}

/** Creations in one server wait for each other: what one of them makes must be known before another looks for its own. */
export function creationsOf({ room }: Pick<Create, "room">): string {
  return room.guild_id ?? room.id;
}

/** In the first place that is not full; throws what the last one said when all are. */
async function makeAnywhere(
  context: Performing,
  { room, effect, doubt, isWornOut }: Create,
  places: readonly RoomSpec[],
  first: Say | undefined,
): Promise<Made> {
  const makings = places.map((spec): Making => ({ room: room.id, spec, first: first?.body }));
  for (const making of doubt === null ? [] : makings) {
    const channelId = await findRoom(context, making, doubt ?? 0);
    if (channelId !== undefined) return { channelId, spec: making.spec, found: true };
  }
  if (!isMadeOnce(room)) {
    if (isWornOut) throw new NotMade("the room could not be made");
    const now = context.clock.now();
    await context.write((tx) => noteAttempt(tx, effect.place, { now, until: now + MADE_WITHIN }));
  }
  for (const [index, making] of makings.entries()) {
    try {
      return { channelId: await makeRoom(context, making), spec: making.spec, found: false };
    } catch (error) {
      if (index === makings.length - 1 || !isFull(error)) throw error;
    }
  }
  throw new Error("a room has at least one place");
}

/** How long to wait after the nth failure to make a room: what may be there already is looked for when it must be. */
export const madeAgainAfter = (room: Pick<RoomRow, "kind">, failures: number): Duration =>
  isMadeOnce(room) ? backOff(failures) : Math.max(MADE_WITHIN, backOff(failures));

/** Asked for again, Discord gives the same one. */
function isMadeOnce({ kind }: Pick<RoomRow, "kind">): boolean {
  return kind === "dm" || kind === "channel";
}

/** Whether a place takes no other room for now. */
export function isFull(error: unknown): boolean {
  const failure = classify(error);
  return (
    failure.failure === "full" || (failure.failure === "rate-limited" && !failure.global && failure.ms > LONG_LIMIT)
  );
}

function placeOf(spec: RoomSpec): Pick<RoomRow, "kind" | "parent_id"> {
  return { kind: spec.kind, parent_id: "parentId" in spec ? spec.parentId : null };
}

/** What a post begins with was said by making it; its message has the post's id. */
async function recordFirst(
  tx: Tx,
  context: Performing,
  {
    room,
    first,
    channelId,
    listeners,
  }: { room: RoomRow; first: Say; channelId: Snowflake; listeners: Iterable<DeliveryListener> },
): Promise<void> {
  if (!(await settle(tx, first.place, "done"))) return;
  await record(context, { effect: first, room, doubt: null }, channelId)(tx, listeners);
}
