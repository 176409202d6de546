import {
  addApplication,
  addChannel,
  addGuild,
  addMember,
  addRole,
  addUser,
  type Box,
  Permission,
} from "../src/index.ts";
import { addBot } from "../src/world/oauth2.ts";

/** A server with a member, a staff member, a channel that only staff see, and an application. */
export function furnish({ world }: Box) {
  const owner = addUser(world, { name: "Olivia" });
  const mia = addUser(world, { name: "Mia" });
  const sam = addUser(world, { name: "Sam" });
  const guild = addGuild(world, { name: "Northwind", ownerId: owner.id });
  const staff = addRole(world, guild.id, {
    name: "Team",
    permissions: (Permission.MANAGE_THREADS | Permission.MANAGE_MESSAGES).toString(),
  });
  addMember(world, guild.id, mia.id);
  addMember(world, guild.id, sam.id, { roles: [staff.id] });
  const general = addChannel(world, guild.id, { name: "general" });
  const help = addChannel(world, guild.id, { name: "get-help" });
  const team = addChannel(world, guild.id, {
    name: "team-only",
    permission_overwrites: [
      { id: guild.id, deny: Permission.VIEW_CHANNEL.toString() },
      { id: staff.id, allow: Permission.VIEW_CHANNEL.toString() },
    ],
  });
  const application = addApplication(world, { name: "Desk", owner_id: owner.id });
  addBot(world, application.id, { guildId: guild.id, permissions: Permission.ADMINISTRATOR, by: owner.id });
  return { mia, sam, guild, general, help, team, application };
}
