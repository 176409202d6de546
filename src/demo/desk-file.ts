import { readFileSync } from "node:fs";

/** The example that hosts start from is what the demo runs on, so it is always true. The build puts its text here (scripts/own-files.mjs). */
export const deskFile = readFileSync(new URL("../../examples/desk.yaml", import.meta.url), "utf8");
