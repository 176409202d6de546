import { defineFeature } from "#kernel/feature.ts";
import { textsBeside } from "#kernel/text-files.ts";
import { selectMessage } from "./context-menus/select-message.ts";
import { picker as tables } from "./migration.ts";

/** *Select this message*: a person points at a message that a command asked for. */
export const picker = defineFeature({
  name: "picker",
  contextMenus: [selectMessage],
  migrations: { "2026-11-21-20-picker": tables },
  texts: textsBeside(import.meta.url),
  textsFor: "the team",
});
