import { PermissionFlagsBits as Bit } from "discord-api-types/v10";
import { type Department, findDesk, listTypes, offeredDepartments } from "#features/desk/index.ts";
import {
  anyoneWith,
  CHANNELS,
  mayThere,
  readServer,
  type ServerChannel,
  type ServerNow,
} from "#features/places/index.ts";
import type { Actor } from "#kernel/access.ts";
import type { App } from "#kernel/app.ts";
import type { Snowflake } from "#kernel/types.ts";
import { NoSuch } from "./errors.ts";

interface Named {
  readonly id: Snowflake;
  readonly name: string;
}

/** What the lines of a rule may name. */
export interface Names {
  readonly topics: readonly { readonly id: string; readonly key: string; readonly name: string }[];
  readonly departments: readonly Pick<Department, "key" | "name">[];
  readonly roles: readonly Named[];
  /** Those in which whoever writes it may write. `open`: every member reads it. */
  readonly channels: readonly (Named & { readonly open: boolean })[];
  /** Whether the host lets webhooks lead into its own network. */
  readonly inside: boolean;
  /** Whoever writes it. */
  readonly me: Snowflake;
}

type Author = Pick<Actor, "id" | "roles">;

/** As the server is now. Asks Discord only where a line may name a role or a channel; never inside of a transaction. */
export async function readNames(
  app: Pick<App, "db" | "discord" | "config" | "self">,
  { guildId, author, lines }: { readonly guildId: Snowflake; readonly author: Author; readonly lines: string },
): Promise<Names> {
  const [desk, topics] = await Promise.all([findDesk(app.db, guildId), listTypes(app.db, guildId)]);
  const server = /\b(role|tell)\b/i.test(lines) ? await readServer(app, guildId) : undefined;
  return {
    topics: topics.filter(({ retired }) => !retired),
    departments: offeredDepartments(desk?.departments ?? []),
    roles: server?.roles ?? [],
    channels: server ? channelsOf(server, author) : [],
    inside: app.config.webhooks.inside,
    me: author.id,
  };
}

/** Channels that a rule may tell: of the host's file, all that messages stand in. */
export function channelsOf(server: ServerNow, author: Author | null): Names["channels"] {
  return server.channels
    .filter(({ type }) => CHANNELS.panel.includes(type))
    .filter((channel) => author === null || mayWrite(server, channel, author))
    .map((channel) => ({
      id: channel.id,
      name: channel.name,
      open: (mayThere(server, channel, anyoneWith()) & Bit.ViewChannel) !== 0n,
    }));
}

const WRITES: bigint = Bit.ViewChannel | Bit.SendMessages;

/** Where somebody could say it themselves. */
function mayWrite(server: ServerNow, channel: ServerChannel, author: Author): boolean {
  return server.ownerId === author.id || (mayThere(server, channel, author) & WRITES) === WRITES;
}

/** By key or name. Throws `NoSuch`. */
export function topicNamed({ topics }: Names, said: string): string {
  const meant = said.toLowerCase();
  const found = topics.find(({ key, name }) => key === meant || name.toLowerCase() === meant);
  if (!found) throw new NoSuch("topic", said);
  return found.id;
}

/** By key or name; its key. Throws `NoSuch`. */
export function departmentNamed({ departments }: Names, said: string): string {
  const meant = said.toLowerCase();
  const found = departments.find(({ key, name }) => key === meant || name.toLowerCase() === meant);
  if (!found) throw new NoSuch("department", said);
  return found.key;
}

/** By name, id, or mentioned. Throws `NoSuch`. */
export const roleNamed = ({ roles }: Names, said: string): Snowflake => among(roles, "role", said).id;
export const channelNamed = ({ channels }: Names, said: string): Names["channels"][number] =>
  among(channels, "channel", said);

/** By id, or mentioned; `me` is whoever writes it. Throws `NoSuch`. */
export function personNamed({ me }: Names, said: string): Snowflake {
  if (said.toLowerCase() === "me") return me;
  const id = /^(?:<@!?)?(\d{17,20})>?$/.exec(said)?.[1];
  if (id === undefined) throw new NoSuch("person", said);
  return id;
}

function among<One extends Named>(all: readonly One[], what: "role" | "channel", said: string): One {
  const bare = said.replace(/^<(@&|#)(\d+)>$/, "$2").replace(/^[@#]/, "");
  const found = all.find(({ id }) => id === bare) ?? all.find(({ name }) => name.toLowerCase() === bare.toLowerCase());
  if (!found) throw new NoSuch(what, said);
  return found;
}
