/** What was decided of a reply that is owed: once for each rule. */
export interface TargetStepTable {
  ticket_id: string;
  /** Since when the reply is owed. */
  since: number;
  /** `near` or `missed`. */
  step: string;
  /** Names the rule. */
  policy: string;
  at: number;
}

/** How long whoever asked waited for the first answer; kept as long as it is looked at. */
export interface FirstReplyTable {
  ticket_id: string;
  type_id: string;
  at: number;
  length: number;
}

/** What was not done in time. */
export interface MissedTargetTable {
  ticket_id: string;
  since: number;
  policy: string;
  guild_id: string;
  type_id: string;
  /** Who looked after the ticket then. */
  assignee_id: string | null;
  owed: string;
  due_at: number;
}

/** Since when a server has its targets on again: what was due before that is nobody's surprise. */
export interface TargetsOnTable {
  guild_id: string;
  since: number;
}

declare module "#kernel/database.ts" {
  interface Database {
    target_step: TargetStepTable;
    first_reply: FirstReplyTable;
    missed_target: MissedTargetTable;
    targets_on: TargetsOnTable;
  }
}
