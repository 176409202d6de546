import { findDesk, isStaffAnywhere } from "#features/desk/index.ts";
import { findPerson } from "#features/people/index.ts";
import { type Actor, isAdmin } from "#kernel/access.ts";
import type { Db } from "#kernel/database.ts";
import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { NoDesk } from "../errors.ts";
import type { Ticket } from "../ticket.ts";
import { answersFor } from "../ticket-here.ts";
import { ticketRow } from "../ticket-info.ts";
import { listOpen, listOpenOf } from "../ticket-store.ts";
import { listView } from "../views/answers.ts";

/** A card holds about this many lines before it is cut. */
const SHOWN = 15;

/** Looked through for those that this person answers. */
const LOOKED_AT = 200;

async function listAnswered(db: Db, guildId: Snowflake, actor: Actor): Promise<Ticket[]> {
  const open = await listOpen(db, guildId, LOOKED_AT);
  const answered: Ticket[] = [];
  for (const ticket of open) {
    if (isAdmin(actor) || (await answersFor(db, ticket, actor))) answered.push(ticket);
    if (answered.length > SHOWN) break;
  }
  return answered;
}

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
    const staff = isAdmin(actor) || (await isStaffAnywhere(app.db, desk.guildId, actor));
    const person = await findPerson(app.db, actor.id);
    const own = person ? listOpenOf(app.db, desk.guildId, person) : [];
    const tickets = await (staff ? listAnswered(app.db, desk.guildId, actor) : own);
    const rows = await Promise.all(tickets.slice(0, SHOWN).map((ticket) => ticketRow(app.db, app, ticket)));
    return say(listView(rows, tickets.length > SHOWN ? "some" : "all"));
  },
});
