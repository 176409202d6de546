import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { mustHost } from "../must-host.ts";
import { extensionsView } from "../views/extensions.ts";

export const extensionsCommand = command("admin extensions", {
  description: text("extensions.extensions-command.description"),
  access: "set-up",
  reply: "private",
  options: {},
  async run({ app, actor }) {
    mustHost(app, actor);
    return say(extensionsView(app.extensions.list()));
  },
});
