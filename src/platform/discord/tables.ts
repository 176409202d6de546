/** A gateway session that can be resumed after a restart. One row per shard. */
export interface GatewaySessionTable {
  shard_id: number;
  shard_count: number;
  session_id: string;
  resume_url: string;
  /** Everything up to here was accepted; Discord sends what came after it again. */
  sequence: number;
  saved_at: number;
}

/** An interaction that was acknowledged before its answer was ready. */
export interface InteractionTable {
  /** Discord's id. */
  id: string;
  /** Sealed: whoever has it can answer in our name for 15 minutes. */
  token: string;
  application_id: string;
  /** Language of the answer, should it have to say that it was interrupted. */
  locale: string;
  /** What `@original` is: a new message, or the message that was pressed. */
  original: "private" | "public" | "update";
  /** `open` until its answer is stored. The row is deleted when Discord has the answer. */
  state: "open" | "answered";
  /** Sealed message body. */
  answer: string | null;
  expires_at: number;
}

/** Small facts about this installation: key and value. */
export interface SettingTable {
  key: string;
  value: string;
}

declare module "#kernel/database.ts" {
  interface Database {
    gateway_session: GatewaySessionTable;
    interaction: InteractionTable;
    setting: SettingTable;
  }
}
