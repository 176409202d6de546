export { lockParts, partsIn, readParts, saveParts } from "./part-store.ts";
