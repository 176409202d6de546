import type { TypeRoom } from "#features/desk/index.ts";
import type { Room } from "#kernel/rooms.ts";

const KINDS: Partial<Record<Room["kind"], TypeRoom>> = {
  "staff-thread": "dm",
  "staff-channel": "dm-channel",
  "forum-post": "dm-forum",
  "private-thread": "private-thread",
  "private-channel": "private-channel",
};

/** What a desk calls the kind of room that a ticket has; undefined for what is not a ticket's own. */
export const roomKind = (room: Pick<Room, "kind"> | undefined): TypeRoom | undefined => room && KINDS[room.kind];

/** A channel of its own takes one of the places of its category (50), and of its server (500). */
export const isChannel = (kind: TypeRoom | undefined): boolean => kind === "dm-channel" || kind === "private-channel";

/** Whether a room is of a kind that its ticket's requester reads. */
export const isSharedKind = ({ kind }: Pick<Room, "kind">): boolean =>
  kind === "private-thread" || kind === "private-channel";

/** Whether a ticket has a channel of its own. */
export const isOwnChannel = (room: Pick<Room, "kind"> | undefined): boolean => isChannel(roomKind(room));
