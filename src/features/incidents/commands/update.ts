import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { draftUpdate } from "../send-update.ts";
import { theIncident } from "../the-incident.ts";
import { updateView } from "../views/update.ts";

/** Shows first to how many it goes. */
export const updateCommand = command("incident update", {
  description: text("incidents.update-command.description"),
  access: "answer",
  reply: "private",
  options: {
    message: { type: "rest", description: text("incidents.option-message"), required: true, maxLength: 1_500 },
    number: { type: "integer", description: text("incidents.option-incident"), min: 1 },
  },
  async run({ app, write, actor, guildId, channelId, options }) {
    const words = options.message;
    const draft = await write(async (tx) => {
      const incident = await theIncident(tx, app, { actor, guildId, channelId }, options.number);
      return draftUpdate(tx, app, { incident, by: actor, text: words, ends: "nothing" });
    });
    return say(updateView({ ...draft, words, ends: "nothing" }));
  },
});
