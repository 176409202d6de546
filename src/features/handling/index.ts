export { raiseLevel } from "./raise-level.ts";
