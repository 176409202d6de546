import type { APIEmbed } from "discord-api-types/v10";
import { addToChannel } from "./message-store.ts";
import type { Id, MessageRecord } from "./model.ts";
import type { World } from "./world.ts";

export interface SystemMessage {
  channelId: Id;
  /** Who did what is reported. */
  authorId: Id;
  /** As Discord numbers them: 4 renamed, 6 pinned, 18 thread begun, 21 first of a thread, 46 poll result. */
  type: number;
  content?: string;
  reference?: MessageRecord["message_reference"];
  mentions?: Id[];
  embeds?: APIEmbed[];
  threadId?: Id;
}

/** Writes a message that Discord itself writes; no rule of sending applies. */
export function postSystemMessage(world: World, system: SystemMessage): MessageRecord {
  const channel = world.channel(system.channelId);
  return addToChannel(world, {
    ...blankMessage(world, system.channelId, system.authorId),
    ...(channel.guild_id ? { guild_id: channel.guild_id } : {}),
    type: system.type,
    content: system.content ?? "",
    mentions: system.mentions ?? [],
    embeds: system.embeds ?? [],
    ...(system.reference ? { message_reference: system.reference } : {}),
    ...(system.threadId ? { thread_id: system.threadId } : {}),
  });
}

/** A message with nothing in it, written now. */
export function blankMessage(world: World, channelId: Id, authorId: Id, id = world.ids.next()): MessageRecord {
  return {
    id,
    channel_id: channelId,
    type: 0,
    author_id: authorId,
    content: "",
    timestamp: world.timestamp(),
    edited_timestamp: null,
    tts: false,
    pinned: false,
    flags: 0,
    attachments: [],
    embeds: [],
    components: [],
    sticker_items: [],
    reactions: [],
    mentions: [],
    mention_roles: [],
    mention_everyone: false,
  };
}
