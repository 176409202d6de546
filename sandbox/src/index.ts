export { type Box, type BoxOptions, createBox } from "./box.ts";
export { BoxClock } from "./clock.ts";
export { DiscordError } from "./errors.ts";
export { Faults, type RestFault, type RestFaultHandle, type RestMatch } from "./faults.ts";
export type { LoggedRequest, RequestLog } from "./http/request-log.ts";
export * from "./people/people.ts";
export { type Answered, type Person, PersonCannot } from "./people/person.ts";
export { canView, guildPermissions, Permission, permissionsIn } from "./permissions.ts";
export { ChannelType } from "./world/channel-types.ts";
export { Intent } from "./world/intents.ts";
export type * from "./world/model.ts";
export {
  addApplication,
  addChannel,
  addForum,
  addGuild,
  addMember,
  addRole,
  addUser,
} from "./world/seed.ts";
export { exportFile, type WorldSnapshot } from "./world/snapshot.ts";
export type { Actor, Emitted, Viewer, World } from "./world/world.ts";
