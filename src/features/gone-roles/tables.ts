/** A deleted role that somebody was told of: it may still be named where nothing else keeps others out. */
export interface GoneRoleTable {
  guild_id: string;
  role_id: string;
}

declare module "#kernel/database.ts" {
  interface Database {
    gone_role: GoneRoleTable;
  }
}
