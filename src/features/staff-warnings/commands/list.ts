import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { staffWarningsPage } from "../list.ts";

/** For whoever runs the server everybody's; for the team their own. */
export const listCommand = command("staff-warn list", {
  description: text("staff-warnings.list-command.description"),
  access: "read",
  reply: "private",
  aliases: ["staff-warnings", "staff_warnings"],
  options: { member: { type: "user", description: text("staff-warnings.list-command.member") } },
  run: async ({ app, actor, guildId, options }) =>
    say(await staffWarningsPage(app, { actor, guildId: guildId ?? "", of: options.member }, 0)),
});
