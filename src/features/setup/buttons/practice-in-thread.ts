import { button, say } from "#kernel/feature.ts";
import { practiceInThreadId } from "../ids.ts";
import { showPractice } from "../show-practice.ts";

/** "Use a thread", where whoever tries takes no direct messages. */
export const practiceInThreadButton = button(practiceInThreadId, {
  access: "set-up",
  reply: "update",
  run: async (context) => say(await showPractice(context, "thread")),
});
