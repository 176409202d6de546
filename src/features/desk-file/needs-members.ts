import { defaultSettings } from "#features/desk/index.ts";
import { text } from "#kernel/text.ts";
import type { Mistake } from "./mistake.ts";
import type { Located } from "./read-desk-file.ts";
import { said } from "./said.ts";

/** What can't be kept where Discord does not tell who is in a thread. */
export function needsMembers({ file, lineOf }: Located): Mistake[] {
  return Object.entries(file.types).flatMap(([key, type]) => {
    const isThread = (said(file, key, "room") ?? defaultSettings.room) === "private-thread";
    const isBranch = Object.values(file.types).some(({ under }) => under === key);
    if (!isThread || isBranch || type.leads === "redirect" || said(file, key, "claims")?.others !== "hidden") return [];
    const line = lineOf(type.claims ? ["types", key, "claims", "others"] : ["types", key]);
    return [{ line, says: text("desk-file.hidden-without-members") }];
  });
}
