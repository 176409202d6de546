/** Who is in a ticket beside its requester and the team. The row goes when they do. */
export interface ParticipantTable {
  ticket_id: string;
  person_id: string;
  /** From 1: a limit is a row with a unique key. */
  place: number;
  /** Their DM; null in a shared room. */
  room_id: string | null;
  /** Their name, sealed. */
  name_id: string;
  added_by: string;
  added_at: number;
}

/** Who of the team was put out of a ticket's thread because somebody else looks after it: they come back when nobody does. */
export interface PutOutTable {
  ticket_id: string;
  person_id: string;
}

declare module "#kernel/database.ts" {
  interface Database {
    participant: ParticipantTable;
    put_out: PutOutTable;
  }
}
