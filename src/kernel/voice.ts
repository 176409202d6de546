import type { App } from "./app.ts";
import type { Snowflake } from "./types.ts";

/** Whose voice says something: a server's, and there a topic's. A ticket is one, and so is a desk. */
export interface Voice {
  /** Null in a DM that concerns no server yet. */
  readonly guildId: Snowflake | null;
  readonly typeId?: string | null;
  /** Words that somebody looks at before anybody else is told them. */
  readonly trial?: { readonly locale: string; readonly key: string; readonly words: string };
}

/** How a server speaks, where it is not as we do. From memory. */
export interface Speech {
  /** Its own words for a sentence in a language, with `{name}` where a variable goes. */
  words(locale: string, key: string): string | undefined;
  /** Its colour for cards that have none of their own, 0xRRGGBB. */
  readonly accent: number | null;
  /** Name of a preset; null for our own words. */
  readonly preset: string | null;
}

/** A sentence as we or the host say it, to be read without its values. */
export interface Sentence {
  /** With `{name}` for variables. */
  readonly words: string;
  readonly variables: readonly string[];
  /** It is said otherwise by what its variables are: one and many, here and there. `words` are those of most cases. */
  readonly several: boolean;
}

/** All that can be said. */
export interface Sentences {
  keys(): readonly string[];
  /** In the closest language there is. Undefined for a key that nobody has. */
  find(locale: string, key: string, preset: string | null): Sentence | undefined;
}

/** A feature that knows how servers speak. */
export interface Speaks {
  /** What is said otherwise in a server, from memory; nothing when undefined. */
  speech(app: Pick<App, "db">, voice: Voice): Speech | undefined;
  /** Tones that a server may choose, by their names. */
  presets(): Readonly<Record<string, Preset>>;
}

/** Sentences said in another tone: Fluent texts by the feature's name, then by locale. */
export type Preset = Readonly<Record<string, Readonly<Record<string, string>>>>;
