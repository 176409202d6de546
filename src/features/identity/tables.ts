export interface PersonaTable {
  guild_id: string;
  person_id: string;
  /** What members read; unique in the server, whatever the case. */
  name: string;
  name_key: string;
  /** An emoji or a link. */
  picture: string | null;
  made_at: number;
}

export interface AliasWordTable {
  guild_id: string;
  kind: string;
  word_key: string;
  word: string;
  /** `added` by the server, or `removed`: one of ours that it does not want. */
  state: string;
  picture: string | null;
}

declare module "#kernel/database.ts" {
  interface Database {
    persona: PersonaTable;
    alias_word: AliasWordTable;
  }
}
