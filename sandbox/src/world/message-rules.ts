/** Who may write where. */
import { refuse } from "../errors.ts";
import { may, Permission, requirePermissions, sendBit } from "../permissions.ts";
import { ChannelType, isTextBased, isThread } from "./channel-types.ts";
import type { MessageDraft } from "./message-body.ts";
import { MessageFlag } from "./message-body.ts";
import type { ChannelRecord, Id, UserRecord } from "./model.ts";
import type { World } from "./world.ts";

/** Throws when this user cannot write in this channel at all. */
export function checkMaySend(world: World, userId: Id, channel: ChannelRecord): void {
  if (channel.type === ChannelType.DM) {
    checkDm(world, world.user(userId), channel);
    return;
  }
  requirePermissions(world, userId, channel.id, 0n);
  if (!isTextBased(channel)) throw refuse(50008);
  requirePermissions(world, userId, channel.id, sendBit(channel));
  if (isThread(channel) && channel.thread?.locked && !may(world, userId, channel.id, Permission.MANAGE_THREADS)) {
    throw refuse(160005);
  }
  checkSlowmode(world, world.user(userId), channel);
}

/**
 * What this user may put into a message. Embeds without EMBED_LINKS and TTS without its right fall away silently;
 * returns the draft without them.
 */
export function checkContents(
  world: World,
  userId: Id,
  channel: ChannelRecord,
  { draft, fileCount }: { draft: MessageDraft; fileCount: number },
): MessageDraft {
  const allowed = (bits: bigint): boolean => may(world, userId, channel.id, bits);
  const isVoice = (draft.flags & MessageFlag.IS_VOICE_MESSAGE) > 0;
  if (isVoice && !allowed(Permission.SEND_VOICE_MESSAGES)) throw refuse(50173);
  if (fileCount > 0 && !isVoice && !allowed(Permission.ATTACH_FILES)) throw refuse(50013);
  if (draft.poll && !allowed(Permission.SEND_POLLS)) throw refuse(50013);
  const embeds = allowed(Permission.EMBED_LINKS) ? draft.embeds : [];
  const onlyEmbeds = draft.content === "" && fileCount === 0 && draft.components.length === 0;
  if (draft.embeds.length > 0 && embeds.length === 0 && onlyEmbeds) throw refuse(50013);
  return { ...draft, embeds, tts: draft.tts && allowed(Permission.SEND_TTS_MESSAGES) };
}

/**
 * A direct message reaches its recipient unless they closed their messages or blocked the sender. A bot also needs
 * a guild in common, and reaches no other bot.
 */
function checkDm(world: World, sender: UserRecord, channel: ChannelRecord): void {
  const recipients = channel.recipients ?? [];
  if (!recipients.includes(sender.id)) throw refuse(50001);
  const recipient = world.users.get(recipients.find((id) => id !== sender.id) ?? "");
  if (!recipient) throw refuse(50007);
  if (sender.bot && recipient.bot) throw refuse(50007);
  if (sender.bot && !mayMeet(world, sender.id, recipient.id)) throw refuse(50278);
  const closed = recipient.dms_closed && !recipient.bot;
  if (closed || recipient.blocked.includes(sender.id) || sender.blocked.includes(recipient.id)) throw refuse(50007);
}

/** A guild in common, or the person's own install of the application. */
function mayMeet(world: World, botId: Id, personId: Id): boolean {
  if (world.applicationOf(botId)?.user_installs?.includes(personId)) return true;
  return world.guildsOf(botId).some((guild) => world.findMember(guild.id, personId));
}

/** Bots ignore slowmode, as do those who hold BYPASS_SLOWMODE. */
function checkSlowmode(world: World, user: UserRecord, channel: ChannelRecord): void {
  const wait = channel.rate_limit_per_user * 1000;
  if (wait === 0 || user.bot || may(world, user.id, channel.id, Permission.BYPASS_SLOWMODE)) return;
  const last = world.messages
    .get(channel.id)
    ?.findLast((message) => message.author_id === user.id && !message.application_id);
  const retryAfter = last ? Date.parse(last.timestamp) + wait - world.clock.now() : 0;
  if (retryAfter > 0) throw refuse(20016, { retryAfter });
}
