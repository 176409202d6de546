import { button, say } from "#kernel/feature.ts";
import { againId } from "../ids.ts";
import { look } from "../look.ts";

/** The same card, looked at anew. */
export const againButton = button(againId, {
  access: "set-up",
  reply: "update",
  run: async ({ app, guildId }) => say(await look(app, guildId)),
});
