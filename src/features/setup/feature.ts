import { defineFeature } from "#kernel/feature.ts";
import { textsBeside } from "#kernel/text-files.ts";
import { lookButton } from "./buttons/look.ts";
import { practiceInThreadButton } from "./buttons/practice-in-thread.ts";
import { useButton } from "./buttons/use.ts";
import { addAgainButton, addCommand, addPartMenu, removeCommand } from "./commands/parts.ts";
import { startCommand } from "./commands/start.ts";
import { tryCommand } from "./commands/try.ts";
import { deliveries } from "./deliveries.ts";
import { changeButton, changeForm } from "./forms/change.ts";
import { topicsButton, topicsForm } from "./forms/topics.ts";
import { endPractice } from "./jobs/end-practice.ts";
import { greet } from "./jobs/greet.ts";
import { greetWhenJoined } from "./listeners/server-joined.ts";
import { greetings, setupTurns } from "./migration.ts";

/** How a server gets its desk without a file: one card, already filled in, from which everything is made. */
export const setup = defineFeature({
  name: "setup",
  commands: [startCommand, tryCommand, addCommand, removeCommand],
  buttons: [useButton, lookButton, practiceInThreadButton, changeButton, topicsButton, addAgainButton],
  menus: [addPartMenu],
  forms: [changeForm, topicsForm],
  listeners: [greetWhenJoined],
  jobs: [greet, endPractice],
  deliveries,
  migrations: { "2026-11-21-96-setup": setupTurns, "2026-11-21-97-greetings": greetings },
  texts: textsBeside(import.meta.url),
  samples: () => import("./views/samples.ts"),
});
