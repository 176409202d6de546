export { drawListSoon } from "./jobs/draw-list.ts";
