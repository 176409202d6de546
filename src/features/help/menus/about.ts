import { type MenuDefinition, menu, say } from "#kernel/feature.ts";
import { find } from "../catalogue.ts";
import { aboutMenuId } from "../ids.ts";
import { commandView, groupView, unknownView } from "../views/help.ts";
import { groupsOf, type Manual, prefixOf } from "../whose-help.ts";

/** Somebody chose a first word: whoever lost a right since is told that there is nothing. */
export const aboutMenu = (manual: Manual): MenuDefinition =>
  menu(aboutMenuId, {
    access: "everyone",
    reply: "private",
    async run(context) {
      const [asked = ""] = context.values;
      const found = find(await groupsOf(manual, context), asked);
      const prefix = prefixOf(manual, context);
      if (!found) return say(unknownView(asked));
      if (!("commands" in found)) return say(commandView(found, prefix));
      const [only, ...others] = found.commands;
      return say(only && others.length === 0 ? commandView(only, prefix) : groupView(found, prefix));
    },
  });
