import type { API } from "@discordjs/core";
import type { Clock } from "./clock.ts";
import type { Config } from "./config.ts";
import type { Db, Tx, Write } from "./database.ts";
import type { About, Known } from "./enrichment.ts";
import type { Contributions } from "./extension-point.ts";
import type { Extensions } from "./extensions.ts";
import type { Files } from "./files.ts";
import type { Ids } from "./ids.ts";
import type { Jobs } from "./jobs.ts";
import type { Log } from "./log.ts";
import type { MessageBody, Outbox } from "./outbox.ts";
import type { Outside } from "./outside.ts";
import type { IsOn } from "./parts.ts";
import type { Rooms } from "./rooms.ts";
import type { Text, Translate } from "./text.ts";
import type { Instant, Snowflake } from "./types.ts";
import type { Vault } from "./vault.ts";
import type { View } from "./view.ts";
import type { Sentences, Voice } from "./voice.ts";

/** Everything a use case may use. Functions take `Pick<App, ...>`, so that their signature shows their effects. */
export interface App {
  readonly db: Db;
  readonly write: Write;
  readonly outbox: Outbox;
  readonly rooms: Rooms;
  readonly jobs: Jobs;
  readonly files: Files;
  readonly vault: Vault;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  readonly config: Config;
  /** Discord's REST API, paced; for reading and for what is not said in a room. Throws `DiscordAPIError`, `ServiceError` when Discord is down. */
  readonly discord: API;
  /** Addresses that people of a server name. Never inside of a transaction. */
  readonly outside: Outside;
  /** What features add to one another: `contributions(cardButton)`. */
  readonly contributions: Contributions;
  readonly isOn: IsOn;
  /** Once this is committed, Discord is told what commands this server has now; of one that we came to at `joinedAt`, whatever it was told before that. */
  readonly showCommands: (tx: Tx, guildId: Snowflake, joinedAt?: Instant) => Promise<void>;
  /** Features from outside that the host added. */
  readonly extensions: Extensions;
  /** What all features know of somebody who asks, for the team; null when none knows anything. Takes at most 1.5 s, never throws. */
  readonly enrich: ((about: About) => Promise<readonly Known[]>) | null;
  /** Who we are on Discord. Known before the first event. */
  readonly self: {
    readonly id: Snowflake;
    readonly applicationId: Snowflake;
    /** Who owns the application: the host, or their team. */
    readonly hosts: readonly Snowflake[];
  };
  /** What is spoken: our languages and the host's. */
  readonly locales: readonly string[];
  /** Sentences in a locale: the closest language there is, else en-US. In the server's own words, where it has any. */
  readonly translate: (locale: string, voice: Voice | undefined) => Translate;
  /** A view as a Discord message body, in a locale and in somebody's voice. */
  readonly render: (view: View, locale: string, voice: Voice | undefined) => MessageBody;
  /** What is said at all, by its keys. */
  readonly sentences: Sentences;
  /** One text in a locale: for thread names and other places without cards. */
  readonly say: (text: Text, locale: string, voice: Voice | undefined) => string;
}
