import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { getSnip } from "../find-own.ts";
import { deleteSnip } from "../snip-store.ts";
import { removedView } from "../views/snips.ts";
import { which } from "./options.ts";

export const removeCommand = command("snip remove", {
  description: text("snips.remove-command.description"),
  access: "saved-replies",
  reply: "private",
  options: which,
  async run(context) {
    const { app, write, options } = context;
    const snip = await write(async (tx) => {
      const found = await getSnip(tx, app, context, options.abbreviation, options.whose);
      await deleteSnip(tx, found);
      return found;
    });
    return say(removedView(snip.abbreviation));
  },
});
