import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { RoomId } from "#kernel/outbox.ts";
import { type Greeting, greetingSource, settleGreeting } from "./greeting-store.ts";

/** What could not be said in the inviter's DM goes to the server itself, once; where it has no channel for that, it waits. */
export async function sayInServer(
  tx: Tx,
  { outbox }: Pick<App, "outbox">,
  greeting: Greeting,
  from: RoomId,
): Promise<void> {
  const { guildId, systemChannelId: channelId } = greeting;
  if (channelId === null) return;
  const room = await outbox.addRoom(tx, { kind: "channel", guildId, channelId });
  await outbox.move(tx, from, room, [greetingSource(greeting)]);
  await settleGreeting(tx, greeting);
}
