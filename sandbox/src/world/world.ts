import type { Alarm, BoxClock } from "../clock.ts";
import { type DiscordError, refuse } from "../errors.ts";
import { Snowflakes } from "../snowflake.ts";
import { ByGuild } from "./by-guild.ts";
import type {
  ApplicationRecord,
  ChannelRecord,
  CommandRecord,
  FileRecord,
  GuildRecord,
  Id,
  InteractionRecord,
  MemberRecord,
  MessageRecord,
  OAuthTokenRecord,
  RoleRecord,
  SentNonce,
  UserRecord,
  WebhookRecord,
} from "./model.ts";

/** Who looks: what is shown depends on it. People have every intent; a bot has those of its session. */
export interface Viewer {
  userId: Id;
  /** Empty for people. */
  applicationId: Id | undefined;
  intents: number;
  isBot: boolean;
}

/** One gateway event on its way out. */
export interface Emitted {
  t: string;
  /** The payload, or a function making it for one viewer; `undefined` means that this viewer gets nothing. */
  d: object | ((viewer: Viewer) => object | undefined);
  /** Only for members of this guild, and on its shard. Without it the event goes to shard 0. */
  guildId?: Id;
  /** Only for those who can view this channel; of a private thread, its members and moderators. */
  channelId?: Id;
  /** Bits of `Intent`, one of which the session must have. Without it, sent to everyone. */
  intent?: number;
  /** Only these users. */
  userIds?: Id[];
}

/** Who does something, and the reason given for the audit log. */
export interface Actor {
  userId: Id;
  reason?: string | undefined;
}

/** The state of the box. Records are changed by the functions beside this file, which emit what Discord would. */
export class World {
  readonly clock: BoxClock;
  readonly ids: Snowflakes;
  readonly users = new Map<Id, UserRecord>();
  readonly applications = new Map<Id, ApplicationRecord>();
  readonly guilds = new Map<Id, GuildRecord>();
  readonly roles = new ByGuild<RoleRecord>();
  /** By guild, then by user. */
  readonly members = new Map<Id, Map<Id, MemberRecord>>();
  readonly channels = new ByGuild<ChannelRecord>();
  /** Ids of direct message channels, by both users (`dmKey`). */
  readonly dms = new Map<string, Id>();
  /** By channel, the oldest first. */
  readonly messages = new Map<Id, MessageRecord[]>();
  readonly files = new Map<Id, FileRecord>();
  readonly webhooks = new ByGuild<WebhookRecord>();
  readonly commands = new Map<Id, CommandRecord>();
  readonly interactions = new Map<Id, InteractionRecord>();
  /** OAuth2 codes and tokens, by their text. */
  readonly tokens = new Map<string, OAuthTokenRecord>();
  /** Answers to creates with a nonce, by author and nonce; they outlive the message itself. */
  readonly nonces = new Map<string, SentNonce>();
  /** When this author lately edited old messages of this channel, by channel and author. */
  readonly oldEdits = new Map<string, number[]>();
  /** `http://127.0.0.1:PORT` of the box, where links to files lead. */
  origin = "http://127.0.0.1";
  /** What archives threads, by thread. */
  readonly threadAlarms = new Map<Id, Alarm>();
  readonly #listeners = new Set<(event: Emitted) => void>();
  #kept: Emitted[] | undefined;

  constructor(clock: BoxClock) {
    this.clock = clock;
    this.ids = new Snowflakes(clock);
  }

  /** Hands an event to everyone listening, before it returns: payload functions see the world as it is now. */
  emit(event: Emitted): void {
    if (this.#kept) {
      this.#kept.push(event);
      return;
    }
    for (const listener of [...this.#listeners]) listener(event);
  }

  /** Keeps events back until `run` is done; when it throws, they never happened. Changes are the caller's to undo. */
  allOrNothing<T>(run: () => T): T {
    if (this.#kept) return run();
    const kept: Emitted[] = [];
    this.#kept = kept;
    let result: T;
    try {
      result = run();
    } finally {
      this.#kept = undefined;
    }
    for (const event of kept) this.emit(event);
    return result;
  }

  onEmit(listener: (event: Emitted) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The box's time as Discord writes it. */
  timestamp(): string {
    return discordTime(this.clock.now());
  }

  user(id: Id): UserRecord {
    return this.users.get(id) ?? raise(refuse(10013));
  }

  application(id: Id): ApplicationRecord {
    return this.applications.get(id) ?? raise(refuse(10002));
  }

  guild(id: Id): GuildRecord {
    return this.guilds.get(id) ?? raise(refuse(10004));
  }

  channel(id: Id): ChannelRecord {
    return this.channels.get(id) ?? raise(refuse(10003));
  }

  role(guildId: Id, id: Id): RoleRecord {
    const role = this.roles.get(id);
    return role?.guild_id === guildId ? role : raise(refuse(10011));
  }

  member(guildId: Id, userId: Id): MemberRecord {
    return this.findMember(guildId, userId) ?? raise(refuse(10007));
  }

  findMember(guildId: Id, userId: Id): MemberRecord | undefined {
    return this.members.get(guildId)?.get(userId);
  }

  membersOf(guildId: Id): MemberRecord[] {
    return [...(this.members.get(guildId)?.values() ?? [])];
  }

  /** Guilds this user is a member of. */
  guildsOf(userId: Id): GuildRecord[] {
    return [...this.guilds.values()].filter((guild) => this.findMember(guild.id, userId));
  }

  applicationByToken(token: string): ApplicationRecord | undefined {
    for (const application of this.applications.values()) if (application.token === token) return application;
    return undefined;
  }

  /** The application whose bot this user is. */
  applicationOf(userId: Id): ApplicationRecord | undefined {
    const application = this.applications.get(userId);
    if (application) return application;
    for (const other of this.applications.values()) if (other.bot_id === userId) return other;
    return undefined;
  }
}

/** A time in milliseconds as Discord writes it: microseconds and an offset, not `Z`. */
export function discordTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace("Z", "000+00:00");
}

function raise(error: DiscordError): never {
  throw error;
}
