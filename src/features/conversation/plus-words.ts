import type { Desk } from "#features/desk/index.ts";
import type { Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { extensionPoint } from "#kernel/extension-point.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { ReplyRequest } from "./reply-to-requester.ts";

/** `+word …`, as staff typed it in a careful room. */
export interface SaidWithPlus {
  readonly ticket: Ticket;
  readonly desk: Desk;
  readonly messageId: Snowflake;
  readonly roomId: string;
  readonly author: ReplyRequest["author"];
  /** What follows the word. */
  readonly rest: string;
}

/** A word after the plus that is not the beginning of an answer but something to do. */
export interface PlusWord {
  /** Small letters and digits. */
  readonly word: string;
  /** In the transaction that hears it. The same message may come again. */
  hear(tx: Tx, app: App, said: SaidWithPlus): Promise<void>;
}

/** For features that stand above this one. */
export const plusWord = extensionPoint<PlusWord>("conversation.plus-word", { unique: ({ word }) => word });

export const plusWords = (app: Pick<App, "contributions">): ReadonlyMap<string, PlusWord> =>
  new Map(app.contributions(plusWord).map((each) => [each.word, each]));
