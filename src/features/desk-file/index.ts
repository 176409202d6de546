export { type ApplyRequest, applyDesk, DeskFileMistakes } from "./apply-desk.ts";
