export interface PermissionChangeTable {
  id: string;
  guild_id: string;
  at: number;
  /** Null when a desk file was applied. */
  by_id: string | null;
  /** `role`, `user`, or `right`. */
  about: string;
  /** The role's id, the person's, or the permission's name. */
  subject: string;
  /** Null in the whole server. */
  type_id: string | null;
  /** The level before and after; null for none, and for a permission that is held as usual. */
  level_before: string | null;
  level_after: string | null;
}

/** By which roles somebody is of a server's team, as it was when it was last looked at; no row for who is by none, and was by none lately. */
export interface TeamMemberTable {
  guild_id: string;
  person_id: string;
  /** JSON array of ids, sorted. */
  roles: string;
  /** When we saw them change; 0 with the first look at a server. */
  changed_at: number;
}

/** Servers whose team was looked at. */
export interface TeamSeenTable {
  guild_id: string;
  at: number;
}

declare module "#kernel/database.ts" {
  interface Database {
    permission_change: PermissionChangeTable;
    team_member: TeamMemberTable;
    team_seen: TeamSeenTable;
  }
}
