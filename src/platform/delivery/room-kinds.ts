import type { MadeRoom, RoomSpec } from "#kernel/outbox.ts";

export type ChannelSpec = Extract<MadeRoom, { kind: "staff-channel" | "private-channel" }>;

interface OfKind {
  readonly kind: RoomSpec["kind"];
}

/** Threads, and posts of forums, which are threads too. */
export const THREADS: readonly RoomSpec["kind"][] = ["staff-thread", "private-thread", "forum-post"];

export function isThread({ kind }: OfKind): boolean {
  return THREADS.includes(kind);
}

/** A channel that we made. */
export function isOwnChannel({ kind }: OfKind): boolean {
  return kind === "staff-channel" || kind === "private-channel";
}

export function isChannelSpec(spec: RoomSpec): spec is ChannelSpec {
  return isOwnChannel(spec);
}
