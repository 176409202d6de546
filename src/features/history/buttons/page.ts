import { NoDesk } from "#features/tickets/index.ts";
import { button, say } from "#kernel/feature.ts";
import { historyPage } from "../history-page.ts";
import { pageButtonId } from "../ids.ts";

/** Another page, of what whoever presses may see now. Params: a user; page. */
export const pageButton = button(pageButtonId, {
  access: "read",
  reply: "update",
  async run({ app, actor, guildId, params: [member = "", page] }) {
    if (guildId === null) throw new NoDesk();
    return say(await historyPage(app, { actor, guildId, member }, page));
  },
});
