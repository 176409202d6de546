import { command } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { openLookForm } from "../forms/look.ts";

/** A name, a picture, a banner and a colour that the bot has in this server alone. */
export const lookCommand = command("setup look", {
  description: text("voice.look-command.description"),
  access: "set-up",
  reply: "form",
  options: {},
  run: openLookForm,
});
