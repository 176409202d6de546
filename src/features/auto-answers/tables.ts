export interface AutoAnswerTable {
  id: string;
  guild_id: string;
  version: number;
  name: string;
  /** In small letters: unique in its server. */
  name_key: string;
  /** A place under the limit, unique in its server. */
  place: number;
  trigger_words: string;
  answer: string;
  /** JSON array of type ids; empty for all. */
  types: string;
  at_moment: string;
  /** 1 when its pattern took too long and is not tried any more. */
  paused: number;
  given: number;
  helped: number;
  asked_on: number;
  created_at: number;
}

/** Which answers a ticket got: each once. */
export interface AutoAnswerGivenTable {
  ticket_id: string;
  auto_answer_id: string;
  given_at: number;
}

/** What became of the one answer offered before a ticket. */
export interface AutoAnswerOfferTable {
  draft_id: string;
  auto_answer_id: string;
  outcome: string;
  decided_at: number;
}

declare module "#kernel/database.ts" {
  interface Database {
    auto_answer: AutoAnswerTable;
    auto_answer_given: AutoAnswerGivenTable;
    auto_answer_offer: AutoAnswerOfferTable;
  }
}
