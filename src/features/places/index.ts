export { checkPlaces, DESTINATION_CHANNELS, type Lack, roomFor, type Wanted } from "./check-places.ts";
export type { Overwrite } from "./permissions.ts";
export { readChannel } from "./read-channel.ts";
export { lacksView, lackText } from "./views/lacks.ts";
