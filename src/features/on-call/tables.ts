export interface OnCallTable {
  guild_id: string;
  person_id: string;
  /** Until when; null: until they say so. */
  until_at: number | null;
}

declare module "#kernel/database.ts" {
  interface Database {
    on_call: OnCallTable;
  }
}
