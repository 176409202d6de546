import type { Desk } from "./desk.ts";
import { isByDm, type TypeSettings } from "./ticket-type.ts";

/**
 * Whether the team is not told who asks: the topic says so, the server allows it, and the room lets nobody see it. A shared room can't
 * hide anybody, so such a topic is refused when it is set up.
 */
export function hidesRequester(
  { anonymousRequesters }: Pick<Desk, "anonymousRequesters">,
  { requester, room }: Pick<TypeSettings, "requester" | "room">,
): boolean {
  return requester === "anonymous" && anonymousRequesters === "allowed" && isByDm(room);
}

/** Threads and posts below a channel of the team's are read by everybody who sees that channel, whoever looks after them. */
export const cannotHideClaimed = ({ room }: Pick<TypeSettings, "room">): boolean =>
  room === "dm" || room === "dm-forum";

/** What a topic promises to hide and its room would show: everybody in a shared room sees who writes. */
export function cannotHide({
  requester,
  room,
  identity,
  identityFixed,
}: Pick<TypeSettings, "requester" | "room" | "identity" | "identityFixed">): "requester" | "staff" | undefined {
  if (isByDm(room)) return undefined;
  if (requester === "anonymous") return "requester";
  return identityFixed && identity !== "named" ? "staff" : undefined;
}
