import type { Migration } from "kysely/migration";
import type { App } from "#kernel/app.ts";
import { afterCommit, type Tx } from "#kernel/database.ts";
import { defineFeature, type Events, type Feature, listener } from "#kernel/feature.ts";
import { noteHandled } from "#platform/storage/handled-events.ts";

declare module "#kernel/database.ts" {
  interface Database {
    chaos_chat: { user_id: string; dm_room: string; staff_room: string };
  }
}

const chat: Migration = {
  async up(db) {
    await db.schema
      .createTable("chaos_chat")
      .addColumn("user_id", "varchar(20)", (column) => column.primaryKey())
      .addColumn("dm_room", "varchar(26)", (column) => column.notNull())
      .addColumn("staff_room", "varchar(26)", (column) => column.notNull().unique())
      .execute();
  },
};

export interface RelayOptions {
  readonly guildId: string;
  readonly parentId: string;
  /** Called once what a member wrote for the first time is durable. */
  readonly onKnown: (userId: string) => void;
}

/** The smallest feature that needs everything promised: a DM opens a thread and is said in it; `+text` in the thread is said in the DM. */
export function relayFeature({ guildId, parentId, onKnown }: RelayOptions): Feature {
  async function fromMember(tx: Tx, app: App, event: Events["message"]): Promise<void> {
    const dm = await app.rooms.dm(tx, event.author.id, event.channel_id);
    const staffRoom = (await staffRoomOf(tx, event.author.id)) ?? (await open(tx, app, event.author.id, dm.id));
    await app.outbox.add(tx, staffRoom, {
      say: { content: event.content },
      source: event.id,
      together: event.author.id,
    });
    await app.rooms.handled(tx, dm.id, event.id);
  }

  async function open(tx: Tx, app: App, userId: string, dmRoom: string): Promise<string> {
    // All threads have the same name: none may be taken for another's.
    const staffRoom = await app.outbox.addRoom(tx, { kind: "staff-thread", guildId, parentId, name: "chat" });
    await tx.insertInto("chaos_chat").values({ user_id: userId, dm_room: dmRoom, staff_room: staffRoom }).execute();
    afterCommit(tx, () => onKnown(userId));
    return staffRoom;
  }

  async function fromStaff(tx: Tx, app: App, event: Events["message"]): Promise<void> {
    const room = await app.rooms.findByChannel(tx, event.channel_id);
    if (!room) return;
    await app.rooms.handled(tx, room.id, event.id);
    const found = await tx.selectFrom("chaos_chat").selectAll().where("staff_room", "=", room.id).executeTakeFirst();
    if (!found || !event.content.startsWith("+")) return;
    await app.outbox.add(tx, found.dm_room, {
      say: { content: event.content.slice(1) },
      source: event.id,
      together: event.author.id,
    });
  }

  return defineFeature({
    name: "chaos-relay",
    migrations: { "2026-11-21-99-chaos": chat },
    listeners: [
      listener("message", ({ app, event }) =>
        app.write(async (tx) => {
          if (!(await noteHandled(tx, `chaos:${event.id}`, app.clock.now()))) return;
          await (event.guild_id === undefined ? fromMember(tx, app, event) : fromStaff(tx, app, event));
        }),
      ),
    ],
  });
}

async function staffRoomOf(tx: Tx, userId: string): Promise<string | undefined> {
  const row = await tx.selectFrom("chaos_chat").select("staff_room").where("user_id", "=", userId).executeTakeFirst();
  return row?.staff_room;
}
