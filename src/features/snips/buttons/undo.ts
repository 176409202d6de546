import { findMessage, findReceipt } from "#features/conversation/index.ts";
import { findDesk } from "#features/desk/index.ts";
import { findPerson } from "#features/people/index.ts";
import { holdsFor } from "#features/tickets/index.ts";
import { button, say } from "#kernel/feature.ts";
import { alsoInRoom } from "../also-in-room.ts";
import { Gone, NotYours } from "../errors.ts";
import { undoButtonId } from "../ids.ts";
import { teamTicketNamed } from "../team-ticket.ts";
import { undoSnip } from "../undo-snip.ts";
import { findUse } from "../use-store.ts";
import { undoneView } from "../views/preview.ts";

/** Undoes all that a saved reply did. Params: use. */
export const undoButton = button(undoButtonId, {
  access: "answer",
  reply: "update",
  async run(context) {
    const { app, write, actor, guildId, params } = context;
    const use = guildId === null ? undefined : await findUse(app.db, guildId, params[0] ?? "");
    if (!use) throw new Gone();
    const ticket = await teamTicketNamed(app.db, context, use.ticketId);
    const isOwn = (await findPerson(app.db, actor.id)) === use.person;
    if (!isOwn && !(await holdsFor(app.db, ticket, actor, "change-others"))) throw new NotYours();
    const sent = await findMessage(app.db, use.source);
    const receipt = sent && (await findReceipt(app, sent));
    await write(async (tx) => {
      const reply = await findMessage(tx, use.source);
      await undoSnip(tx, app, { use, by: actor, reply, receipt });
      const desk = await findDesk(tx, use.guildId);
      await alsoInRoom(tx, app, context, { view: undoneView, locale: desk?.locale ?? "en-US" });
    });
    return say(undoneView);
  },
});
