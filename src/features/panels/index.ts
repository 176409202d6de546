export { deployPanel } from "./deploy-panel.ts";
export { findVanished } from "./find-vanished.ts";
export { chosenIn, isEmoji, readColour, typedIn, writeColour } from "./form-values.ts";
export { placesOfPanel } from "./places-of-panel.ts";
export { refreshPanels } from "./refresh-panels.ts";
export { leavesBelow, topicsOf } from "./show-editor.ts";
export { linkOf } from "./where-it-stands.ts";
