import { button, say } from "#kernel/feature.ts";
import { listButtonId } from "../ids.ts";
import { notesPage } from "../list-notes.ts";
import { whoseNamed } from "../whose.ts";

/** Another page of the notes. Params: `t` and a ticket, or `u` and a user; page. */
export const listButton = button(listButtonId, {
  access: "read",
  reply: "update",
  async run({ app, actor, guildId, params }) {
    return say(await notesPage(app, guildId ?? "", await whoseNamed(app.db, { actor, guildId }, params), params[2]));
  },
});
