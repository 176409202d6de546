export { deployPanel } from "./deploy-panel.ts";
