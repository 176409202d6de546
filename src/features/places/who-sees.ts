import { findGuildMember } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import type { Snowflake } from "#kernel/types.ts";
import { type Readers, readersOf } from "./permissions.ts";
import { readChannel } from "./read-channel.ts";

export interface Audience {
  readonly everybody: boolean;
  readonly roles: readonly Snowflake[];
  /** Those who are let in by name, with the roles they have. */
  readonly people: readonly { readonly id: Snowflake; readonly roles: readonly Snowflake[] }[];
}

/** Whether everybody of a server sees a channel of it; undefined as in `whoSees`. Asks Discord now, so never inside a transaction. */
export async function everybodySees(
  app: Pick<App, "discord">,
  guildId: Snowflake,
  channelId: Snowflake,
): Promise<boolean | undefined> {
  const read = await readReaders(app, guildId, channelId);
  return read?.everybody;
}

/** So many people who are let in by name are looked up; a channel with more counts as everybody's. */
const LOOKED_UP = 20;

/**
 * Who sees a channel of a server, besides its admins and bots; undefined when we don't see it, or it is another server's. Asks Discord now,
 * so never inside a transaction.
 */
export async function whoSees(
  app: Pick<App, "discord" | "self">,
  guildId: Snowflake,
  channelId: Snowflake,
): Promise<Audience | undefined> {
  const read = await readReaders(app, guildId, channelId);
  if (!read) return undefined;
  const { everybody, roles, users } = read;
  const named = users.filter((id) => id !== app.self.id);
  if (named.length > LOOKED_UP) return { everybody: true, roles, people: [] };
  const people = await Promise.all(
    named.map(async (id) => {
      const member = await findGuildMember(app, guildId, id);
      return member && !member.user.bot ? [{ id, roles: member.roles }] : [];
    }),
  );
  return { everybody, roles, people: people.flat() };
}

async function readReaders(
  app: Pick<App, "discord">,
  guildId: Snowflake,
  channelId: Snowflake,
): Promise<Readers | undefined> {
  const channel = await readChannel(app, channelId);
  if (channel?.guildId !== guildId) return undefined;
  const all = await app.discord.guilds.getRoles(guildId);
  const ofPeople = all.filter(({ tags }) => tags?.bot_id === undefined);
  return readersOf(ofPeople, channel.overwrites, guildId);
}
