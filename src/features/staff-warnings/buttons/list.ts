import { button, say } from "#kernel/feature.ts";
import { listButtonId } from "../ids.ts";
import { staffWarningsPage } from "../list.ts";

/** Another page, of what whoever presses may see. Params: a user, or `all`; page. */
export const listButton = button(listButtonId, {
  access: "read",
  reply: "update",
  async run({ app, actor, guildId, params: [of = "all", page] }) {
    const whose = of === "all" ? null : of;
    return say(await staffWarningsPage(app, { actor, guildId: guildId ?? "", of: whose }, page));
  },
});
