/** The message that lists what waits in a server. */
export interface DeskListTable {
  guild_id: string;
  /** The lane of its channel. */
  room_id: string;
  /** Which of its messages stands now. */
  posting: number;
  posted_at: number;
  /** When it was posted or changed last. */
  changed_at: number;
  /** A hash of what it says. */
  shown: string;
  /** 1: it does not stand. */
  lost: number;
}

/** Who of a team wants to read each morning what waits for them. */
export interface MorningTable {
  guild_id: string;
  person_id: string;
  /** Minutes since midnight, by the server's clock. */
  minute: number;
}

declare module "#kernel/database.ts" {
  interface Database {
    desk_list: DeskListTable;
    morning: MorningTable;
  }
}
