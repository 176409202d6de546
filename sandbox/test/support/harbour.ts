/** A small furnished world: one guild, one bot in it, and bare fetch to talk to it. */
import {
  type ApplicationRecord,
  addApplication,
  addChannel,
  addGuild,
  addMember,
  addRole,
  addUser,
  type Box,
  type BoxOptions,
  type ChannelRecord,
  createBox,
  type GuildRecord,
  Permission,
  type RoleRecord,
  type UserRecord,
} from "../../src/index.ts";

export interface Harbour {
  box: Box;
  guild: GuildRecord;
  owner: UserRecord;
  member: UserRecord;
  application: ApplicationRecord;
  /** The bot's own role, at the top. */
  botRole: RoleRecord;
  general: ChannelRecord;
  call(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  [Symbol.asyncDispose](): Promise<void>;
}

export interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  body: any;
  headers: Headers;
}

/** What the bot may do unless a test says otherwise: everything but ADMINISTRATOR. */
export const BOT_PERMISSIONS =
  Object.values(Permission).reduce((all, bit) => all | bit, 0n) & ~Permission.ADMINISTRATOR;

export async function harbour(
  options: BoxOptions & { permissions?: bigint; privilegedIntents?: number } = {},
): Promise<Harbour> {
  const { permissions = BOT_PERMISSIONS, privilegedIntents, ...boxOptions } = options;
  const box = await createBox({ limits: "off", ...boxOptions });
  const owner = addUser(box.world, { name: "Ada" });
  const member = addUser(box.world, { name: "Bo" });
  const application = addApplication(box.world, {
    name: "Desk",
    ...(privilegedIntents === undefined ? {} : { privilegedIntents }),
  });
  const guild = addGuild(box.world, { name: "Harbour", ownerId: owner.id });
  const botRole = addRole(box.world, guild.id, {
    name: "Desk",
    permissions: permissions.toString(),
    managed: true,
    bot_id: application.bot_id,
  });
  const general = addChannel(box.world, guild.id, { name: "general" });
  addMember(box.world, guild.id, application.bot_id, { roles: [botRole.id] });
  addMember(box.world, guild.id, member.id);
  return {
    box,
    guild,
    owner,
    member,
    application,
    botRole,
    general,
    call: (method, path, body, headers) => callApi(box, application.token, method, path, body, headers),
    [Symbol.asyncDispose]: () => box.close(),
  };
}

export async function callApi(
  box: Box,
  token: string,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await fetch(`${box.api}/v10${path}`, {
    method,
    headers: {
      authorization: `Bot ${token}`,
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === "" ? undefined : JSON.parse(text), headers: response.headers };
}
