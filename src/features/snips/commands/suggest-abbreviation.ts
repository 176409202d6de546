import { coversType, listTypes } from "#features/desk/index.ts";
import { findPerson } from "#features/people/index.ts";
import { findTicketByStaffRoom } from "#features/tickets/index.ts";
import { type Answer, type Context, suggest } from "#kernel/feature.ts";
import { cut } from "#kernel/words.ts";
import { listSnips, type SnipLine } from "../snip-store.ts";

/** Discord shows this many, of this many characters. */
const SHOWN = 25;
const LONGEST = 100;

type Typing = Context & { readonly typed: string };

/** Saved replies whose name begins with what was typed, then those whose name or summary has it in it. */
export async function suggestAbbreviation({ app, actor, guildId, typed }: Typing): Promise<Answer> {
  if (guildId === null) return suggest([]);
  const snips = await listSnips(app.db, guildId, await findPerson(app.db, actor.id));
  return suggest(matching(snips, typed));
}

/** The same, only of those meant for the ticket's topic where it is used in one. */
export async function suggestForTicket(context: Typing): Promise<Answer> {
  const { app, actor, guildId, channelId, typed } = context;
  if (guildId === null) return suggest([]);
  const snips = await listSnips(app.db, guildId, await findPerson(app.db, actor.id));
  const room = await app.rooms.findByChannel(app.db, channelId);
  const ticket = room && (await findTicketByStaffRoom(app.db, room.id));
  if (!ticket) return suggest(matching(snips, typed));
  const types = await listTypes(app.db, guildId);
  return suggest(
    matching(
      snips.filter((snip) => coversType(snip.types, ticket.typeId, types)),
      typed,
    ),
  );
}

function matching(snips: readonly SnipLine[], typed: string): { name: string; value: string }[] {
  const wanted = typed.trim().toLowerCase();
  const named = new Map<string, SnipLine>();
  // One's own stands before the team's of the same name, and hides it.
  for (const snip of snips) {
    const key = snip.abbreviation.toLowerCase();
    if (!named.has(key)) named.set(key, snip);
  }
  const rank = ({ abbreviation, summary }: SnipLine) => {
    const name = abbreviation.toLowerCase();
    if (name.startsWith(wanted)) return 0;
    if (name.includes(wanted)) return 1;
    return summary.toLowerCase().includes(wanted) ? 2 : 3;
  };
  return [...named.values()]
    .filter((snip) => rank(snip) < 3)
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, SHOWN)
    .map(({ abbreviation, summary }) => ({
      name: cut(summary === "" ? abbreviation : `${abbreviation}: ${summary}`, LONGEST),
      value: abbreviation,
    }));
}
