import { ban, unban } from "../world/bans.ts";
import { isThread } from "../world/channel-types.ts";
import { createChannel, deleteChannel, editChannel } from "../world/channels.ts";
import { editMember, giveRole, kickMember, takeRole } from "../world/members.ts";
import { putOverwrite } from "../world/overwrites.ts";
import { createRole, deleteRole } from "../world/roles.ts";
import { deleteThread } from "../world/threads.ts";
import type { Moderating } from "./person.ts";
import { attempt, type Self, seenChannel } from "./self.ts";

export function moderating(self: Self): Moderating {
  const { world } = self;
  const actor = { userId: self.id };
  return {
    createChannel: (guildId, channel) =>
      attempt(self, "create a channel", () => createChannel(world, actor, guildId, channel)),
    deleteChannel(channelId) {
      const channel = seenChannel(self, channelId);
      const remove = isThread(channel) ? deleteThread : deleteChannel;
      attempt(self, `delete #${channel.name}`, () => remove(world, actor, channelId));
    },
    renameChannel(channelId, name) {
      const channel = seenChannel(self, channelId);
      attempt(self, `rename #${channel.name}`, () => editChannel(world, actor, channelId, { name }));
    },
    setOverwrite(channelId, overwrite) {
      const channel = seenChannel(self, channelId);
      attempt(self, `change who may what in #${channel.name}`, () => putOverwrite(world, actor, channelId, overwrite));
    },
    createRole: (guildId, { name, permissions }) =>
      attempt(self, "create a role", () =>
        createRole(world, actor, guildId, {
          name,
          ...(permissions === undefined ? {} : { permissions: permissions.toString() }),
        }),
      ).id,
    deleteRole(guildId, roleId) {
      attempt(self, "delete that role", () => deleteRole(world, actor, guildId, roleId));
    },
    giveRole(guildId, userId, roleId) {
      attempt(self, "give that role", () => giveRole(world, actor, guildId, userId, roleId));
    },
    takeRole(guildId, userId, roleId) {
      attempt(self, "take that role", () => takeRole(world, actor, guildId, userId, roleId));
    },
    kick(guildId, userId) {
      attempt(self, "kick them", () => kickMember(world, actor, guildId, userId));
    },
    ban(guildId, userId, reason) {
      attempt(self, "ban them", () => ban(world, { ...actor, reason }, guildId, userId, 0));
    },
    unban(guildId, userId) {
      attempt(self, "unban them", () => unban(world, actor, guildId, userId));
    },
    timeOut(guildId, userId, until) {
      const communication_disabled_until = until === null ? null : new Date(until).toISOString();
      attempt(self, "time them out", () => editMember(world, actor, guildId, userId, { communication_disabled_until }));
    },
  };
}
