import { listener } from "#kernel/feature.ts";
import { forgetSideRoom } from "../side-room.ts";

/** A side thread that somebody deleted is made anew when it is next needed. */
export const forgetDeletedSideThread = listener("threadDeleted", async ({ app, event }) => {
  const room = await app.rooms.findByChannel(app.db, event.id);
  if (room) await app.write((tx) => forgetSideRoom(tx, room.id));
});
