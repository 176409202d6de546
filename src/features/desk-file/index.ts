export { type ApplyRequest, applyDesk } from "./apply-desk.ts";
