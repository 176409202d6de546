/** A form that somebody is filling in over more than one sending, or has sent. Forgotten after a day. */
export interface FormRunTable {
  id: string;
  version: number;
  /** Form, what it is for, and person, while it is open: one at a time. Null once it is sent or given up. */
  open_key: string | null;
  /** Press that opened it, and person: the same window sends once. */
  window_key: string;
  form: string;
  person_id: string;
  /** JSON array of the ids it is about. */
  params: string;
  /** The page that comes next, from 0. */
  page: number;
  /** What was filled in, sealed JSON; null once it is sent or given up. */
  given: string | null;
  state: string;
  /** When its first page was opened. */
  started_at: number;
  created_at: number;
}

/** A question that was taken out of a form and can be put back for a day. */
export interface RemovedQuestionTable {
  id: string;
  guild_id: string;
  type_id: string;
  /** JSON. */
  question: string;
  /** Where it stood, from 0. */
  place: number;
}

declare module "#kernel/database.ts" {
  interface Database {
    form_run: FormRunTable;
    removed_question: RemovedQuestionTable;
  }
}
