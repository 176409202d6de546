import type { ChannelRecord, Id, MessageRecord } from "../world/model.ts";
import type { World } from "../world/world.ts";

/** How far each person has read. What was there before the page was first opened counts as read. */
export class ReadMarks {
  readonly #world: World;
  readonly #begin: bigint;
  readonly #marks = new Map<string, bigint>();

  constructor(world: World) {
    this.#world = world;
    this.#begin = BigInt(world.ids.next());
  }

  read(userId: Id, channelId: Id, messageId: Id): void {
    const key = `${userId}/${channelId}`;
    const mark = BigInt(messageId);
    if (mark > (this.#marks.get(key) ?? 0n)) this.#marks.set(key, mark);
  }

  /** Whether something new is there, and how much of it is for this person: mentions; in a DM, every message. */
  unread(userId: Id, channel: ChannelRecord): { unread: boolean; mentions: number } {
    const mark = this.#marks.get(`${userId}/${channel.id}`) ?? this.#begin;
    const messages = this.#world.messages.get(channel.id) ?? [];
    const roles = channel.guild_id ? (this.#world.findMember(channel.guild_id, userId)?.roles ?? []) : [];
    let unread = false;
    let mentions = 0;
    for (let at = messages.length - 1; at >= 0; at--) {
      const message = messages[at];
      if (!message || BigInt(message.id) <= mark) break;
      if (message.author_id === userId || (message.ephemeral_for && message.ephemeral_for !== userId)) continue;
      unread = true;
      if (!channel.guild_id || isFor(message, userId, roles)) mentions++;
    }
    return { unread, mentions };
  }
}

function isFor(message: MessageRecord, userId: Id, roles: Id[]): boolean {
  if (message.mention_everyone || message.mentions.includes(userId)) return true;
  return message.mention_roles.some((role) => roles.includes(role));
}
