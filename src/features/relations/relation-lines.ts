import { type CardLine, type InfoLine, linkOf } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db } from "#kernel/database.ts";
import type { Text } from "#kernel/text.ts";
import { RELATIONS } from "./relation.ts";
import { listRelated, type Related } from "./relation-store.ts";
import { inOneLine, relationText } from "./views/relation-text.ts";

/** Of each kind; how many more there are is said. */
const ON_CARD = 3;
const IN_INFO = 10;
const ALL = 1_000;

/** On the team's card, and in its `/ticket info`. Other people's tickets are none of the member's business. */
export const relationsOnCard: CardLine = async (db, ticket, reader, app) =>
  reader === "team" ? describe(db, app, ticket.id, ON_CARD) : undefined;

export const relationsInInfo: InfoLine = async (db, ticketId, reader, app) =>
  reader === "team" ? describe(db, app, ticketId, IN_INFO) : undefined;

async function describe(db: Db, app: Pick<App, "rooms">, ticketId: string, most: number): Promise<Text | undefined> {
  const related = await listRelated(db, ticketId, { limit: ALL });
  const said: Text[] = [];
  for (const kind of RELATIONS) {
    const of = related.filter(({ is }) => is === kind);
    if (of.length > 0) said.push(relationText(kind, await links(db, app, of.slice(0, most)), of.length - most));
  }
  return inOneLine(said);
}

const links = (db: Db, app: Pick<App, "rooms">, related: readonly Related[]) =>
  Promise.all(related.map(({ ticket }) => linkOf(db, app, ticket)));
