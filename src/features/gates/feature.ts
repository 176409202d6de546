import { defineFeature } from "#kernel/feature.ts";
import { inPart } from "#kernel/parts.ts";
import { textsBeside } from "#kernel/text-files.ts";
import { endBlock } from "./block.ts";
import { answerButton, answerForm, askButton } from "./buttons/challenge.ts";
import { reopenIntakeButton, unblockButton } from "./buttons/undo.ts";
import {
  blockCommand,
  blockRoleCommand,
  blocksPageButton,
  listBlocksCommand,
  unblockCommand,
} from "./commands/block.ts";
import { lockdownOffCommand, lockdownOnCommand } from "./commands/lockdown.ts";
import { pauseCommand, resumeCommand } from "./commands/pause.ts";
import { beginForgetting, forgetDaily } from "./forget-old.ts";
import { gates as tables } from "./migration.ts";

/** Who may open a ticket, when and how often. */
export const gates = defineFeature({
  name: "gates",
  commands: inPart("blocks", [
    blockCommand,
    blockRoleCommand,
    unblockCommand,
    listBlocksCommand,
    lockdownOnCommand,
    lockdownOffCommand,
    pauseCommand,
    resumeCommand,
  ]),
  buttons: [...inPart("blocks", [blocksPageButton, unblockButton, reopenIntakeButton]), askButton, answerButton],
  forms: [answerForm],
  listeners: [beginForgetting],
  jobs: [endBlock, forgetDaily],
  migrations: { "2026-11-21-11-gates": tables },
  texts: textsBeside(import.meta.url),
  samples: () => import("./views/samples.ts"),
});
