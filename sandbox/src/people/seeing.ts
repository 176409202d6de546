import type { APIMessage } from "discord-api-types/v10";
import { canView } from "../permissions.ts";
import { byAge } from "../snowflake.ts";
import { isThread } from "../world/channel-types.ts";
import { ALL_INTENTS } from "../world/intents.ts";
import { TOKEN_TIME } from "../world/interactions.ts";
import { MessageFlag } from "../world/message-body.ts";
import { toApiMessage } from "../world/messages.ts";
import type { ChannelRecord, MessageRecord } from "../world/model.ts";
import type { Seeing, SeenMessage } from "./person.ts";
import { textOf } from "./reading.ts";
import { canRead, nameOf, type Self } from "./self.ts";

export function seeing(self: Self): Seeing {
  const { world, id } = self;
  const sees = (channelId: string) => readable(self, channelId).map((message) => showTo(self, message));
  return {
    sees,
    lastMessage(channelId) {
      const message = readable(self, channelId).at(-1);
      return message && showTo(self, message);
    },
    canSee: (channelId) => canView(world, id, channelId),
    guilds: () =>
      world.guildsOf(id).sort((a, b) => joinedAt(self, a.id).localeCompare(joinedAt(self, b.id)) || byAge(a.id, b.id)),
    dms: () => [...world.channels.values()].filter((channel) => channel.recipients?.includes(id)).sort(newestTalkFirst),
    channels(guildId) {
      const seen = world.channels.inGuild(guildId).filter((channel) => canView(world, id, channel.id));
      return seen.filter((channel) => !channel.thread?.archived).sort(byPlace);
    },
  };
}

function readable(self: Self, channelId: string): MessageRecord[] {
  if (!canRead(self, channelId)) return [];
  const messages = self.world.messages.get(channelId) ?? [];
  return messages.filter((message) => message.ephemeral_for === undefined || message.ephemeral_for === self.id);
}

function showTo({ world, id }: Self, message: MessageRecord): SeenMessage {
  const viewer = { userId: id, applicationId: undefined, intents: ALL_INTENTS, isBot: false };
  // Shown by the box's own rules for messages, which answer to Discord's schema.
  const shown = toApiMessage(world, message, viewer) as unknown as APIMessage;
  const nick = message.guild_id ? world.findMember(message.guild_id, message.author_id)?.nick : undefined;
  const isLoading = (message.flags & MessageFlag.LOADING) !== 0;
  const isOver = isLoading && Date.parse(message.timestamp) + TOKEN_TIME <= world.clock.now();
  return {
    ...shown,
    displayName: message.webhook?.username ?? nick ?? nameOf(world, message.author_id),
    ephemeral: message.ephemeral_for !== undefined,
    thinking: isLoading && !isOver,
    text: isOver ? "The application did not respond" : textOf(shown),
  };
}

function joinedAt({ world, id }: Self, guildId: string): string {
  return world.findMember(guildId, id)?.joined_at ?? "";
}

function newestTalkFirst(a: ChannelRecord, b: ChannelRecord): number {
  return byAge(b.last_message_id ?? b.id, a.last_message_id ?? a.id);
}

/** Channels by position, threads behind them by age. */
function byPlace(a: ChannelRecord, b: ChannelRecord): number {
  return Number(isThread(a)) - Number(isThread(b)) || a.position - b.position || byAge(a.id, b.id);
}
