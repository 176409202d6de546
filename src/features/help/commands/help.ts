import { type CommandDefinition, command, say, suggest } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { find, suggestions } from "../catalogue.ts";
import { commandView, groupView, overviewView, unknownView } from "../views/help.ts";
import { groupsOf, type Manual, prefixOf } from "../whose-help.ts";

const SHOWN = 25;
const LONGEST = 70;

/** Everybody reads what they may use themselves, and nothing of the rest. */
export function helpCommand(manual: Manual): CommandDefinition {
  const itself = command("help", {
    description: text("help.command.description"),
    access: "everyone",
    reply: "private",
    where: ["server", "dm"],
    options: {
      about: {
        type: "text",
        description: text("help.command.about"),
        maxLength: LONGEST,
        async suggest(context) {
          const names = suggestions(await groupsOf(withItself, context), context.typed, SHOWN);
          return suggest(names.map((name) => ({ name: `/${name}`, value: name })));
        },
      },
    },
    async run(context) {
      const groups = await groupsOf(withItself, context);
      const prefix = prefixOf(manual, context);
      const { about } = context.options;
      if (about === null) return say(overviewView(groups, prefix));
      const found = find(groups, about);
      if (!found) return say(unknownView(about));
      return say("commands" in found ? groupView(found, prefix) : commandView(found, prefix));
    },
  });
  const withItself: Manual = { ...manual, commands: [...manual.commands, itself] };
  return itself;
}
