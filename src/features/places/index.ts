export {
  CHANNELS,
  checkPlaces,
  DESTINATION_CHANNELS,
  holdsIn,
  type Lack,
  lackAt,
  roomFor,
  type Wanted,
} from "./check-places.ts";
export { type PermissionName, permissionName, wantedBut } from "./permission-names.ts";
export type { Overwrite } from "./permissions.ts";
export { readChannel } from "./read-channel.ts";
export {
  anyoneWith,
  mayThere,
  permissionsIn,
  readServer,
  type ServerChannel,
  type ServerNow,
  type ServerRole,
} from "./read-server.ts";
export { lacksView, lackText } from "./views/lacks.ts";
export { type Audience, everybodySees, whoSees } from "./who-sees.ts";
