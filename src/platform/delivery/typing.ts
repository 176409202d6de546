import type { REST } from "@discordjs/rest";
import { Routes } from "discord-api-types/v10";
import type { Clock } from "#kernel/clock.ts";
import type { Db } from "#kernel/database.ts";
import type { RoomId } from "#kernel/outbox.ts";
import { type Duration, type Instant, seconds } from "#kernel/types.ts";
import type { Pacer } from "../discord/rest/pacer.ts";
import { findRoom } from "./room-store.ts";

interface TypingOptions {
  readonly db: Db;
  readonly clock: Clock;
  readonly pacer: Pacer;
  readonly lane: REST;
}

/** Discord shows it for ten seconds; sent again sooner it says nothing new. */
const SHOWN: Duration = seconds(8);
/** Rooms remembered at once; beyond that nobody is shown typing. */
const MOST = 1_000;

/** Shows that somebody types in a room. A courtesy: whatever waits or fails makes it go without a word. */
export function createTyping({ db, clock, pacer, lane }: TypingOptions): (room: RoomId) => void {
  const until = new Map<RoomId, Instant>();

  async function send(room: RoomId): Promise<void> {
    const found = await findRoom(db, room);
    if (!found?.discord_id || found.held !== null || pacer.waiting > 0) return;
    const release = await pacer.token("catch-up");
    try {
      await lane.post(Routes.channelTyping(found.discord_id));
    } finally {
      release();
    }
  }

  return (room) => {
    const now = clock.now();
    for (const [one, end] of until) if (end <= now) until.delete(one);
    if (until.has(room) || until.size >= MOST || pacer.waiting > 0) return;
    until.set(room, now + SHOWN);
    send(room).catch(() => {});
  };
}
