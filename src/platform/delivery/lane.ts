import type { RoomId } from "#kernel/outbox.ts";
import type { Instant } from "#kernel/types.ts";
import type { Lease } from "../processes/leases.ts";

/** What is remembered of a room while it has something to do. Losing it (a kill) costs a look at Discord, never a message. */
export interface Lane {
  readonly room: RoomId;
  /** There may be something new since the step began. */
  poked: boolean;
  /** Errors of ours in a row: the database is away, or a bug. */
  troubles: number;
  /** From the first settled effect on: what comes behind it was never attempted by an earlier process, because one is in flight at a time. */
  sure: boolean;
  /** The attempt at the head whose outcome is unknown. */
  attempt?: { readonly position: number; readonly since: Instant } | undefined;
  /** It had to wait for Discord since it last had nothing to say: what waits in it may share messages. */
  isBehind: boolean;
  /** Something was said in it now, and not only found by catch-up. */
  isWanted: boolean;
  /** While all that is said in it was found by catch-up: others go first. Aborted when it is wanted. */
  late?: AbortController | undefined;
  /** What it does now is a receipt, a card or a look: what is late and says something goes before it. */
  isAside: boolean;
  /** What stands up to here goes alone: together it was refused. */
  aloneUpTo: number;
  /** What shares the message that is on its way, or that was refused: the key of its batch. */
  batch?: string | null;
  /** What the thread was opened for because it refused; it is done once for each. */
  opened?: string;
  /** Failures in a row of what is shown. */
  showFailures: number;
  /** Sleeping before something is shown again; what is to be said does not wait for that. */
  nap?: AbortController | undefined;
  readonly stopped: AbortSignal;
  /** Since when this process performs it: what is older may have been attempted by another. */
  since: Instant;
  /** With several processes: the right to perform it, and how it ends when another has that right. */
  turn?: Lease | undefined;
  readonly lost?: AbortController | undefined;
}
