export { deployPanel } from "./deploy-panel.ts";
export { panelSource } from "./views/panel.ts";
