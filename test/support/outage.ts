import { setTimeout as turn } from "node:timers/promises";
import { minutes } from "#kernel/types.ts";
import type { Desk } from "./desk.ts";

/**
 * Discord takes nothing in this channel until `count` sayings wait for it; then it does again. So the room is behind, whatever the
 * machine's speed. The first of them was attempted before, so it goes alone.
 */
export async function whileDiscordIsAway(desk: Desk, channelId: string, count: number, act: () => void): Promise<void> {
  const { db } = desk.app().app;
  const path = `/channels/${channelId}/messages`;
  const outage = desk.box.faults.rest({
    match: { method: "POST", path },
    do: { kind: "5xx-before" },
    times: Number.POSITIVE_INFINITY,
  });
  act();
  const waiting = () =>
    db
      .selectFrom("effect")
      .innerJoin("room", "room.id", "effect.room_id")
      .select("effect.position")
      .where("room.discord_id", "=", channelId)
      .where("effect.state", "=", "waiting")
      .where("effect.kind", "=", "say")
      .execute();
  while ((await waiting()).length < count || outage.used === 0) await turn(1);
  outage.remove();
  await desk.later(minutes(1));
}
