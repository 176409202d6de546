import type { API } from "@discordjs/core";
import { ADMINISTRATOR } from "#kernel/access.ts";
import type { Clock } from "#kernel/clock.ts";
import { type Instant, type Snowflake, seconds } from "#kernel/types.ts";

interface GuildFacts {
  readonly ownerId: Snowflake;
  readonly roles: ReadonlyMap<Snowflake, bigint>;
  readonly readAt: Instant;
}

/** So old may permissions be that somebody acts on. */
const FRESH = seconds(60);
const REMEMBERED = 500;

/** What a member may do in a server as a whole. Messages do not say it, so it is read from Discord and kept for a minute. */
export class GuildPermissions {
  readonly #discord: API;
  readonly #clock: Pick<Clock, "now">;
  readonly #known = new Map<Snowflake, GuildFacts>();

  constructor(discord: API, clock: Pick<Clock, "now">) {
    this.#discord = discord;
    this.#clock = clock;
  }

  async of(guildId: Snowflake, userId: Snowflake, roles: readonly Snowflake[]): Promise<bigint> {
    const guild = await this.#facts(guildId);
    if (guild.ownerId === userId) return ADMINISTRATOR;
    // The role with the server's id is everybody's.
    return [guildId, ...roles].reduce((bits, role) => bits | (guild.roles.get(role) ?? 0n), 0n);
  }

  async owner(guildId: Snowflake): Promise<Snowflake> {
    return (await this.#facts(guildId)).ownerId;
  }

  async #facts(guildId: Snowflake): Promise<GuildFacts> {
    const known = this.#known.get(guildId);
    if (known && this.#clock.now() - known.readAt < FRESH) return known;
    const guild = await this.#discord.guilds.get(guildId);
    const facts = {
      ownerId: guild.owner_id,
      roles: new Map(guild.roles.map((role) => [role.id, BigInt(role.permissions)])),
      readAt: this.#clock.now(),
    };
    this.#known.delete(guildId);
    this.#known.set(guildId, facts);
    for (const oldest of this.#known.keys()) {
      if (this.#known.size <= REMEMBERED) break;
      this.#known.delete(oldest);
    }
    return facts;
  }
}
