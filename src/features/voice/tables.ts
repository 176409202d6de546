export interface VoiceTable {
  guild_id: string;
  /** Name of a preset; null for our own words. */
  preset: string | null;
  /** 0xRRGGBB, for cards that have no colour of their own. */
  accent: number | null;
  /** The name we were given here; null: our own, or one that was given on Discord. */
  nick: string | null;
  /** Counts changes of this row and of the server's words: what is kept in memory is read again by it. */
  version: number;
}

export interface VoiceTextTable {
  guild_id: string;
  /** Empty: the whole server. */
  type_id: string;
  locale: string;
  /** Key of the sentence that it stands in place of. */
  text_key: string;
  /** As it was typed, with `{name}` for variables. */
  words: string;
  /** `command` or `file`. */
  origin: string;
}

declare module "#kernel/database.ts" {
  interface Database {
    voice: VoiceTable;
    voice_text: VoiceTextTable;
  }
}
