export interface HandledEventTable {
  /** Natural key of an event: the message's or interaction's id, with what else tells its versions apart. */
  key: string;
  at: number;
}

export interface AppliedMigrationTable {
  name: string;
  applied_at: number;
}

declare module "#kernel/database.ts" {
  interface Database {
    applied_migration: AppliedMigrationTable;
    handled_event: HandledEventTable;
  }
}
