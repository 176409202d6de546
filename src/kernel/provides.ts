import type { Holding, Person } from "./access.ts";
import type { App } from "./app.ts";
import type { PartName } from "./parts.ts";
import type { Snowflake } from "./types.ts";

/** What a feature must know of a server before a command: its prefix, its locale, who may do what, what is switched on. */
export interface Provides {
  /** What this person holds in the server: what `access` is held against. */
  holds?(app: App, guildId: Snowflake, person: Pick<Person, "id" | "roles" | "permissions">): Promise<Holding>;
  /** Prefix of typed commands, from memory; default `!`. */
  prefix?(app: App, guildId: Snowflake): string;
  /** What staff put before an answer where a plain message is not one, from memory; default `+`. */
  replyPrefix?(app: App, guildId: Snowflake): string;
  /** Words behind that prefix that features know, and that no command is: `areply`. */
  replyWords?(app: App): Iterable<string>;
  /**
   * What somebody may have meant by one word behind that prefix and nothing more, as it is to be typed: the name of what goes out as an
   * answer. Asked only in channels where the word itself would be sent.
   */
  replyNamed?(
    app: App,
    given: { readonly guildId: Snowflake; readonly userId: Snowflake; readonly word: string },
  ): Promise<string | undefined>;
  /** Whether what is written in this channel with that prefix goes to somebody. Asked only of what may be a command gone wrong. */
  isReplyRoom?(app: App, channelId: Snowflake): Promise<boolean>;
  /** Language of the server, from memory, for what is typed there; default en-US. Interactions bring their own. */
  locale?(app: App, guildId: Snowflake): string;
  /** Whether a server switched this part on, from memory; by default all are. */
  isOn?(app: Pick<App, "db" | "config">, guildId: Snowflake, part: PartName): boolean;
  /** What a server switched on, as it is stored: for what is done once and not looked at again, for memory may be behind another process. */
  partsStored?(app: Pick<App, "db" | "config">, guildId: Snowflake): Promise<readonly PartName[]>;
}
