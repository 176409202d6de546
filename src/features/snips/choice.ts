import { coversType, listTypes } from "#features/desk/index.ts";
import { findPerson } from "#features/people/index.ts";
import type { Ticket } from "#features/tickets/index.ts";
import type { Actor } from "#kernel/access.ts";
import type { App } from "#kernel/app.ts";
import type { Snip } from "./snip.ts";
import { listFullSnips } from "./snip-store.ts";
import { suggestSnips } from "./suggest-snips.ts";
import { wordsOfTicket } from "./words-of-ticket.ts";

export interface Choice {
  /** Those that fit what was said first, then all others by name. */
  readonly snips: readonly Snip[];
  readonly suggested: number;
}

/** The saved replies somebody can send in this ticket. Reads what was said there from Discord. */
export async function choiceFor(app: App, ticket: Ticket, actor: Pick<Actor, "id">): Promise<Choice> {
  const person = await findPerson(app.db, actor.id);
  const types = await listTypes(app.db, ticket.guildId);
  const all = await listFullSnips(app.db, app, ticket.guildId, person);
  const fitting = all.filter((snip) => coversType(snip.types, ticket.typeId, types));
  const suggested = fitting.length > 1 ? suggestSnips(fitting, await wordsOfTicket(app, ticket)) : [];
  const first = new Set(suggested.map(({ id }) => id));
  return { snips: [...suggested, ...fitting.filter(({ id }) => !first.has(id))], suggested: suggested.length };
}
