import type { Identity } from "#features/desk/index.ts";
import type { ContentId, PersonId } from "#features/people/index.ts";
import type { FileRef, RoomId } from "#kernel/outbox.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";

/** One thing somebody said in a ticket, and what became of it. */
export interface Message {
  readonly id: string;
  readonly ticketId: string;
  /** The room of its writer's side when it was written; the ticket may have moved since. */
  readonly roomId: RoomId;
  /** The room in which its copy stands, or will. Null when it is read where it was written. */
  readonly copyRoomId: RoomId | null;
  readonly source: string;
  readonly author: PersonId;
  readonly kind: MessageKind;
  /** Of a reply: what the requester sees of its author. */
  readonly identity: Identity | null;
  readonly state: Delivery;
  readonly reason: string | null;
  readonly receipt: Receipt;
  readonly parts: number;
  readonly words: ContentId | null;
  readonly sentAt: Instant;
  readonly editedAt: Instant | null;
  readonly deletedAt: Instant | null;
}

export type MessageKind =
  /** By the requester. */
  | "requester"
  /** By staff, for the requester. */
  | "reply"
  /** By staff, for staff: never sent. */
  | "comment";

export type Delivery =
  | "queued"
  | "delivered"
  | "failed"
  /** Nothing had to be delivered: a comment, or a shared room. */
  | "here";

export type Receipt =
  | "none"
  /** A check mark on the original. */
  | "react"
  /** The staff's original gives way to a copy that says who reads it. */
  | "replace";

/** What was said, taken out of Discord's shape. */
export interface Said {
  readonly text: string;
  readonly files: readonly FileRef[];
  /** Things without words of their own: stickers, polls, forwarded messages. */
  readonly extras: readonly Extra[];
  /** The message it answers. */
  readonly replyTo: Snowflake | null;
}

export type Extra =
  | { readonly extra: "sticker"; readonly name: string }
  | { readonly extra: "poll"; readonly question: string; readonly answers: readonly string[] }
  | { readonly extra: "forward"; readonly text: string }
  /** Files that are not sent before their sender, who is not named, agrees to it. */
  | { readonly extra: "held-back"; readonly count: number }
  /** Something of Discord's that can't be told in words: an invitation to an activity and the like. */
  | { readonly extra: "other" };

/** Names a message of Discord in lanes. */
export const sourceOfMessage = (id: Snowflake): string => `m:${id}`;
/** The message that a source names; undefined for what was written in a form or command. */
export const messageIdOf = (source: string): Snowflake | undefined =>
  source.startsWith("m:") ? source.slice(2) : undefined;
/** Names what was written in a form or command. */
export const sourceOfInteraction = (id: Snowflake): string => `i:${id}`;
/** The copy in the staff room that takes the place of a staff member's `+text`. */
export const receiptSource = (source: string): string => `receipt:${source}`;

/** Whether something came with the words. */
export const besideWords = ({ files, extras }: Said): "words alone" | "more than words" =>
  files.length + extras.length > 0 ? "more than words" : "words alone";

/** Whether there is anything to relay. Without the Message Content intent a message of staff comes empty. */
export function isEmpty(said: Said): boolean {
  return said.text === "" && said.files.length === 0 && said.extras.length === 0;
}
