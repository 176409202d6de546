import { findDesk, isStaffOf } from "#features/desk/index.ts";
import { findPerson } from "#features/people/index.ts";
import { isAdmin } from "#kernel/access.ts";
import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { NoDesk } from "../errors.ts";
import { ticketRow } from "../ticket-info.ts";
import { listOpen, listOpenOf } from "../ticket-store.ts";
import { listView } from "../views/answers.ts";

/** A card holds about this many lines before it is cut. */
const SHOWN = 15;

/** Staff see what waits in the server, the longest first; a member sees their own. */
export const listCommand = command("ticket list", {
  description: text("tickets.list-command.description"),
  access: "everyone",
  reply: "private",
  aliases: ["tickets"],
  options: {},
  async run({ app, actor, guildId }) {
    const desk = guildId === null ? undefined : await findDesk(app.db, guildId);
    if (!desk) throw new NoDesk();
    const staff = isAdmin(actor) || isStaffOf(desk, actor.roles);
    const person = await findPerson(app.db, actor.id);
    const own = person ? listOpenOf(app.db, desk.guildId, person) : [];
    const tickets = await (staff ? listOpen(app.db, desk.guildId, SHOWN + 1) : own);
    const rows = await Promise.all(tickets.slice(0, SHOWN).map((ticket) => ticketRow(app.db, app, ticket)));
    return say(listView(rows, tickets.length > SHOWN ? "some" : "all"));
  },
});
