import type { Option } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { suggestAbbreviation } from "./suggest-abbreviation.ts";

/** Which saved reply, and whose where two have one name. */
export const which = {
  abbreviation: {
    type: "text",
    description: text("snips.send-command.abbreviation"),
    required: true,
    maxLength: 40,
    suggest: suggestAbbreviation,
  },
  whose: {
    type: "choice",
    description: text("snips.whose-option"),
    choices: [
      { value: "own", name: text("snips.add-command.own") },
      { value: "team", name: text("snips.add-command.team") },
    ],
  },
} as const satisfies Record<string, Option>;
