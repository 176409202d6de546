import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { endByHand } from "../end-incident.ts";
import { draftUpdate } from "../send-update.ts";
import { theIncident } from "../the-incident.ts";
import { endedView } from "../views/done.ts";
import { updateView } from "../views/update.ts";

/** Without a word it is over at once; what others read, or lose, is shown first. */
export const closeCommand = command("incident close", {
  description: text("incidents.close-command.description"),
  access: "close",
  reply: "private",
  options: {
    "close-tickets": { type: "flag", description: text("incidents.close-command.close-tickets") },
    message: { type: "rest", description: text("incidents.option-message"), maxLength: 1_000 },
    number: { type: "integer", description: text("incidents.option-incident"), min: 1 },
  },
  async run({ app, write, actor, guildId, channelId, options }) {
    const words = options.message;
    const ends = options["close-tickets"] === true ? "the tickets, too" : "the incident";
    const view = await write(async (tx) => {
      const incident = await theIncident(tx, app, { actor, guildId, channelId }, options.number);
      if (words === null && ends === "the incident") {
        await endByHand(tx, app, { incident, by: actor });
        return endedView(incident.number);
      }
      const draft = await draftUpdate(tx, app, { incident, by: actor, text: words, ends });
      return updateView({ ...draft, words, ends });
    });
    return say(view);
  },
});
