import type { Identity, TypeRoom } from "#features/desk/index.ts";
import { type Text, text } from "#kernel/text.ts";

const ROOMS: Readonly<Record<TypeRoom, Text>> = {
  "private-thread": text("setup.room-private-thread"),
  dm: text("setup.room-dm"),
  "private-channel": text("setup.room-private-channel"),
  "dm-channel": text("setup.room-dm-channel"),
  "dm-forum": text("setup.room-dm-forum"),
};

const NAMES: Readonly<Record<Identity, Text>> = {
  named: text("setup.names-named"),
  anonymous: text("setup.names-team"),
  persona: text("setup.names-alias"),
};

/** How people talk. */
export const roomText = (room: TypeRoom): Text => ROOMS[room];
/** What members see of who answers. */
export const namesText = (names: Identity): Text => NAMES[names];
