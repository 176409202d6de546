import { afterSpan } from "#platform/trace/origin.ts";
import { isCourtesy } from "./effect.ts";
import { findNext } from "./effect-store.ts";
import type { Work } from "./lanes.ts";
import { createSpeaker, type Speaking } from "./perform-effect.ts";
import { createShower } from "./perform-shown.ts";
import { HOPED, hope, type RoomRow } from "./room-store.ts";

/** The next step of a lane: what is to be said comes first, in order; what is to be shown when nothing is left to say. */
export function createWork(context: Speaking): Work {
  const speak = createSpeaker(context);
  const showNext = createShower(context);
  return async (lane) => {
    const next = await findNext(context.db, lane.room);
    if (!next) return "rest";
    if (next.room.held !== null) return next.effect ? tryAgain(next.room) : "rest";
    lane.isAside = !next.effect || isCourtesy(next.effect.kind);
    if (next.effect) {
      const { room, effect } = next;
      const attributes = { "frontdesk.room": room.kind };
      const kind = { name: `effect ${effect.kind}`, attributes, matters: true, parent: effect.trace_parent };
      const end = await afterSpan(context.trace, kind, () => speak(lane, room, effect));
      if (end !== "done") return end;
      // After the last there is nothing to look for: what has come since poked the lane.
      return next.effect.position === next.room.tail && !next.showing ? "rest" : "again";
    }
    return next.showing ? showNext(lane, next.room) : "rest";
  };

  /** We may be permitted again to talk in this room: it is found out by talking in it. */
  async function tryAgain({ id, held }: RoomRow): Promise<"again" | "rest"> {
    if (held !== HOPED || !context.lanes.hopes.mayTry(id, context.clock.now())) return "rest";
    await context.write((tx) => hope(tx, id));
    return "again";
  }
}
