import { type Measures, secondsSince } from "#platform/metrics/measures.ts";
import type { Origins } from "#platform/trace/origin.ts";
import type { EffectRow } from "./effect-store.ts";
import type { RoomRow } from "./room-store.ts";

/** Takes note of the end of an effect, for whoever watches. */
export type Ended = (
  row: Pick<EffectRow, "room_id" | "position" | "kind">,
  room: Pick<RoomRow, "kind">,
  end: "done" | "failed",
) => void;

export function createEnded(measures: Pick<Measures, "effects" | "relay">, origins: Origins): Ended {
  return (row, room, end) => {
    measures.effects.add(1, row.kind, end);
    const from = origins.take({ room: row.room_id, position: row.position });
    if (!from || end === "failed" || !from.relays) return;
    const { origin } = from;
    // What was said in a server and is read in a server changes no side.
    const direction = room.kind === "dm" ? "to_member" : origin.inServer ? undefined : "to_team";
    if (direction) measures.relay.observe(secondsSince(origin.receivedAt), direction);
  };
}
