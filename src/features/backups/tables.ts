export interface DeskBackupTable {
  id: string;
  guild_id: string;
  at: number;
  person_id: string;
  /** Sealed, as is how the desk was. */
  name: string;
  snapshot: string;
}

/** A desk file that somebody handed in and looks at. */
export interface DeskImportTable {
  id: string;
  guild_id: string;
  user_id: string;
  /** Packed and sealed. */
  body: string;
  expires_at: number;
}

declare module "#kernel/database.ts" {
  interface Database {
    desk_backup: DeskBackupTable;
    desk_import: DeskImportTable;
  }
}
