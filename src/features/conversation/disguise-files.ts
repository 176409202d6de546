import { disguise } from "#kernel/disguise.ts";
import type { Said } from "./message.ts";

/** Files under names that say nothing of their sender, and without what pictures note about who made them. */
export function disguiseFiles(said: Said): Said {
  return { ...said, files: said.files.map((file, index) => disguise(file, index + 1)) };
}
