export { contactableHere } from "./contactable.ts";
