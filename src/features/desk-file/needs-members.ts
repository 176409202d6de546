import { defaultSettings } from "#features/desk/index.ts";
import type { Located, Mistake } from "./read-desk-file.ts";
import { said } from "./said.ts";

/** What can't be kept where Discord does not tell who is in a thread. */
export function needsMembers({ file, lineOf }: Located): Mistake[] {
  return Object.entries(file.types).flatMap(([key, type]) => {
    const isThread = (said(file, key, "room") ?? defaultSettings.room) === "private-thread";
    const isBranch = Object.values(file.types).some(({ under }) => under === key);
    if (!isThread || isBranch || type.leads === "redirect" || said(file, key, "claims")?.others !== "hidden") return [];
    const line = lineOf(type.claims ? ["types", key, "claims", "others"] : ["types", key]);
    const says =
      "in private threads claimed tickets can be hidden only with the Server Members intent (discord.members); switch it on, or write `others: read`";
    return [{ line, says }];
  });
}
