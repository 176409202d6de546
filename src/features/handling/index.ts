export { raiseLevel } from "./raise-level.ts";
export { giveToDepartment } from "./set-department.ts";
export { HIGHEST, takeToLevel } from "./set-level.ts";
export { readTags } from "./tags.ts";
