import { findDesk } from "#features/desk/index.ts";
import { NoDesk } from "#features/tickets/index.ts";
import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { unknownVariables } from "../fill.ts";
import { addSnip } from "../save-snip.ts";
import { topicNames } from "../show-acts.ts";
import { LONGEST_CONTENT, LONGEST_SUMMARY } from "../snip.ts";
import { savedView } from "../views/snips.ts";

export const addCommand = command("snip add", {
  description: text("snips.add-command.description"),
  access: "saved-replies",
  reply: "private",
  options: {
    abbreviation: { type: "text", description: text("snips.add-command.abbreviation"), required: true, maxLength: 40 },
    summary: {
      type: "text",
      description: text("snips.add-command.summary"),
      required: true,
      maxLength: LONGEST_SUMMARY,
    },
    content: {
      type: "rest",
      description: text("snips.add-command.content"),
      required: true,
      maxLength: LONGEST_CONTENT,
    },
    whose: {
      type: "choice",
      description: text("snips.add-command.whose"),
      choices: [
        { value: "team", name: text("snips.add-command.team") },
        { value: "own", name: text("snips.add-command.own") },
      ],
    },
    topics: { type: "text", description: text("snips.add-command.topics"), maxLength: 200 },
  },
  async run({ app, write, actor, guildId, options }) {
    if (guildId === null) throw new NoDesk();
    const { abbreviation, summary, whose, topics } = options;
    // A command is one line: \n stands for a new one.
    const content = options.content.replaceAll("\\n", "\n");
    const snip = await write((tx) =>
      addSnip(tx, app, {
        guildId,
        by: actor.id,
        abbreviation,
        summary,
        content,
        topics: topics ?? "",
        whose: whose === "own" ? "own" : "team",
      }),
    );
    const unknown = unknownVariables(snip.content);
    const prefix = (await findDesk(app.db, guildId))?.replyPrefix ?? "+";
    return say(savedView({ snip, acts: {}, topics: await topicNames(app.db, snip), unknown, prefix }));
  },
});
