/** Coming and going, being reachable or not, and letting applications in. */
import { Permission, requireInGuild } from "../permissions.ts";
import { removeMember } from "../world/members.ts";
import { addBot, grantCode, installFor, redirectTo } from "../world/oauth2.ts";
import { addMember } from "../world/seed.ts";
import type { Moving } from "./person.ts";
import { attempt, cannot, type Self } from "./self.ts";

export function moving(self: Self): Moving {
  const { world, id } = self;
  const user = world.user(id);
  return {
    join(guildId, member = {}) {
      const guild = attempt(self, "join", () => world.guild(guildId));
      if (guild.bans.some((ban) => ban.user_id === id)) throw cannot(self, `join ${guild.name}: they are banned`);
      if (world.findMember(guildId, id)) throw cannot(self, `join ${guild.name}: they are a member`);
      addMember(world, guildId, id, member);
    },
    leave(guildId) {
      if (!world.findMember(guildId, id)) throw cannot(self, "leave a server they are not in");
      attempt(self, "leave a server they own", () => removeMember(world, guildId, id));
    },
    closeDms() {
      user.dms_closed = true;
    },
    openDms() {
      user.dms_closed = false;
    },
    block(userId) {
      if (userId === id) throw cannot(self, "block themselves");
      if (!user.blocked.includes(userId)) user.blocked.push(userId);
    },
    unblock(userId) {
      user.blocked = user.blocked.filter((other) => other !== userId);
    },
    invite(applicationId, guildId, permissions = 0n) {
      attempt(self, "add a bot there", () => {
        requireInGuild(world, id, guildId, Permission.MANAGE_GUILD);
        addBot(world, applicationId, { guildId, permissions, by: id });
      });
    },
    install(applicationId) {
      installFor(
        attempt(self, "install that", () => world.application(applicationId)),
        id,
      );
    },
    authorize(request) {
      return attempt(self, "authorize that", () => {
        const code = grantCode(world, id, request);
        return { code, url: redirectTo(request, { code }) };
      });
    },
  };
}
