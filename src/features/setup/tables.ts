/** How often a server's desk was set up by the wizard: of two who press at once, one counts it up. */
export interface SetupTurnTable {
  guild_id: string;
  turn: number;
}

/** The message that a server's inviter gets once for each time we came to it. */
export interface GreetingTable {
  guild_id: string;
  /** When we came: a server that put us out and asks us back is greeted again. */
  joined_at: number;
  system_channel_id: string | null;
  /** The lane it is in; null until it is known who gets it. */
  room_id: string | null;
}

declare module "#kernel/database.ts" {
  interface Database {
    setup_turn: SetupTurnTable;
    greeting: GreetingTable;
  }
}
