import { defineFeature } from "#kernel/feature.ts";
import { textsBeside } from "#kernel/text-files.ts";
import { cancelButton, chooseButton, chooseMenu, helpedButton, moreHelpButton, pageButton } from "./buttons/topics.ts";
import { topics as tables } from "./migration.ts";

/** From a topic to a ticket, in a server: level by level, or an answer at once. */
export const topics = defineFeature({
  name: "topics",
  part: "tickets",
  buttons: [chooseButton, pageButton, cancelButton, helpedButton, moreHelpButton],
  menus: [chooseMenu],
  migrations: { "2026-11-21-23-topics": tables },
  texts: textsBeside(import.meta.url),
  samples: () => import("./views/samples.ts"),
});
