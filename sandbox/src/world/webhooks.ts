/** Webhooks: made and managed by members, written with by whoever has the token. */
import { createHash, randomBytes } from "node:crypto";
import { refuse } from "../errors.ts";
import type { UploadedFile } from "../http/route.ts";
import { Permission, requireInGuild, requirePermissions } from "../permissions.ts";
import { AuditAction, writeAudit } from "./audit-log.ts";
import { ChannelType, isForum, isThread } from "./channel-types.ts";
import { Intent } from "./intents.ts";
import { Fields, Mistakes } from "./message-fields.ts";
import { createMessage, findMessage } from "./messages.ts";
import type { ChannelRecord, Id, MessageRecord, WebhookRecord } from "./model.ts";
import { writePost } from "./posts.ts";
import { registerWebhookPost } from "./threads.ts";
import type { Actor, World } from "./world.ts";

const MAX_PER_CHANNEL = 15;
const MAX_PER_GUILD = 1000;

const holders: readonly number[] = [
  ChannelType.GUILD_TEXT,
  ChannelType.GUILD_ANNOUNCEMENT,
  ChannelType.GUILD_VOICE,
  ChannelType.GUILD_STAGE_VOICE,
  ChannelType.GUILD_FORUM,
  ChannelType.GUILD_MEDIA,
];

/** Makes a webhook from the body of Create Webhook. */
export function createWebhook(world: World, actor: Actor, channelId: Id, body: unknown): WebhookRecord {
  const channel = world.channel(channelId);
  requirePermissions(world, actor.userId, channelId, Permission.MANAGE_WEBHOOKS);
  if (!channel.guild_id || !holders.includes(channel.type)) throw refuse(50024);
  const mistakes = new Mistakes();
  const fields = Fields.of(mistakes, body);
  const name = readName(fields, "name", { required: true });
  const avatar = readAvatar(fields);
  mistakes.throwIfAny();
  if (webhooksIn(world, channelId).length >= MAX_PER_CHANNEL) throw refuse(30007);
  if (world.webhooks.inGuild(channel.guild_id).length >= MAX_PER_GUILD) throw refuse(30058);
  const webhook: WebhookRecord = {
    id: world.ids.next(),
    token: randomBytes(51).toString("base64url"),
    type: 1,
    channel_id: channelId,
    guild_id: channel.guild_id,
    name: name ?? null,
    avatar: avatar ?? null,
    application_id: world.applicationOf(actor.userId)?.id ?? null,
    creator_id: actor.userId,
  };
  world.webhooks.set(webhook.id, webhook);
  tell(world, webhook, actor, AuditAction.WEBHOOK_CREATE);
  return webhook;
}

/** Changes name, picture or channel. With the token instead of an actor, everything but the channel. */
export function editWebhook(world: World, webhook: WebhookRecord, body: unknown, actor?: Actor): WebhookRecord {
  const mistakes = new Mistakes();
  const fields = Fields.of(mistakes, body);
  const name = readName(fields, "name");
  const avatar = readAvatar(fields);
  const channelId = actor ? fields.snowflake("channel_id") : undefined;
  mistakes.throwIfAny();
  if (actor && channelId && channelId !== webhook.channel_id) {
    if (world.channel(channelId).guild_id !== webhook.guild_id) throw refuse(10003);
    requirePermissions(world, actor.userId, channelId, Permission.MANAGE_WEBHOOKS);
    if (webhooksIn(world, channelId).length >= MAX_PER_CHANNEL) throw refuse(30007);
    emitUpdate(world, webhook);
    webhook.channel_id = channelId;
  }
  if (name !== undefined) webhook.name = name;
  if (avatar !== undefined) webhook.avatar = avatar;
  tell(world, webhook, actor, AuditAction.WEBHOOK_UPDATE);
  return webhook;
}

export function deleteWebhook(world: World, webhook: WebhookRecord, actor?: Actor): void {
  world.webhooks.delete(webhook.id);
  tell(world, webhook, actor, AuditAction.WEBHOOK_DELETE);
}

export function webhooksIn(world: World, channelId: Id): WebhookRecord[] {
  const { guild_id: guildId } = world.channel(channelId);
  return guildId ? world.webhooks.inGuild(guildId).filter((webhook) => webhook.channel_id === channelId) : [];
}

/** A webhook for somebody who may manage it. */
export function managedWebhook(world: World, actor: Actor, id: Id): WebhookRecord {
  const webhook = world.webhooks.get(id);
  if (!webhook) throw refuse(10015);
  requireInGuild(world, actor.userId, webhook.guild_id, 0n);
  requirePermissions(world, actor.userId, webhook.channel_id, Permission.MANAGE_WEBHOOKS);
  return webhook;
}

/** A webhook for whoever has its token. Throws 10015 when it is gone, 50027 when the token is wrong. */
export function webhookByToken(world: World, id: Id, token: string): WebhookRecord {
  const webhook = world.webhooks.get(id);
  if (!webhook) throw refuse(10015);
  if (webhook.token !== token) throw refuse(50027);
  return webhook;
}

export interface WebhookWords {
  body: unknown;
  files?: readonly UploadedFile[];
  /** A thread below the webhook's channel. */
  threadId?: Id | undefined;
  /** `with_components`: lets a webhook without application send components. Otherwise they are left out. */
  keepsComponents?: boolean;
}

/** Writes a message as the webhook; in a forum it needs a thread, or a name for a new one. */
export function executeWebhook(world: World, webhook: WebhookRecord, words: WebhookWords): MessageRecord {
  const mistakes = new Mistakes();
  const fields = Fields.of(mistakes, words.body);
  const username = readName(fields, "username");
  const avatarUrl = fields.url("avatar_url", ["http", "https"], { max: 2048 });
  const threadName = fields.text("thread_name", { min: 1, max: 100 });
  const tags = fields.snowflakes("applied_tags", { max: 5 }) ?? [];
  mistakes.throwIfAny();
  const mayShowComponents = webhook.application_id !== null || words.keepsComponents;
  const body = mayShowComponents ? fields.raw : { ...fields.raw, components: undefined };
  const message = {
    authorId: webhook.id,
    via: "webhook" as const,
    body,
    files: words.files ?? [],
    webhook: {
      id: webhook.id,
      username: username ?? webhook.name ?? "Webhook",
      avatar: avatarUrl ? pictureHash(avatarUrl) : webhook.avatar,
    },
    ...(webhook.application_id ? { applicationId: webhook.application_id } : {}),
  };
  const parent = world.channel(webhook.channel_id);
  if (words.threadId) {
    if (threadName) throw refuse(220002);
    return createMessage(world, { ...message, channelId: threadBelow(world, parent, words.threadId).id });
  }
  if (!isForum(parent)) {
    if (threadName) throw refuse(220003);
    return createMessage(world, { ...message, channelId: parent.id });
  }
  if (!threadName) throw refuse(220001);
  const thread = registerWebhookPost(world, webhook.id, parent.id, { name: threadName, applied_tags: tags });
  return writePost(world, { userId: webhook.id }, thread, () =>
    createMessage(world, { ...message, channelId: thread.id, id: thread.id }),
  );
}

/** A message this webhook wrote, in its channel or the given thread. Throws 10008. */
export function webhookMessage(world: World, webhook: WebhookRecord, id: Id, threadId: Id | undefined): MessageRecord {
  const parent = world.channel(webhook.channel_id);
  const channel = threadId ? threadBelow(world, parent, threadId) : parent;
  const message = findMessage(world, channel.id, id);
  if (message?.webhook?.id !== webhook.id) throw refuse(10008);
  return message;
}

function threadBelow(world: World, parent: ChannelRecord, threadId: Id): ChannelRecord {
  const thread = world.channels.get(threadId);
  if (!thread || !isThread(thread) || thread.parent_id !== parent.id) throw refuse(10003);
  return thread;
}

/** Discord refuses its own name and its robot's in names of webhooks. */
function readName(fields: Fields, field: string, size: { required?: true } = {}): string | undefined {
  const name = fields.text(field, { ...size, min: 1, max: 80 })?.trim();
  const taken = /clyde|discord/i.exec(name ?? "")?.[0].toLowerCase();
  if (taken) {
    return fields.wrong(field, "USERNAME_INVALID_CONTAINS", `Username cannot contain "${taken}"`);
  }
  return name;
}

/** `null` takes the picture away; a picture becomes its hash. */
function readAvatar(fields: Fields): string | null | undefined {
  if (!fields.given("avatar")) return undefined;
  const data = fields.text("avatar");
  if (data === undefined) return null;
  if (!/^data:image\/(png|jpeg|gif|webp);base64,/.test(data)) {
    return fields.wrong("avatar", "IMAGE_INVALID", "Invalid image data");
  }
  return pictureHash(data);
}

function pictureHash(text: string): string {
  return createHash("md5").update(text).digest("hex");
}

function tell(world: World, webhook: WebhookRecord, actor: Actor | undefined, action: number): void {
  emitUpdate(world, webhook);
  if (actor) writeAudit(world, webhook.guild_id, actor, { action, targetId: webhook.id });
}

function emitUpdate(world: World, { guild_id, channel_id }: WebhookRecord): void {
  world.emit({
    t: "WEBHOOKS_UPDATE",
    guildId: guild_id,
    channelId: channel_id,
    intent: Intent.GUILD_WEBHOOKS,
    d: { guild_id, channel_id },
  });
}
