export interface PersonTable {
  id: string;
  /** Discord's id; the row is deleted when the person is erased, and facts then point at nobody. */
  user_id: string;
}

export interface ContentTable {
  id: string;
  /** Words of people, sealed by the vault. May be absent: retention and erasure delete rows, never facts. */
  sealed: string;
}

declare module "#kernel/database.ts" {
  interface Database {
    person: PersonTable;
    content: ContentTable;
  }
}
