/** A whole world as JSON, and back. */
import type { SessionRecord } from "../gateway/session.ts";
import { dmKey } from "./dms.ts";
import { resumeInteractions } from "./interactions.ts";
import type {
  ApplicationRecord,
  ChannelRecord,
  CommandRecord,
  FileRecord,
  GuildRecord,
  InteractionRecord,
  MemberRecord,
  MessageRecord,
  OAuthTokenRecord,
  RoleRecord,
  SentNonce,
  UserRecord,
  WebhookRecord,
} from "./model.ts";
import { resumePolls } from "./polls.ts";
import { armThreads } from "./thread-archive.ts";
import type { World } from "./world.ts";

export interface WorldSnapshot {
  version: 1;
  /** Box time of the export in milliseconds; an import starts no earlier. */
  now: number;
  last_id: string;
  users: UserRecord[];
  applications: ApplicationRecord[];
  guilds: GuildRecord[];
  roles: RoleRecord[];
  members: MemberRecord[];
  channels: ChannelRecord[];
  messages: MessageRecord[];
  files: (Omit<FileRecord, "bytes"> & { bytes: string })[];
  webhooks: WebhookRecord[];
  commands: CommandRecord[];
  interactions: InteractionRecord[];
  tokens: OAuthTokenRecord[];
  nonces: SentNonce[];
  sessions: SessionRecord[];
}

/** One file as it is kept: its bytes in base64. */
export const exportFile = (file: FileRecord): WorldSnapshot["files"][number] => ({
  ...file,
  bytes: Buffer.from(file.bytes).toString("base64"),
});

export function exportWorld(world: World, sessions: SessionRecord[], files: "with files" | "no files"): WorldSnapshot {
  return structuredClone({
    version: 1 as const,
    now: world.clock.now(),
    last_id: world.ids.last.toString(),
    users: [...world.users.values()],
    applications: [...world.applications.values()],
    guilds: [...world.guilds.values()],
    roles: [...world.roles.values()],
    members: [...world.members.values()].flatMap((members) => [...members.values()]),
    channels: [...world.channels.values()],
    messages: [...world.messages.values()].flat(),
    files: files === "with files" ? [...world.files.values()].map(exportFile) : [],
    webhooks: [...world.webhooks.values()],
    commands: [...world.commands.values()],
    interactions: [...world.interactions.values()],
    tokens: [...world.tokens.values()],
    nonces: [...world.nonces.values()],
    sessions,
  });
}

/** Fills an empty world, silently: whoever connects later is told by READY and GUILD_CREATE. */
export function importWorld(world: World, exported: WorldSnapshot): void {
  if (exported.version !== 1) throw new Error(`This world was saved in version ${exported.version}; this box reads 1.`);
  const snapshot = structuredClone(exported);
  const behind = snapshot.now - world.clock.now();
  if (behind > 0) world.clock.advance(behind);
  world.ids.continueAfter(BigInt(snapshot.last_id));
  for (const user of snapshot.users) world.users.set(user.id, user);
  for (const application of snapshot.applications) world.applications.set(application.id, application);
  for (const guild of snapshot.guilds) {
    world.guilds.set(guild.id, guild);
    world.members.set(guild.id, new Map());
  }
  for (const role of snapshot.roles) world.roles.set(role.id, role);
  for (const member of snapshot.members) world.members.get(member.guild_id)?.set(member.user_id, member);
  for (const channel of snapshot.channels) {
    world.channels.set(channel.id, channel);
    const [userId, otherId] = channel.recipients ?? [];
    if (userId && otherId) world.dms.set(dmKey(userId, otherId), channel.id);
  }
  for (const message of snapshot.messages) {
    const messages = world.messages.get(message.channel_id);
    if (messages) messages.push(message);
    else world.messages.set(message.channel_id, [message]);
  }
  for (const file of snapshot.files) world.files.set(file.id, { ...file, bytes: Buffer.from(file.bytes, "base64") });
  for (const webhook of snapshot.webhooks) world.webhooks.set(webhook.id, webhook);
  for (const command of snapshot.commands) world.commands.set(command.id, command);
  for (const interaction of snapshot.interactions) world.interactions.set(interaction.id, interaction);
  for (const token of snapshot.tokens) world.tokens.set(token.token, token);
  for (const nonce of snapshot.nonces) world.nonces.set(nonce.key, nonce);
  armThreads(world);
  resumePolls(world);
  resumeInteractions(world);
}
