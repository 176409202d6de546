import { isByDm, type TicketType, type TypeRoom } from "#features/desk/index.ts";
import type { Access, MadeRoom } from "#kernel/outbox.ts";
import type { Snowflake } from "#kernel/types.ts";

/** A ticket's own room: the team's, or the one it shares with the requester. */
export interface RoomWanted {
  readonly type: Pick<TicketType, "room" | "capacity">;
  readonly destinationId: Snowflake;
  readonly guildId: Snowflake;
  readonly name: string;
  readonly neutralName: string;
  readonly team: Access["team"];
  readonly readers?: Access["readers"];
  readonly out?: Access["out"];
  /** Who asks; null when they are not let into it. */
  readonly requesterId: Snowflake | null;
  /** It may be about adult things: Discord asks how old somebody is, and no other place will do. */
  readonly adult?: boolean;
  /** Names of a forum's tags. */
  readonly tags: readonly string[];
}

/** Where the room is made: in the destination, else in its overflow, else as a thread. The first that is not full is taken. */
export function placesOf(wanted: RoomWanted): readonly [MadeRoom, ...MadeRoom[]] {
  const { type, destinationId } = wanted;
  if (wanted.adult) return [placeIn(wanted, type.room, destinationId)];
  const { overflowId, threadsIn } = type.capacity;
  const overflow = overflowId === null || overflowId === destinationId ? [] : [placeIn(wanted, type.room, overflowId)];
  const thread =
    threadsIn === null || threadsIn === destinationId ? [] : [placeIn(wanted, threadFor(type.room), threadsIn)];
  return [placeIn(wanted, type.room, destinationId), ...overflow, ...thread];
}

/** The thread that takes the place of a room of this kind. */
export const threadFor = (room: TypeRoom): TypeRoom => (isByDm(room) ? "dm" : "private-thread");

function placeIn(wanted: RoomWanted, room: TypeRoom, parentId: Snowflake): MadeRoom {
  const { guildId, name, neutralName, team, readers, out, requesterId } = wanted;
  const restricted = wanted.adult ? { ageRestricted: true as const } : {};
  const common = { guildId, name, neutralName, parentId };
  const access = (people: readonly Snowflake[]): Access => ({
    team,
    people,
    ...(readers ? { readers } : {}),
    ...(out ? { out } : {}),
  });
  switch (room) {
    case "dm":
      return { ...common, kind: "staff-thread" };
    case "dm-channel":
      return { ...common, kind: "staff-channel", access: access([]), ...restricted };
    case "dm-forum":
      return { ...common, kind: "forum-post", tags: wanted.tags };
    case "private-thread":
      return { ...common, kind: "private-thread" };
    case "private-channel":
      return {
        ...common,
        kind: "private-channel",
        access: access(requesterId === null ? [] : [requesterId]),
        ...restricted,
      };
  }
}
