export { deployPanel } from "./deploy-panel.ts";
export { findVanished } from "./find-vanished.ts";
export { chosenIn, isEmoji, typedIn } from "./form-values.ts";
export { refreshPanels } from "./refresh-panels.ts";
