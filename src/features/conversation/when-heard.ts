import type { Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { extensionPoint } from "#kernel/extension-point.ts";
import type { RoomId } from "#kernel/outbox.ts";
import type { Instant } from "#kernel/types.ts";

/** What somebody on the requester's side said in a ticket. Its words are kept nowhere. */
export interface HeardWords {
  readonly ticket: Ticket;
  /** Ours. */
  readonly messageId: string;
  readonly sentAt: Instant;
  readonly words: string;
  /** Where whoever said it reads what they are told. */
  readonly room: RoomId;
}

export type WhenHeard = (
  tx: Tx,
  app: Pick<App, "clock" | "config" | "jobs" | "outbox" | "render" | "vault">,
  heard: HeardWords,
) => Promise<void>;

/** For what looks at the words: in the transaction that takes them in, once for each message. Not of what a ticket begins with. */
export const whenHeard = extensionPoint<WhenHeard>("conversation.when-heard");
