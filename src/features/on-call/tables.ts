export interface OnCallTable {
  guild_id: string;
  person_id: string;
  /** Until when; null: until they say so. */
  until_at: number | null;
}

/** Who is on call by turns in a server. */
export interface OnCallRotaTable {
  guild_id: string;
  /** In whose clock the hand-over is. */
  zone: string;
  /** Of the hand-over, from midnight. */
  minute: number;
  /** The day of the first hand-over, counted from 1970. */
  first_day: number;
  /** JSON: ids of people, in their order. */
  people: string;
  /** Who is told of its gaps. */
  set_by: string;
}

/** A week that is somebody else's than it would be. */
export interface OnCallTurnTable {
  guild_id: string;
  /** Counted from the rota's first. */
  week: number;
  person_id: string;
}

/** A time without anybody of which somebody was told. */
export interface OnCallGapTable {
  guild_id: string;
  /** Why, whose turn it is, and until when. */
  gap: string;
  until_at: number;
}

declare module "#kernel/database.ts" {
  interface Database {
    on_call: OnCallTable;
    on_call_rota: OnCallRotaTable;
    on_call_turn: OnCallTurnTable;
    on_call_gap: OnCallGapTable;
  }
}
