import { afterCommit, type Tx } from "#kernel/database.ts";
import type { Ids } from "#kernel/ids.ts";
import type { Outbox, RoomId, RoomSpec, Saying, Showing } from "#kernel/outbox.ts";
import type { Vault } from "#kernel/vault.ts";
import { dedupeOf, toMoved, toWritten, type Written } from "./effect.ts";
import { takeHeld, wasTaken } from "./effect-store.ts";
import type { Enqueue } from "./enqueue.ts";
import { dropCarrier, settleCarrier } from "./kept-carriers.ts";
import type { Lanes } from "./lanes.ts";
import { isOwnChannel } from "./room-kinds.ts";
import { decideName } from "./room-name.ts";
import { findRoom, type RoomRow } from "./room-store.ts";
import type { RoomBook } from "./rooms.ts";
import { saveShown, targetOfCard } from "./shown-store.ts";
import { SHUT } from "./tables.ts";

interface OutboxOptions {
  readonly ids: Ids;
  readonly vault: Vault;
  readonly lanes: Lanes;
  readonly rooms: RoomBook;
  readonly enqueue: Enqueue;
  readonly typing: Outbox["typing"];
}

/** Only posts of forums have tags, only channels have overwrites. One that is not made yet may become either. */
async function mayBe(tx: Tx, room: RoomId, is: (room: RoomRow) => boolean): Promise<boolean> {
  const found = await findRoom(tx, room);
  return found !== undefined && (is(found) || found.discord_id === null);
}

/** What was taken out of this room before comes back as something new; what was said there is not said again. */
async function freshIn(tx: Tx, room: RoomId, written: Written, dedupe: string): Promise<Written> {
  const cameBack = await wasTaken(tx, dedupeOf(room, written));
  return cameBack ? { ...written, identity: [...written.identity, dedupe] } : written;
}

function isOne(spec: RoomSpec | readonly RoomSpec[]): spec is RoomSpec {
  return !Array.isArray(spec);
}

/** What features say and show becomes rows here; the lanes perform them after the commit. */
export function createOutbox({ ids, vault, lanes, rooms, enqueue, typing }: OutboxOptions): Outbox {
  return {
    async addRoom(tx, spec, begin = "at once") {
      return (await rooms.enter(tx, isOne(spec) ? [spec] : spec, begin)).id;
    },

    add: (tx: Tx, room: RoomId, saying: Saying) => enqueue(tx, room, toWritten(saying), saying.after),

    async move(tx, from, to, sources) {
      const moved = await takeHeld(tx, from, sources);
      for (const row of moved) {
        await enqueue(tx, to, await freshIn(tx, to, toMoved(row, vault), row.dedupe));
        await dropCarrier(tx, { room: from, position: row.position });
      }
      afterCommit(tx, () => lanes.changed(from));
      return [...new Set(moved.flatMap(({ source }) => source ?? []))];
    },

    async takeBack(tx, room, sources) {
      const taken = await takeHeld(tx, room, sources);
      for (const { position } of taken) await settleCarrier(tx, { room, position });
      afterCommit(tx, () => lanes.changed(room));
      return [...new Set(taken.flatMap(({ source }) => source ?? []))];
    },

    async show(tx: Tx, room: RoomId, showing: Showing): Promise<void> {
      const kind = showing.show === "emoji" ? "name" : showing.show;
      if (showing.show === "name" && !(await decideName(tx, vault, room, { title: showing.name }))) return;
      if (showing.show === "emoji" && !(await decideName(tx, vault, room, { emoji: showing.emoji }))) return;
      if (kind === "tags" && !(await mayBe(tx, room, (is) => is.kind === "forum-post"))) return;
      if (kind === "category" && !(await mayBe(tx, room, isOwnChannel))) return;
      if (kind === "overwrites" && !(await mayBe(tx, room, isOwnChannel))) return;
      if (kind === "closed") await tx.updateTable("room").set({ shut: SHUT }).where("id", "=", room).execute();
      await saveShown(tx, {
        room_id: room,
        target: showing.show === "card" ? targetOfCard(showing) : kind,
        kind,
        body: vault.seal(JSON.stringify(showing)),
        version: ids.next(),
      });
      afterCommit(tx, () => lanes.poke(room, "aside"));
    },

    typing,
    settled: (place) => lanes.settled(place),
    idle: () => lanes.idle(),
  };
}
