import { type Level, RIGHTS, type Right } from "#kernel/access.ts";
import { text } from "#kernel/text.ts";
import { paragraph, type View } from "#kernel/view.ts";
import { LEVEL_NAMES } from "./level-names.ts";

/** To whoever set it. */
export function rightSetView(given: { readonly right: Right; readonly level: Level; readonly usual: boolean }): View {
  const params = { right: RIGHTS[given.right].name, level: LEVEL_NAMES[given.level] };
  return {
    tone: "good",
    blocks: [paragraph(given.usual ? text("permissions.set-usual", params) : text("permissions.set", params))],
  };
}
