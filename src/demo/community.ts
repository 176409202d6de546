import {
  type ApplicationRecord,
  addApplication,
  addChannel,
  addGuild,
  addMember,
  addRole,
  addUser,
  type ChannelRecord,
  ChannelType,
  type GuildRecord,
  People,
  Permission,
  type RoleRecord,
  type UserRecord,
  type World,
} from "discord-box";
import { wantedPermissions } from "#kernel/invite.ts";
import { days, snowflakeAt } from "#kernel/types.ts";

/** A small server as many are: members, a team of two, a place for help, a channel that only the team sees. */
export interface Community {
  readonly application: ApplicationRecord;
  readonly guild: GuildRecord;
  readonly supportRole: RoleRecord;
  readonly owner: UserRecord;
  readonly mel: UserRecord;
  readonly kim: UserRecord;
  readonly ada: UserRecord;
  readonly ben: UserRecord;
  /** Whose Discord is in German. */
  readonly jonas: UserRecord;
  readonly general: ChannelRecord;
  readonly getHelp: ChannelRecord;
  /** Seen by the team only: threads of DM tickets stand here. */
  readonly tickets: ChannelRecord;
}

/** Milliseconds. */
interface Since {
  readonly account: number;
  readonly joined: number;
}

const years = (count: number) => days(count * 365);

/** A time as Discord writes it. */
export const timestamp = (time: number): string => new Date(time).toISOString().replace("Z", "000+00:00");

/** The community that `examples/desk.yaml` describes, with the bot invited by the link we print. */
export function seedCommunity(world: World): Community {
  const ago = (length: number) => world.clock.now() - length;
  const old = (length: number) => snowflakeAt(ago(length));
  const owner = addUser(world, { name: "Rosa", id: old(years(7)) });
  const application = addApplication(world, { name: "Frontdesk", owner_id: owner.id });
  const guild = addGuild(world, { name: "Harbour Games", ownerId: owner.id, id: old(years(3)) });
  world.member(guild.id, owner.id).joined_at = timestamp(ago(years(3)));
  const supportRole = addRole(world, guild.id, { name: "Support", color: 0x2e9e5b, hoist: true, mentionable: true });

  const person = (name: string, since: Since, { locale = "en-US", roles = [] as string[] } = {}): UserRecord => {
    const user = addUser(world, { name, locale, id: old(since.account) });
    addMember(world, guild.id, user.id, { roles, joined_at: timestamp(ago(since.joined)) });
    return user;
  };
  const roles = [supportRole.id];
  const mel = person("Mel", { account: years(6), joined: years(2.9) }, { roles });
  const kim = person("Kim", { account: years(4), joined: years(1.5) }, { roles });
  const ada = person("Ada", { account: years(5), joined: days(240) });
  const ben = person("Ben", { account: years(2), joined: days(70) });
  const jonas = person("Jonas", { account: days(400), joined: days(21) }, { locale: "de" });

  new People(world).as(owner.id).invite(application.id, guild.id, wantedPermissions());
  world.member(guild.id, application.bot_id).joined_at = timestamp(ago(days(200)));
  const botRole = world.roles.inGuild(guild.id).find((role) => role.bot_id === application.bot_id);
  if (!botRole) throw new Error("the invited bot has no role");

  const category = (name: string, more: object = {}) =>
    addChannel(world, guild.id, { name, type: ChannelType.GUILD_CATEGORY, ...more });
  const text = (name: string, parent: ChannelRecord, more: object = {}) =>
    addChannel(world, guild.id, { name, type: ChannelType.GUILD_TEXT, parent_id: parent.id, ...more });

  const harbour = category("Harbour");
  const general = text("general", harbour, { topic: "Talk about anything" });
  const getHelp = text("get-help", harbour, {
    topic: "Help from the team",
    permission_overwrites: [
      { id: guild.id, deny: Permission.SEND_MESSAGES.toString() },
      { id: botRole.id, allow: Permission.SEND_MESSAGES.toString() },
    ],
  });
  const hidden = {
    permission_overwrites: [
      { id: guild.id, deny: Permission.VIEW_CHANNEL.toString() },
      { id: supportRole.id, allow: Permission.VIEW_CHANNEL.toString() },
      { id: botRole.id, allow: Permission.VIEW_CHANNEL.toString() },
    ],
  };
  const team = category("Team", hidden);
  const tickets = text("tickets", team, { topic: "One thread for each ticket", ...hidden });
  return { application, guild, supportRole, owner, mel, kim, ada, ben, jonas, general, getHelp, tickets };
}
