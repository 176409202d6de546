import { ExtensionRefused } from "#kernel/extensions.ts";
import { command, say, suggest } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { NotReloaded } from "../errors.ts";
import { mustHost } from "../must-host.ts";
import { reloadedView } from "../views/extensions.ts";

const SHOWN = 25;

export const reloadCommand = command("admin reload", {
  description: text("extensions.reload-command.description"),
  access: "set-up",
  reply: "private",
  aliases: ["reload"],
  options: {
    name: {
      type: "text",
      description: text("extensions.reload-command.name"),
      required: true,
      maxLength: 100,
      async suggest({ app, actor, typed }) {
        const all = app.self.hosts.includes(actor.id) ? app.extensions.list() : [];
        const names = all.map(({ name, from }) => (name ?? from).slice(0, 100));
        return suggest(
          names
            .filter((name) => name.includes(typed))
            .slice(0, SHOWN)
            .map((name) => ({ name, value: name })),
        );
      },
    },
  },
  async run({ app, actor, options }) {
    mustHost(app, actor);
    try {
      const { name } = await app.extensions.reload(options.name);
      return say(reloadedView(name ?? options.name));
    } catch (error) {
      if (error instanceof ExtensionRefused) {
        app.log.warn({ err: error, extension: options.name }, "an extension was not read anew");
        throw new NotReloaded(error.message);
      }
      throw error;
    }
  },
});
