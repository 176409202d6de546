import type { Ticket } from "#features/tickets/index.ts";
import type { Level } from "#kernel/access.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { UserError } from "#kernel/errors.ts";
import { extensionPoint } from "#kernel/extension-point.ts";
import type { Text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { View } from "#kernel/view.ts";
import type { ReplyRequest } from "./reply-to-requester.ts";

/** A reply that does not go out now. */
export interface Held {
  /** Why it never does: nothing of it is kept, and its writer reads this below what they typed. */
  readonly refused?: UserError;
  /** For whoever wrote it in a form or a command; of one that was typed in the room, the room tells. */
  readonly view: View;
  /** The same with what has to be read from Discord first; after the transaction. */
  full?(app: App): Promise<View>;
}

/** Decides, in the transaction that would send it, whether a reply has to wait for somebody. Keeps what it holds. */
export type ReplyGate = (tx: Tx, app: GateNeeds, request: ReplyRequest) => Promise<Held | undefined>;

export type GateNeeds = Pick<
  App,
  | "outbox"
  | "rooms"
  | "jobs"
  | "clock"
  | "ids"
  | "vault"
  | "render"
  | "translate"
  | "log"
  | "contributions"
  | "config"
  | "self"
>;

/** For features that stand above this one. The first that holds a reply is the last that is asked. */
export const replyGate = extensionPoint<ReplyGate>("conversation.reply-gate");

export async function heldByGate(tx: Tx, app: GateNeeds, request: ReplyRequest): Promise<Held | undefined> {
  for (const gate of app.contributions(replyGate)) {
    const held = await gate(tx, app, request);
    if (held) return held;
  }
  return undefined;
}

interface Writer {
  readonly id: Snowflake;
  readonly roles: readonly Snowflake[];
  /** What they hold in the whole server, as far as it is known. */
  readonly level: Level;
}

/** Decides whether somebody of the team does not write in a room that the requester reads; what they wrote is taken aside, and this says why. */
export type RoomGate = (
  tx: Tx,
  ask: { readonly ticket: Ticket; readonly writer: Writer },
) => Promise<((writer: Snowflake) => Text) | undefined>;

export const roomGate = extensionPoint<RoomGate>("conversation.room-gate");

export async function barredByGate(
  tx: Tx,
  app: Pick<App, "contributions">,
  ask: Parameters<RoomGate>[1],
): Promise<Awaited<ReturnType<RoomGate>>> {
  for (const gate of app.contributions(roomGate)) {
    const barred = await gate(tx, ask);
    if (barred) return barred;
  }
  return undefined;
}
