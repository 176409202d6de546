/** What a server lets happen by itself. */
export interface AutomationRuleTable {
  id: string;
  guild_id: string;
  version: number;
  name: string;
  /** In small letters: unique in its server. */
  name_key: string;
  /** From 0: there are only so many. */
  place: number;
  /** JSON, sealed: it may hold addresses and words. */
  definition: string;
  /** `command` or `file`. */
  origin: string;
  /** It looks at nothing before this. */
  since: number;
  saved_by: string | null;
  /** `by hand`, `failing`, or null. */
  paused: string | null;
  /** One after the other. */
  failures: number;
}

/** How far a ticket's timeline was looked at: which fact, and up to which rule. */
export interface AutomationSeenTable {
  ticket_id: string;
  sequence: number;
  /** Empty: none of them. */
  rule_id: string;
}

/** That a member's words were those a rule waits for; not the words. */
export interface AutomationHeardTable {
  ticket_id: string;
  rule_id: string;
  rule_version: number;
  /** Which message. */
  message_id: string;
}

/** What a rule did to a ticket, or tried to. */
export interface AutomationRunTable {
  id: string;
  guild_id: string;
  rule_id: string;
  rule_version: number;
  rule_name: string;
  ticket_id: string;
  /** What it was for: once for each. */
  occasion: string;
  at: number;
  /** The ticket's version before it and after it. */
  from_version: number;
  to_version: number;
  /** JSON: ids of the rules that led to it, itself the last. */
  chain: string;
  /** JSON: the first words of its steps. */
  steps: string;
  /** `done`, `failed` or `stopped`. */
  outcome: string;
  /** Why it was not done, sealed. */
  reason: string | null;
}

/** Calls that rules make, until somebody answered them. */
export interface AutomationDeliveryTable {
  id: string;
  guild_id: string;
  rule_id: string;
  rule_name: string;
  ticket_id: string;
  /** Sealed: it may hold a key of the other side. */
  url: string;
  /** Sealed; null once it is over. */
  body: string | null;
  attempts: number;
  /** `waiting`, `delivered` or `failed`. */
  state: string;
}

/** What a server's calls are signed with. */
export interface AutomationKeyTable {
  guild_id: string;
  sealed: string;
}

declare module "#kernel/database.ts" {
  interface Database {
    automation_rule: AutomationRuleTable;
    automation_seen: AutomationSeenTable;
    automation_heard: AutomationHeardTable;
    automation_run: AutomationRunTable;
    automation_delivery: AutomationDeliveryTable;
    automation_key: AutomationKeyTable;
  }
}
