import {
  GatewayDispatchEvents as Event,
  type GatewayChannelUpdateDispatchData,
  type GatewayDispatchPayload,
  type GatewayGuildCreateDispatchData,
  type GatewayMessageCreateDispatchData,
  type GatewayMessageUpdateDispatchData,
  type GatewayThreadListSyncDispatchData,
  type GatewayTypingStartDispatchData,
  MessageFlags,
  MessageType,
} from "discord-api-types/v10";
import type { App } from "#kernel/app.ts";
import type { JoinedServer } from "#kernel/joined-server.ts";
import { days, type Instant, type Snowflake } from "#kernel/types.ts";
import type { CatchUp, Tell } from "../gateway/ports.ts";
import type { HandleInteraction } from "../interactions/handle-interaction.ts";
import type { Parts } from "./parts.ts";
import type { TypedCommands } from "./typed-commands.ts";

/** Takes one event of the gateway. Resolves when it is durable or irrelevant. */
export type Accept = (event: GatewayDispatchPayload, told: "live" | "replayed") => Promise<void>;

interface InboundOptions {
  readonly parts: Parts;
  readonly tell: Tell;
  readonly typed: TypedCommands;
  readonly handleInteraction: HandleInteraction;
  readonly catchUp: CatchUp;
}

/** Drops what does not concern us by a look in memory, before any query, and hands the rest to whom it concerns. */
export function createInbound({ parts, tell, typed, handleInteraction, catchUp }: InboundOptions): Accept {
  const { app } = parts;

  /** In DMs the store is asked; in servers memory nearly always knows. */
  async function concerns(channelId: Snowflake, guildId: Snowflake | undefined): Promise<boolean> {
    const recalled = guildId === undefined ? "ask" : app.rooms.recall(channelId);
    if (recalled !== "ask") return recalled === "ours";
    return (await app.rooms.ask(channelId)) !== undefined;
  }

  const isAnybodyCurious = () => parts.definitions.listeners("personSeen").length > 0;

  async function seen(guildId: Snowflake | undefined, userId: Snowflake | undefined): Promise<void> {
    if (isAnybodyCurious() && guildId !== undefined && userId !== undefined)
      await tell("personSeen", { guildId, userId });
  }

  async function onMessage(message: GatewayMessageCreateDispatchData): Promise<void> {
    if (!isSaidByPerson(message)) return;
    await seen(message.guild_id, message.author.id);
    if ((await typed.run(message)) === "ran") return;
    // The first DM of somebody has no room yet: all of them are told.
    if (message.guild_id !== undefined && !(await concerns(message.channel_id, message.guild_id))) return;
    await catchUp.ready(message.channel_id);
    await tell("message", message);
  }

  async function onEdit(message: GatewayMessageUpdateDispatchData): Promise<void> {
    // Without a time it is Discord's own doing: a link preview, a pin.
    if (!message.edited_timestamp || !isSaidByPerson(message)) return;
    if (!(await concerns(message.channel_id, message.guild_id))) return;
    await catchUp.ready(message.channel_id);
    await tell("messageEdited", message);
  }

  async function inRoom(channelId: Snowflake, guildId: Snowflake | undefined, say: () => Promise<void>) {
    if (!(await concerns(channelId, guildId))) return;
    await catchUp.ready(channelId);
    await say();
  }

  /** Every key somebody presses anywhere comes here: in servers memory alone decides, and nothing is waited for. */
  async function onTyping(typing: GatewayTypingStartDispatchData): Promise<void> {
    const { channel_id, guild_id, user_id, member } = typing;
    if (user_id === app.self.id || member?.user?.bot) return;
    if (guild_id !== undefined && app.rooms.recall(channel_id) !== "ours") return;
    await tell("typingStarted", typing);
  }

  return async (event, told) => {
    switch (event.t) {
      case Event.MessageCreate:
        return onMessage(event.d);
      case Event.MessageUpdate:
        return onEdit(event.d);
      case Event.MessageDelete:
        return inRoom(event.d.channel_id, event.d.guild_id, () => tell("messageDeleted", event.d));
      case Event.MessageDeleteBulk:
        return inRoom(event.d.channel_id, event.d.guild_id, () => tell("messagesDeleted", event.d));
      case Event.MessageReactionAdd:
        if (event.d.user_id === app.self.id || event.d.member?.user.bot) return;
        return inRoom(event.d.channel_id, event.d.guild_id, () => tell("reactionAdded", event.d));
      case Event.MessageReactionRemove:
        if (event.d.user_id === app.self.id) return;
        return inRoom(event.d.channel_id, event.d.guild_id, () => tell("reactionRemoved", event.d));
      case Event.TypingStart:
        return onTyping(event.d);
      case Event.ThreadUpdate:
        return inRoom(event.d.id, event.d.guild_id, () => tell("threadChanged", event.d));
      case Event.ThreadMembersUpdate:
        return inRoom(event.d.id, event.d.guild_id, () => tell("threadMembersChanged", event.d));
      case Event.ThreadDelete:
        return inRoom(event.d.id, event.d.guild_id, () => tell("threadDeleted", event.d));
      case Event.GuildCreate: {
        const joined = joinedNow(event.d, app.clock.now());
        return joined && tell("serverJoined", joined);
      }
      case Event.ChannelUpdate: {
        const { d } = event;
        return inRoom(d.id, "guild_id" in d ? d.guild_id : undefined, async () => {
          await tell("channelChanged", d);
          await catchUp.changed(d.id, newestIn(d));
        });
      }
      case Event.ThreadListSync:
        return heardOfAgain(event.d, app, catchUp);
      // Rare, and configuration may point at the channel or the person without there being a room.
      case Event.ChannelDelete:
        return tell("channelDeleted", event.d);
      case Event.GuildRoleDelete:
        return tell("roleDeleted", event.d);
      case Event.GuildMemberRemove:
        return tell("memberLeft", event.d);
      case Event.GuildMemberUpdate:
        if (event.d.user.bot) return;
        return tell("memberChanged", event.d);
      case Event.InteractionCreate:
        await Promise.all([handleInteraction(event.d, told), seen(event.d.guild_id, event.d.member?.user.id)]);
        return;
      default:
        return;
    }
  };
}

/** We were let into a channel, perhaps again: what was written in its threads meanwhile nobody told us. At once, before what comes next is told. */
export function heardOfAgain(
  { threads }: GatewayThreadListSyncDispatchData,
  { rooms }: Pick<App, "rooms">,
  catchUp: Pick<CatchUp, "mark">,
): void {
  for (const { id } of threads) if (rooms.recall(id) !== "not-ours") catchUp.mark(id);
}

/** The newest message of a channel, as far as Discord says it. */
export const newestIn = (channel: GatewayChannelUpdateDispatchData): Snowflake | null | undefined =>
  "last_message_id" in channel ? channel.last_message_id : undefined;

/** A server that we came to lately; of all others a session begins with the same event. */
export function joinedNow(guild: GatewayGuildCreateDispatchData, now: Instant): JoinedServer | undefined {
  if (guild.unavailable) return undefined;
  const joinedAt = Date.parse(guild.joined_at);
  if (now - joinedAt > LATELY) return undefined;
  const { id: guildId, name, owner_id: ownerId, system_channel_id: systemChannelId, preferred_locale: locale } = guild;
  return { guildId, name, ownerId, systemChannelId, locale, joinedAt };
}

const LATELY = days(1);

/** Whether this is something a person wrote: not a bot, not a webhook, not a notice of Discord's, not for one person's eyes. */
export function isSaidByPerson(
  message: Pick<GatewayMessageCreateDispatchData, "author" | "webhook_id" | "flags" | "type">,
): boolean {
  if (message.author.bot || message.webhook_id !== undefined) return false;
  if ((message.flags ?? 0) & MessageFlags.Ephemeral) return false;
  return message.type === MessageType.Default || message.type === MessageType.Reply;
}
