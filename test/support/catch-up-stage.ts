import type { Events } from "#kernel/feature.ts";
import type { RoomId } from "#kernel/outbox.ts";
import { type CatchingUp, createCatchUp, type OneShard } from "#platform/delivery/catch-up.ts";
import { deliveryMigrations } from "#platform/delivery/migration.ts";
import { discordMigrations } from "#platform/discord/migrations.ts";
import type { Stage } from "./delivery-stage.ts";

export const migrations = { ...discordMigrations, ...deliveryMigrations };

export interface Heard {
  readonly name: keyof Events;
  readonly event: Events[keyof Events];
}

/** Catch-up on a stage whose features write down what they hear, and move the cursor as features do. */
export function listen(
  stage: Stage,
  fail: (message: Events["message"]) => void = () => {},
  {
    shard,
    refuse = () => {},
  }: { readonly shard?: OneShard | undefined; readonly refuse?: (name: keyof Events) => void } = {},
) {
  const heard: Heard[] = [];
  const { db, write } = stage.database;
  const catchUp = createCatchUp({
    db,
    write,
    clock: stage.clock,
    log: stage.log,
    api: stage.rest.catchUp,
    shard,
    async tell(name, event) {
      refuse(name);
      if (name === "message") {
        const message = event as Events["message"];
        fail(message);
        await write(async (tx) => {
          const room = await stage.delivery.rooms.findByChannel(tx, message.channel_id);
          if (room) await stage.delivery.rooms.handled(tx, room.id, message.id);
        });
      }
      heard.push({ name, event });
    },
  });
  return { catchUp, heard };
}

export const words = (heard: readonly Heard[]) =>
  heard.flatMap(({ name, event }) => (name === "message" ? [(event as Events["message"]).content] : []));
export const names = (heard: readonly Heard[]) => heard.map(({ name }) => name);

export async function thread(stage: Stage, name = "1 ada"): Promise<{ room: RoomId; channelId: string }> {
  const { delivery, database, guild, desk } = stage;
  const spec = { kind: "staff-thread", guildId: guild, parentId: desk, name } as const;
  const room = await database.write((tx) => delivery.outbox.addRoom(tx, spec));
  await delivery.outbox.idle();
  const found = await delivery.rooms.find(database.db, room);
  return { room, channelId: found?.channelId ?? "" };
}

export async function newSession(catchUp: CatchingUp): Promise<void> {
  catchUp.begin();
  await catchUp.idle();
}
