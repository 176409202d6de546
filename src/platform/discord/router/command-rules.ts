import type { API } from "@discordjs/core";
import { DiscordAPIError } from "@discordjs/rest";
import { type APIApplicationCommandPermission, ApplicationCommandPermissionType as Of } from "discord-api-types/v10";
import { ADMINISTRATOR, type Person } from "#kernel/access.ts";
import type { Clock } from "#kernel/clock.ts";
import { type Instant, type Snowflake, seconds } from "#kernel/types.ts";

type Rules = readonly APIApplicationCommandPermission[];

interface GuildRules {
  /** Of all commands that have none of their own. */
  readonly general: Rules | undefined;
  /** By the first word of a command. */
  readonly own: ReadonlyMap<string, Rules>;
  readonly readAt: Instant;
}

export interface Typed {
  readonly person: Pick<Person, "id" | "roles" | "permissions">;
  readonly guildId: Snowflake;
  readonly channelId: Snowflake;
  /** Its path: `ticket close`. */
  readonly path: string;
}

/** So old may rules be that somebody is held to. */
const FRESH = seconds(60);
const REMEMBERED = 500;

/**
 * What a server decided under "Integrations" about who may use which command, and where. Discord holds slash commands to it; typed, they are
 * held to it by us. A rule that lets somebody use a command gives them no permission here.
 */
export class CommandRules {
  readonly #discord: API;
  readonly #applicationId: Snowflake;
  readonly #clock: Pick<Clock, "now">;
  readonly #known = new Map<Snowflake, GuildRules>();
  /** First words of our commands, by the ids that Discord gave them. */
  readonly #names = new Map<Snowflake, string>();

  constructor(discord: API, applicationId: Snowflake, clock: Pick<Clock, "now">) {
    this.#discord = discord;
    this.#applicationId = applicationId;
    this.#clock = clock;
  }

  async allow({ person, guildId, channelId, path }: Typed): Promise<boolean> {
    if ((person.permissions & ADMINISTRATOR) !== 0n) return true;
    const { general, own } = await this.#rules(guildId);
    const mine = own.get(path.split(" ")[0] ?? path);
    if (!mine && !general) return true;
    const hasPlaces = [...(mine ?? []), ...(general ?? [])].some(({ type }) => type === Of.Channel);
    const place = hasPlaces ? await this.#placeOf(channelId) : channelId;
    const isHere = placeRule(mine, guildId, place) ?? placeRule(general, guildId, place) ?? true;
    return isHere && (memberRule(mine, guildId, person) ?? memberRule(general, guildId, person) ?? true);
  }

  async #rules(guildId: Snowflake): Promise<GuildRules> {
    const known = this.#known.get(guildId);
    if (known && this.#clock.now() - known.readAt < FRESH) return known;
    const all = await this.#discord.applicationCommands
      .getGuildCommandsPermissions(this.#applicationId, guildId)
      .catch((error: unknown) => {
        // Whoever invited the bot may have left out its commands: then there are no rules about them.
        if (error instanceof DiscordAPIError && error.status < 500) return [];
        throw error;
      });
    const special = all.filter(({ id }) => id !== this.#applicationId);
    if (special.some(({ id }) => !this.#names.has(id))) await this.#readNames(guildId);
    const rules: GuildRules = {
      general: all.find(({ id }) => id === this.#applicationId)?.permissions,
      own: new Map(special.map(({ id, permissions }) => [this.#names.get(id) ?? id, permissions])),
      readAt: this.#clock.now(),
    };
    this.#remember(guildId, rules);
    return rules;
  }

  async #readNames(guildId: Snowflake): Promise<void> {
    const { applicationCommands } = this.#discord;
    const all = await Promise.all([
      applicationCommands.getGlobalCommands(this.#applicationId),
      applicationCommands.getGuildCommands(this.#applicationId, guildId),
    ]);
    for (const { id, name } of all.flat()) this.#names.set(id, name);
  }

  #remember(guildId: Snowflake, rules: GuildRules): void {
    this.#known.delete(guildId);
    this.#known.set(guildId, rules);
    for (const oldest of this.#known.keys()) {
      if (this.#known.size <= REMEMBERED) break;
      this.#known.delete(oldest);
    }
  }

  /** The channel that rules name: that above a thread. */
  async #placeOf(channelId: Snowflake): Promise<Snowflake> {
    const channel = await this.#discord.channels.get(channelId);
    const parent = "thread_metadata" in channel ? (channel as { readonly parent_id?: string | null }).parent_id : null;
    return parent ?? channelId;
  }
}

/** The channel's own rule, then that for all channels, whose id is the server's less one. */
function placeRule(rules: Rules | undefined, guildId: Snowflake, channelId: Snowflake): boolean | undefined {
  const find = (id: Snowflake) => rules?.find((rule) => rule.type === Of.Channel && rule.id === id)?.permission;
  return find(channelId) ?? find((BigInt(guildId) - 1n).toString());
}

/** Their own rule; then any role that allows, any that denies; then everybody's. */
function memberRule(
  rules: Rules | undefined,
  guildId: Snowflake,
  { id, roles }: Pick<Person, "id" | "roles">,
): boolean | undefined {
  const own = rules?.find((rule) => rule.type === Of.User && rule.id === id);
  if (own) return own.permission;
  const ofRoles = rules?.filter((rule) => rule.type === Of.Role && roles.includes(rule.id)) ?? [];
  if (ofRoles.length > 0) return ofRoles.some(({ permission }) => permission);
  return rules?.find((rule) => rule.type === Of.Role && rule.id === guildId)?.permission;
}
