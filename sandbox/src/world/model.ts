/**
 * What the box knows: plain records, close to the shapes of Discord's API, all of them JSON.
 *
 * Records hold facts, never what depends on the reader: content that an intent hides, signed links,
 * obfuscated channels and permissions are worked out when something is shown.
 */
import type { APIEmbed, APIMessageTopLevelComponent, APIPoll, APISticker } from "discord-api-types/v10";

export type Id = string;

export interface UserRecord {
  id: Id;
  username: string;
  global_name: string | null;
  avatar: string | null;
  bot: boolean;
  locale: string;
  /** Privacy setting "direct messages from server members" is off: 50007 for bots. */
  dms_closed: boolean;
  /** Users (bots too) this person blocked: 50007. */
  blocked: Id[];
}

export interface ApplicationRecord {
  id: Id;
  /** The bot user; the same id as the application's, as for every application made since 2016. */
  bot_id: Id;
  name: string;
  description: string;
  token: string;
  client_secret: string;
  redirect_uris: string[];
  /** Privileged intents switched on in the developer portal, as bits. Others asked for close with 4014. */
  privileged_intents: number;
  owner_id: Id;
  /** People who installed it for themselves. */
  user_installs?: Id[];
  /** New commands of the present day, by guild or `global`; Discord allows 200. */
  command_creates?: Record<string, { since: number; count: number }>;
  /** Permissions for all commands of the application, by guild. */
  command_permissions?: Record<Id, { id: Id; type: number; permission: boolean }[]>;
}

export interface RoleRecord {
  id: Id;
  guild_id: Id;
  name: string;
  /** Permission bits as a decimal string. */
  permissions: string;
  position: number;
  color: number;
  hoist: boolean;
  mentionable: boolean;
  managed: boolean;
  /** Set on the role that Discord makes for a bot. */
  bot_id?: Id;
}

export interface MemberRecord {
  guild_id: Id;
  user_id: Id;
  nick: string | null;
  /** Without @everyone. */
  roles: Id[];
  joined_at: string;
  communication_disabled_until: string | null;
  pending: boolean;
  flags: number;
  /** Pictures and text of this guild alone. */
  avatar?: string | null;
  banner?: string | null;
  bio?: string | null;
}

export interface OverwriteRecord {
  id: Id;
  /** 0 role, 1 member. */
  type: 0 | 1;
  allow: string;
  deny: string;
}

export interface ForumTagRecord {
  id: Id;
  name: string;
  moderated: boolean;
  emoji_id: Id | null;
  emoji_name: string | null;
}

export interface ThreadMemberRecord {
  user_id: Id;
  join_timestamp: string;
  flags: number;
}

/** A channel, category, thread or DM, by `type` as Discord numbers them. */
export interface ChannelRecord {
  id: Id;
  type: number;
  /** Absent in DMs. */
  guild_id?: Id;
  name: string;
  position: number;
  /** Category of a channel, channel of a thread. */
  parent_id: Id | null;
  topic: string | null;
  nsfw: boolean;
  rate_limit_per_user: number;
  permission_overwrites: OverwriteRecord[];
  last_message_id: Id | null;
  last_pin_timestamp: string | null;
  flags: number;
  default_auto_archive_duration?: number;
  default_thread_rate_limit_per_user?: number;
  /** Forums. */
  available_tags?: ForumTagRecord[];
  default_sort_order?: number | null;
  default_forum_layout?: number;
  default_reaction_emoji?: { emoji_id: Id | null; emoji_name: string | null } | null;
  /** DMs: everyone in it, the bot included. */
  recipients?: Id[];
  /** Threads. */
  owner_id?: Id;
  thread?: {
    archived: boolean;
    locked: boolean;
    invitable: boolean;
    auto_archive_duration: number;
    archive_timestamp: string;
    create_timestamp: string;
  };
  thread_members?: ThreadMemberRecord[];
  applied_tags?: Id[];
  message_count?: number;
  total_message_sent?: number;
  bitrate?: number;
  user_limit?: number;
}

export interface AttachmentRecord {
  id: Id;
  filename: string;
  description?: string;
  content_type?: string;
  size: number;
  width?: number;
  height?: number;
  spoiler: boolean;
  duration_secs?: number;
  waveform?: string;
  /** The name as given, when `filename` had to be cleaned. */
  title?: string;
  /** Ephemeral attachments (made with an interaction) disappear after a while. */
  ephemeral: boolean;
}

export interface ReactionRecord {
  emoji: { id: Id | null; name: string; animated?: boolean };
  users: Id[];
}

/** A poll with everybody's votes, by answer id. */
export interface PollRecord extends Omit<APIPoll, "results" | "expiry"> {
  expiry: string;
  votes: Record<string, Id[]>;
  finalized: boolean;
}

export interface MessageRecord {
  id: Id;
  channel_id: Id;
  guild_id?: Id;
  type: number;
  author_id: Id;
  /** Set when a webhook wrote it; name and picture then come from here. */
  webhook?: { id: Id; username: string; avatar: string | null };
  application_id?: Id;
  content: string;
  timestamp: string;
  edited_timestamp: string | null;
  tts: boolean;
  pinned: boolean;
  pinned_at?: string;
  flags: number;
  attachments: AttachmentRecord[];
  embeds: APIEmbed[];
  components: APIMessageTopLevelComponent[];
  sticker_items: Pick<APISticker, "id" | "name" | "format_type">[];
  poll?: PollRecord;
  reactions: ReactionRecord[];
  /** What really was mentioned, after `allowed_mentions`. */
  mentions: Id[];
  mention_roles: Id[];
  mention_everyone: boolean;
  message_reference?: { type: number; message_id?: Id; channel_id: Id; guild_id?: Id };
  /** Snapshots of a forwarded message, already in API shape. */
  message_snapshots?: object[];
  /** Copies of the forwarded message's files. */
  snapshot_attachments?: AttachmentRecord[];
  interaction_metadata?: object;
  /** The one person who sees an ephemeral message. */
  ephemeral_for?: Id;
  /** The thread begun from this message. */
  thread_id?: Id;
  /** Messages before this one in its thread. */
  position?: number;
  /** Given in the create call; in the gateway event only, never returned by history. */
  nonce?: string | number;
}

/** A create that a nonce stands for, remembered for a few minutes. */
export interface SentNonce {
  /** Author and nonce. */
  key: string;
  message: MessageRecord;
  until: number;
}

export interface FileRecord {
  /** The attachment's id. */
  id: Id;
  channel_id: Id;
  filename: string;
  content_type: string;
  /** Base64 in an exported world, bytes in memory. */
  bytes: Uint8Array;
  /** Gone after this time (ephemeral attachments). */
  expires_at?: number;
}

export interface GuildRecord {
  id: Id;
  name: string;
  icon: string | null;
  owner_id: Id;
  preferred_locale: string;
  /** Where Discord says who joined; worlds that were saved before it could be chosen don't say. */
  system_channel_id?: Id | null;
  premium_tier: 0 | 1 | 2 | 3;
  verification_level: number;
  description: string | null;
  features: string[];
  bans: { user_id: Id; reason: string | null }[];
  invites: InviteRecord[];
  emojis: { id: Id; name: string; animated: boolean }[];
  stickers: { id: Id; name: string; format_type: number }[];
  audit_log: AuditLogRecord[];
  incidents_data: { dms_disabled_until: string | null; invites_disabled_until: string | null } | null;
}

export interface InviteRecord {
  code: string;
  channel_id: Id;
  inviter_id: Id;
  uses: number;
  max_uses: number;
  max_age: number;
  temporary: boolean;
  created_at: string;
}

export interface AuditLogRecord {
  id: Id;
  user_id: Id;
  target_id: Id | null;
  action_type: number;
  reason?: string;
  changes?: { key: string; old_value?: unknown; new_value?: unknown }[];
  options?: Record<string, string>;
}

export interface WebhookRecord {
  id: Id;
  token: string;
  type: 1 | 2 | 3;
  channel_id: Id;
  guild_id: Id;
  name: string | null;
  avatar: string | null;
  application_id: Id | null;
  creator_id: Id;
}

/** An application command as registered; `guild_id` null for global ones. The rest is in API shape. */
export interface CommandRecord {
  id: Id;
  application_id: Id;
  guild_id: Id | null;
  version: Id;
  type: number;
  name: string;
  body: Record<string, unknown>;
  permissions: Record<Id, { id: Id; type: number; permission: boolean }[]>;
}

/** An interaction and its two clocks: 3 s to the first answer, 15 min to the end of the token. */
export interface InteractionRecord {
  id: Id;
  token: string;
  application_id: Id;
  type: number;
  user_id: Id;
  channel_id: Id;
  guild_id?: Id;
  created_at: number;
  /** The payload as sent to the bot. */
  payload: Record<string, unknown>;
  state: "waiting" | "deferred" | "deferred-update" | "answered" | "failed";
  /** The message of `@original`. */
  original_message_id?: Id;
  /** The message whose component was pressed. */
  source_message_id?: Id;
  ephemeral?: boolean;
  /** The form it was answered with. */
  modal?: Record<string, unknown>;
  /** Whether that form is still on the person's screen. */
  form_open?: boolean;
  /** Of a form sent in: the interaction that was answered with the form. */
  form_of?: Id;
  /** Suggestions for autocomplete. */
  choices?: { name: string; value: string | number }[];
  followups: number;
}

export interface OAuthTokenRecord {
  token: string;
  kind: "code" | "access" | "refresh";
  user_id: Id;
  application_id: Id;
  scopes: string[];
  expires_at: number;
  redirect_uri?: string;
  /** PKCE: what the code's exchange must prove. */
  code_challenge?: { value: string; method: "S256" | "plain" };
  /** Codes with the `bot` scope: the guild that was chosen. */
  guild_id?: Id;
  /** Shared by the tokens of one consent, which end together. */
  grant_id?: Id;
}
