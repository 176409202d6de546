import type { Question } from "#features/desk/index.ts";
import type { Access } from "#kernel/access.ts";
import type { Tx } from "#kernel/database.ts";
import type { Answer, Context } from "#kernel/feature.ts";
import type { KeptFile } from "#kernel/files.ts";
import type { Text } from "#kernel/text.ts";
import type { Duration } from "#kernel/types.ts";
import type { View } from "#kernel/view.ts";
import type { FormAnswer } from "./answers.ts";
import type { Given } from "./given.ts";

/** What a form asks somebody, here and now. */
export interface Asked {
  readonly title: string;
  readonly questions: readonly Question[];
  /** What the person wrote already: it stands in the first long question when the form opens. */
  readonly written?: string;
  /** What stands in the questions when the form opens: for a form that changes something. */
  readonly given?: Given;
  /** Said below the first questions, if there is a place: who will read it. */
  readonly note?: Text;
  /** Of the team, in which the answers are written down. */
  readonly locale: string;
}

/** A form that was filled in and fits. */
export interface Filled {
  readonly answers: readonly FormAnswer[];
  /** From the opening of its first page until now, pauses too. */
  readonly formMs: Duration;
  readonly files: readonly FormFiles[];
  /**
   * Takes it, in the transaction that does what it is for: nobody can send it again. Throws `FormSent` when it was sent before, and
   * `FormChanged` when it changed meanwhile.
   */
  take(tx: Tx): Promise<void>;
}

/** Files that answer a question. Their bytes are kept until a message brought them somewhere. */
export interface FormFiles {
  /** Of the question. */
  readonly name: string;
  readonly question: string;
  readonly files: readonly KeptFile[];
}

export interface FlowOptions {
  /** Begins its custom ids: at most 15 characters. */
  readonly name: string;
  readonly access: Access;
  /** What becomes of the message on which the form was opened: it stays and is answered privately, or it turns into the form's card. */
  readonly reply: "private" | "update";
  /** What is asked about `params`, which anybody can forge: throws a `UserError` when this person may not be asked (any more). Reads only. */
  find(context: Context, params: readonly string[]): Promise<Asked>;
  /** Does what the form is for; in its one transaction it calls `filled.take` first. */
  finish(context: Context, params: readonly string[], filled: Filled): Promise<Answer>;
  /** What else is given up with the form, and what its card says then. */
  cancelled?(tx: Tx, context: Context, params: readonly string[]): Promise<View>;
}
