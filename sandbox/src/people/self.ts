import { DiscordError } from "../errors.ts";
import { may, Permission } from "../permissions.ts";
import { findMessage } from "../world/message-find.ts";
import type { ChannelRecord, Id, MessageRecord } from "../world/model.ts";
import type { World } from "../world/world.ts";
import { PersonCannot } from "./person.ts";

/** Who acts, and in which world. */
export interface Self {
  world: World;
  id: Id;
}

export function cannot(self: Self, what: string): PersonCannot {
  return new PersonCannot(`${nameOf(self.world, self.id)} cannot ${what}`);
}

/** Does what Discord might refuse; its refusal becomes a sentence about this person. */
export function attempt<T>(self: Self, what: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof DiscordError)) throw error;
    const detail = error.errors ? `: ${JSON.stringify(error.errors)}` : "";
    throw cannot(self, `${what}: ${error.message}${detail}`);
  }
}

export function nameOf(world: World, userId: Id): string {
  const user = world.users.get(userId);
  return user?.global_name ?? user?.username ?? userId;
}

const READ = Permission.VIEW_CHANNEL | Permission.READ_MESSAGE_HISTORY;

/** Whether this person can open the channel and read in it. */
export function canRead(self: Self, channelId: Id): boolean {
  return self.world.channels.has(channelId) && may(self.world, self.id, channelId, READ);
}

/** A channel this person can open. */
export function seenChannel(self: Self, channelId: Id): ChannelRecord {
  const channel = self.world.channels.get(channelId);
  if (!channel || !may(self.world, self.id, channelId, Permission.VIEW_CHANNEL)) {
    throw cannot(self, `see the channel ${channel?.name || channelId}`);
  }
  return channel;
}

/** A message this person has before their eyes: not somebody else's ephemeral one. */
export function seenMessage(self: Self, messageId: Id): MessageRecord {
  for (const channelId of self.world.messages.keys()) {
    const message = findMessage(self.world, channelId, messageId);
    if (!message) continue;
    const isOurs = message.ephemeral_for === undefined || message.ephemeral_for === self.id;
    if (isOurs && canRead(self, channelId)) return message;
    break;
  }
  throw cannot(self, `see the message ${messageId}`);
}
