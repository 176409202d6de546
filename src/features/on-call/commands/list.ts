import { findUserId } from "#features/people/index.ts";
import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { comingTurns } from "../coming-turns.ts";
import { onCallAt } from "../on-call-now.ts";
import { listView } from "../views/on-call.ts";

export const listCommand = command("on-call list", {
  description: text("on-call.list-command.description"),
  access: "read",
  reply: "private",
  options: {},
  async run({ app, guildId }) {
    const guild = guildId ?? "";
    const people = (await onCallAt(app.db, guild, app.clock.now())).map(async ({ person, until }) => {
      const who = await findUserId(app.db, person);
      return who === undefined ? [] : [{ who, until }];
    });
    return say(listView((await Promise.all(people)).flat(), await comingTurns(app, guild)));
  },
});
