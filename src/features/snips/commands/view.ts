import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { unknownVariables } from "../fill.ts";
import { getSnip } from "../find-own.ts";
import { shownActs, topicNames } from "../show-acts.ts";
import { snipView } from "../views/snips.ts";
import { which } from "./options.ts";

export const viewCommand = command("snip view", {
  description: text("snips.view-command.description"),
  access: "read",
  reply: "private",
  options: which,
  async run(context) {
    const { app, options } = context;
    const snip = await getSnip(app.db, app, context, options.abbreviation, options.whose);
    const topics = await topicNames(app.db, snip);
    const acts = await shownActs(app.db, snip);
    return say(snipView({ snip, acts, topics, unknown: unknownVariables(snip.content) }));
  },
});
