import { refuse } from "../errors.ts";
import { ChannelType } from "./channel-types.ts";
import type { ChannelRecord, Id } from "./model.ts";
import { bareChannel } from "./seed.ts";
import type { World } from "./world.ts";

/** The direct message channel of two users, made when there is none. Bots are not told of it. */
export function openDm(world: World, userId: Id, otherId: Id): ChannelRecord {
  const other = world.users.get(otherId);
  if (!other || otherId === userId) throw refuse(50033);
  if (other.bot && world.user(userId).bot) throw refuse(50007);
  return findDm(world, userId, otherId) ?? makeDm(world, userId, otherId);
}

function findDm(world: World, userId: Id, otherId: Id): ChannelRecord | undefined {
  const id = world.dms.get(dmKey(userId, otherId));
  return id ? world.channels.get(id) : undefined;
}

/** Two users' direct messages, whoever of them is named first. */
export function dmKey(userId: Id, otherId: Id): string {
  return [userId, otherId].sort().join(":");
}

/** Whether two users are members of one guild. */
export function shareGuild(world: World, userId: Id, otherId: Id): boolean {
  for (const members of world.members.values()) if (members.has(userId) && members.has(otherId)) return true;
  return false;
}

function makeDm(world: World, userId: Id, otherId: Id): ChannelRecord {
  const channel: ChannelRecord = {
    ...bareChannel(world.ids.next(), ChannelType.DM),
    name: "",
    recipients: [userId, otherId],
  };
  world.channels.set(channel.id, channel);
  world.dms.set(dmKey(userId, otherId), channel.id);
  return channel;
}
