import { afterCommit, type Tx } from "#kernel/database.ts";
import type { Ids } from "#kernel/ids.ts";
import type { Outbox, RoomId, RoomSpec, Saying, Showing } from "#kernel/outbox.ts";
import type { Vault } from "#kernel/vault.ts";
import { toWritten } from "./effect.ts";
import type { Enqueue } from "./enqueue.ts";
import type { Lanes } from "./lanes.ts";
import type { RoomBook } from "./rooms.ts";
import { saveShown } from "./shown-store.ts";

interface OutboxOptions {
  readonly ids: Ids;
  readonly vault: Vault;
  readonly lanes: Lanes;
  readonly rooms: RoomBook;
  readonly enqueue: Enqueue;
}

/** What features say and show becomes rows here; the lanes perform them after the commit. */
export function createOutbox({ ids, vault, lanes, rooms, enqueue }: OutboxOptions): Outbox {
  return {
    async addRoom(tx: Tx, spec: RoomSpec): Promise<RoomId> {
      return (await rooms.enter(tx, spec)).id;
    },

    add: (tx: Tx, room: RoomId, saying: Saying) => enqueue(tx, room, toWritten(saying), saying.after),

    async show(tx: Tx, room: RoomId, showing: Showing): Promise<void> {
      const kind = showing.show;
      if (kind === "closed") await tx.updateTable("room").set({ shut: 1 }).where("id", "=", room).execute();
      await saveShown(tx, {
        room_id: room,
        target: kind === "card" ? `card:${showing.source}` : kind,
        kind,
        body: vault.seal(JSON.stringify(showing)),
        version: ids.next(),
      });
      afterCommit(tx, () => lanes.poke(room));
    },

    settled: (place) => lanes.settled(place),
    idle: () => lanes.idle(),
  };
}
