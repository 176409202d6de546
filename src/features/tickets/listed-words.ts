import type { App } from "#kernel/app.ts";
import type { Db } from "#kernel/database.ts";
import type { Intake } from "./intake.ts";
import type { Ticket } from "./ticket.ts";
import type { Reader } from "./who-closed.ts";

/** Read together. */
const AT_ONCE = 500;

/** Those in whose name or mark, or in the name of whose requester, these words stand, in capitals or not. In their order. */
export async function withWords(
  db: Db,
  app: Pick<App, "vault">,
  { tickets, words, reader }: { readonly tickets: readonly Ticket[]; readonly words: string; readonly reader: Reader },
): Promise<Ticket[]> {
  const wanted = words.toLowerCase();
  const fitting: Ticket[] = [];
  for (let from = 0; from < tickets.length; from += AT_ONCE) {
    const some = tickets.slice(from, from + AT_ONCE);
    const given = await namesGiven(db, app, some);
    const asking = await namesOfRequesters(db, app, some);
    const names = ({ id, alias, mark }: Ticket) => [
      given.get(id),
      alias ?? asking.get(id),
      reader === "team" ? mark : undefined,
    ];
    fitting.push(...some.filter((ticket) => names(ticket).some((name) => name?.toLowerCase().includes(wanted))));
  }
  return fitting;
}

/** What the team, or somebody by hand, called their rooms last. */
async function namesGiven(
  db: Db,
  { vault }: Pick<App, "vault">,
  tickets: readonly Ticket[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom("fact")
    .innerJoin("content", "content.id", "fact.content_id")
    .select(["fact.ticket_id", "content.sealed"])
    .where("fact.kind", "=", "renamed")
    .where("fact.ticket_id", "in", idsOf(tickets))
    .orderBy("fact.sequence")
    .execute();
  return new Map(rows.map(({ ticket_id, sealed }) => [ticket_id, vault.open(sealed)]));
}

async function namesOfRequesters(
  db: Db,
  { vault }: Pick<App, "vault">,
  tickets: readonly Ticket[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom("ticket")
    .innerJoin("content", "content.id", "ticket.intake_id")
    .select(["ticket.id", "content.sealed"])
    .where("ticket.id", "in", idsOf(tickets))
    .execute();
  return new Map(rows.map(({ id, sealed }) => [id, (JSON.parse(vault.open(sealed)) as Intake).displayName]));
}

const idsOf = (tickets: readonly Ticket[]): string[] => tickets.map(({ id }) => id);
