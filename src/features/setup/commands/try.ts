import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { showPractice } from "../show-practice.ts";

/** A ticket to try the desk with: one person is both sides, nobody is told, and it is gone after an hour. */
export const tryCommand = command("setup try", {
  description: text("setup.try-command.description"),
  access: "set-up",
  reply: "private",
  options: {},
  run: async (context) => say(await showPractice(context, "dm")),
});
