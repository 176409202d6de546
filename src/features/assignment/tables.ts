/** Whose turn it was last. */
export interface AssignmentTurnTable {
  /** `guild:` and its id: locked while somebody is chosen in that server. `type:` and its id: who was given one of that type last. */
  turn_key: string;
  last_person: string | null;
  /** Counts up: writing it is what locks the row. */
  turns: number;
}

export interface SkillTable {
  guild_id: string;
  person_id: string;
  /** What tickets are tagged with that this person can answer. */
  skill: string;
}

/** When somebody of the team takes tickets; nobody is asked who has no row. */
export interface ShiftTable {
  guild_id: string;
  person_id: string;
  /** `on`, `off`, `hours`. */
  state: string;
  /** JSON: working hours, when `state` is `hours`. */
  hours: string | null;
}

/** When somebody of the team is not there, whatever their shift says. What one person has does not overlap. */
export interface TimeOffTable {
  guild_id: string;
  person_id: string;
  from_at: number;
  until_at: number;
}

/** How the room of a ticket was arranged last for whoever looks after it; no row where the whole team is in it. */
export interface ClaimRoomTable {
  ticket_id: string;
  /** Names the room, who looks after it, and what the others may. */
  arranged: string;
}

declare module "#kernel/database.ts" {
  interface Database {
    assignment_turn: AssignmentTurnTable;
    skill: SkillTable;
    shift: ShiftTable;
    time_off: TimeOffTable;
    claim_room: ClaimRoomTable;
  }
}
