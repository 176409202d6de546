import type { APIMessage, APIUser } from "@discordjs/core";
import { DiscordAPIError } from "@discordjs/rest";
import { findGuildMember } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { Names } from "./document/markdown.ts";
import type { Rendition } from "./document/transcript.ts";

/** People who are asked for one by one, because a message names them and does not say how they are called. */
const MOST_ASKED = 200;
const PERSON = /<@!?(\d{15,21})>/g;
const ROLE_OR_CHANNEL = /<(?:@&|#)\d/;

/** How everybody is called that a conversation names, as far as its reader may know. */
export class KnownNames implements Names {
  readonly #users = new Map<Snowflake, string | undefined>();
  #roles: ReadonlyMap<Snowflake, string> | undefined;
  #channels: ReadonlyMap<Snowflake, string> | undefined;
  #asked = 0;

  readonly #app: Pick<App, "discord">;
  readonly #guildId: Snowflake;
  readonly #reader: Rendition;

  constructor(app: Pick<App, "discord">, guildId: Snowflake, reader: Rendition) {
    this.#app = app;
    this.#guildId = guildId;
    this.#reader = reader;
  }

  user = (id: Snowflake): string | undefined => this.#users.get(id);
  role = (id: Snowflake): string | undefined => this.#roles?.get(id);
  channel = (id: Snowflake): string | undefined => this.#channels?.get(id);

  /** Finds out what these messages name. Asks Discord. */
  async learn(messages: readonly APIMessage[]): Promise<void> {
    for (const { author, mentions = [] } of messages) for (const one of [author, ...mentions]) this.#keep(one);
    const words = JSON.stringify(messages);
    for (const [, id = ""] of words.matchAll(PERSON)) await this.#ask(id);
    if (ROLE_OR_CHANNEL.test(words)) await this.#askServer();
  }

  #keep({ id, global_name, username }: APIUser): void {
    this.#users.set(id, global_name ?? username);
  }

  async #ask(id: Snowflake): Promise<void> {
    if (this.#users.has(id) || this.#asked >= MOST_ASKED) return;
    this.#asked += 1;
    const member = await findGuildMember(this.#app, this.#guildId, id);
    this.#users.set(id, member && (member.nick ?? member.user.global_name ?? member.user.username));
  }

  /** A member may not know every channel by its name. */
  async #askServer(): Promise<void> {
    if (this.#roles) return;
    const { guilds } = this.#app.discord;
    this.#roles = byId(await unlessRefused(guilds.getRoles(this.#guildId)));
    this.#channels = byId(this.#reader === "team" ? await unlessRefused(guilds.getChannels(this.#guildId)) : []);
  }
}

const byId = (all: readonly { readonly id: Snowflake; readonly name?: string | null }[]) =>
  new Map(all.map(({ id, name }) => [id, name ?? "…"]));

async function unlessRefused<T>(asked: Promise<readonly T[]>): Promise<readonly T[]> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof DiscordAPIError && error.status < 500) return [];
    throw error;
  }
}
