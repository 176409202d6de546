import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { extensionPoint } from "#kernel/extension-point.ts";
import type { Text } from "#kernel/text.ts";
import type { Instant } from "#kernel/types.ts";
import type { Message, Said } from "./message.ts";

export interface MembersEdit {
  readonly message: Message;
  readonly said: Said;
  readonly at: Instant;
  /** Our line with their name, of the team's copy; undefined where they wrote in the room itself. */
  readonly lead: string | undefined;
  /** What the team reads below it: that it was edited, and from what. */
  readonly tail: Text;
}

/** What is done in the transaction in which somebody of the member's side changed what they wrote, where the team reads the change. */
export type AfterEdit = (tx: Tx, app: Pick<App, "outbox" | "translate" | "vault">, edit: MembersEdit) => Promise<void>;

export const afterEdit = extensionPoint<AfterEdit>("conversation.after-edit");
