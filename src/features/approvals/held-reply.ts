import type { ReplyRequest } from "#features/conversation/index.ts";
import type { ContentId, PersonId } from "#features/people/index.ts";
import type { Ticket } from "#features/tickets/index.ts";
import { type Duration, days, type Instant, type Snowflake, seconds } from "#kernel/types.ts";

/** One that nobody decides about is forgotten after this. */
export const FORGOTTEN_AFTER: Duration = days(7);

/**
 * How long before a typed answer another one may have come without its writer having seen it. Nobody reads an answer and writes their own
 * in less; when a form was opened is known exactly, and this is not asked then.
 */
export const UNSEEN: Duration = seconds(10);

/** A reply of staff that does not go out before somebody decided. */
export interface HeldReply {
  readonly id: string;
  readonly guildId: Snowflake;
  readonly ticketId: string;
  readonly author: PersonId;
  readonly why: Why;
  /** Of the reply. */
  readonly source: string;
  /** What is held, sealed; null once it was decided. */
  readonly words: ContentId | null;
  readonly state: "waiting" | "sent" | "declined" | "withdrawn" | "forgotten";
  /** Whether its card stands in the staff room, or was shown to its writer alone. */
  readonly card: "room" | "private";
  readonly heldAt: Instant;
}

export type Why =
  /** Its author's answers are approved by somebody else. */
  | "trainee"
  /** Somebody else answered meanwhile. */
  | "crossed";

/** What is needed to send it as if it had not been held. */
export type Kept = Pick<
  ReplyRequest,
  "original" | "author" | "said" | "identity" | "receipt" | "replyTo" | "followedBy"
>;

/** One that still waits, as somebody looks at it. */
export interface Pending {
  readonly held: HeldReply;
  readonly kept: Kept;
  readonly ticket: Ticket;
  /** Whether whoever asks wrote it. */
  readonly isOwn: boolean;
}

/** Names its card in the staff room's lane. */
export const heldSource = (id: string): string => `held:${id}`;
