import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { look } from "../look.ts";

/** Whether the bot may do what it must, and whether the desk can work as it is set up. */
export const doctorCommand = command("admin doctor", {
  description: text("doctor.command.description"),
  access: "set-up",
  reply: "private",
  options: {},
  aliases: ["doctor"],
  run: async ({ app, guildId }) => say(await look(app, guildId)),
});
