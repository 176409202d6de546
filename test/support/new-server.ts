import {
  addChannel,
  addGuild,
  addMember,
  addRole,
  type Box,
  type ChannelRecord,
  ChannelType,
  type GuildRecord,
  Permission,
  type RoleRecord,
} from "discord-box";
import type { Desk } from "./desk.ts";

type Known = Pick<Desk, "box" | "owner" | "mel" | "ada">;

/** A server as Discord makes them, with a role for its team, before any bot came. */
export interface NewServer {
  readonly guild: GuildRecord;
  readonly crew: RoleRecord;
  readonly general: ChannelRecord;
  readonly help: ChannelRecord;
  /** For the team alone. */
  readonly deck: ChannelRecord;
}

/** Rosa owns it, Mel is its team, Ada is a member. */
export function newServer({ box, owner, mel, ada }: Known, name = "Lighthouse", preferred_locale = "en-US"): NewServer {
  const { world }: Box = box;
  const guild = addGuild(world, { name, ownerId: owner.id, preferred_locale });
  const crew = addRole(world, guild.id, {
    name: "Support crew",
    mentionable: true,
    permissions: Permission.MANAGE_THREADS.toString(),
  });
  addMember(world, guild.id, mel.id, { roles: [crew.id] });
  addMember(world, guild.id, ada.id);
  const text = (channel: string, permission_overwrites: { id: string; allow?: string; deny?: string }[] = []) =>
    addChannel(world, guild.id, { name: channel, type: ChannelType.GUILD_TEXT, permission_overwrites });
  const general = text("general");
  const help = text("get-help");
  const view = Permission.VIEW_CHANNEL.toString();
  const deck = text("support-deck", [
    { id: guild.id, deny: view },
    { id: crew.id, allow: view },
  ]);
  return { guild, crew, general, help, deck };
}
