import { findUserId } from "#features/people/index.ts";
import type { Db } from "#kernel/database.ts";
import { form, say } from "#kernel/feature.ts";
import { addFormId } from "../ids.ts";
import { keepNote } from "../keep-note.ts";
import { notesPage } from "../list-notes.ts";
import { type Whose, whoseNamed } from "../whose.ts";

/** A note was written below a list of them, which shows it then. Params: `t` and a ticket, or `u` and a user. */
export const addForm = form(addFormId, {
  access: "answer",
  reply: "update",
  async submit({ app, write, actor, guildId, params, values }) {
    const words = typeof values.words === "string" ? values.words : "";
    const listed = await write(async (tx) => {
      const whose = await whoseNamed(tx, { actor, guildId }, params);
      const about = values.about === "member" ? await ofItsMember(tx, whose) : whose;
      await keepNote(tx, app, { whose: about, guildId: guildId ?? "", by: actor.id, words });
      return whose;
    });
    return say(await notesPage(app, guildId ?? "", listed, 0));
  },
});

/** About who asks in the ticket, where the team may know them. */
async function ofItsMember(db: Db, whose: Whose): Promise<Whose> {
  if (!("ticket" in whose) || whose.ticket.alias !== null) return whose;
  const user = await findUserId(db, whose.ticket.requester);
  return user === undefined ? whose : { user };
}
