/** Who gets which event. */
import { canView } from "../permissions.ts";
import type { Id } from "../world/model.ts";
import type { Emitted, Viewer, World } from "../world/world.ts";

/** The shard that events of this guild go to. */
export function shardOf(guildId: Id, shards: number): number {
  return Number((BigInt(guildId) >> 22n) % BigInt(shards));
}

/** The payload for this viewer, or `undefined` when the event is not for them. */
export function payloadFor(world: World, event: Emitted, viewer: Viewer): object | undefined {
  return concerns(world, event, viewer) ? payload(event, viewer) : undefined;
}

function concerns(world: World, event: Emitted, viewer: Viewer): boolean {
  if (event.intent !== undefined && !(event.intent & viewer.intents)) return false;
  if (event.userIds) {
    if (!event.userIds.includes(viewer.userId)) return false;
  } else if (event.guildId && !world.findMember(event.guildId, viewer.userId)) return false;
  return !event.channelId || canView(world, viewer.userId, event.channelId);
}

function payload(event: Emitted, viewer: Viewer): object | undefined {
  return typeof event.d === "function" ? event.d(viewer) : event.d;
}
