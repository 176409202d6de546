import type { Clock } from "#kernel/clock.ts";
import { afterCommit, type Tx } from "#kernel/database.ts";
import type { EffectRef, MessageBody, RoomId } from "#kernel/outbox.ts";
import type { Vault } from "#kernel/vault.ts";
import { currentOrigin, currentTraceParent, type Origins } from "#platform/trace/origin.ts";
import { dedupeOf, isCourtesy, type Written } from "./effect.ts";
import { append } from "./effect-store.ts";
import { addCarrier, sharedIn } from "./kept-carriers.ts";
import type { Lanes } from "./lanes.ts";

/** Puts an effect at the end of a lane in the caller's transaction, and wakes the lane after the commit. */
export type Enqueue = (tx: Tx, room: RoomId, written: Written, after?: EffectRef) => Promise<EffectRef>;

interface EnqueueOptions {
  readonly clock: Clock;
  readonly vault: Vault;
  readonly poke: Lanes["poke"];
  readonly origins: Origins;
}

export function createEnqueue({ clock, vault, poke, origins }: EnqueueOptions): Enqueue {
  return async (tx, room, written, after) => {
    const position = await append(tx, room, {
      kind: written.kind,
      source: written.source,
      part: written.part,
      together: written.together ?? null,
      dedupe: dedupeOf(room, written),
      body: vault.seal(JSON.stringify(written.body)),
      after_room: after?.room ?? null,
      after_position: after?.position ?? null,
      created_at: clock.now(),
      trace_parent: currentTraceParent(),
    });
    const shared = sharedIn((written.body as MessageBody).files);
    if (shared.length > 0) await addCarrier(tx, { room, position }, shared);
    const place = { room, position };
    const origin = currentOrigin();
    afterCommit(tx, () => {
      if (origin) origins.note(place, { origin, relays: written.relays ?? false });
      poke(room, isCourtesy(written.kind) ? "aside" : "now");
    });
    return place;
  };
}
