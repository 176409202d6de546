export interface DeskBackupTable {
  id: string;
  guild_id: string;
  at: number;
  person_id: string;
  /** Sealed, as is how the desk was. */
  name: string;
  snapshot: string;
}

declare module "#kernel/database.ts" {
  interface Database {
    desk_backup: DeskBackupTable;
  }
}
