export { lockParts, partsIn, readParts, saveParts } from "./part-store.ts";
export { whenSwitchedOn } from "./when-switched-on.ts";
