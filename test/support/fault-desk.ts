import { addRole, type Box } from "discord-box";
import type { Community } from "../../src/demo/community.ts";
import type { TypeRoom } from "../../src/features/desk/index.ts";
import { type Desk, openDesk } from "./desk.ts";
import { fileWithRoom, ROOM_KINDS, withRooms } from "./rooms.ts";

const MORE = 'prefix: "!"\nrelay: { reactions: true }\ntrainees: [Trainee]\nside-threads: "#tickets"';

/** A desk with everything that the steps need: a trainee, reactions that are relayed, a channel for side threads. */
export const openFaultDesk = (room: TypeRoom): Promise<Desk> =>
  openDesk({ file: faultFile(room), prepare: prepareFaults });

export function faultFile(room: TypeRoom): string {
  const destination = ROOM_KINDS.find((kind) => kind.room === room)?.destination ?? "";
  return fileWithRoom(room, destination).replace('prefix: "!"', MORE);
}

export function prepareFaults(community: Community, box: Box): void {
  withRooms(community, box);
  const role = addRole(box.world, community.guild.id, { name: "Trainee" });
  box.world.member(community.guild.id, community.ben.id).roles = [community.supportRole.id, role.id];
}
