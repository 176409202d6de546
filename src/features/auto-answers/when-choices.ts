import { text } from "#kernel/text.ts";

export const whenChoices = [
  { value: "both", name: text("auto-answers.add-command.both") },
  { value: "before", name: text("auto-answers.add-command.before") },
  { value: "ticket", name: text("auto-answers.add-command.in-ticket") },
];
