import { randomInt } from "node:crypto";
import type { PersonId } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import { Stale, type Tx } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import { type Alias, keyOf, pickAlias, wordsOf } from "./alias-words.ts";
import { deletePersona, findPersona, insertPersona, listPersonas, type Persona } from "./persona-store.ts";
import { listOwnWords } from "./word-store.ts";

/** More people than any team has. */
const MOST_PERSONAS = 5_000;

/** The alias of a member of staff in a server: made when it is first needed, then the same until it is reset. */
export async function personaOf(
  tx: Tx,
  app: Pick<App, "clock">,
  guildId: Snowflake,
  person: PersonId,
): Promise<Persona> {
  return (await findPersona(tx, guildId, person)) ?? makePersona(tx, app, { guildId, person, notAgain: [] });
}

/** A new alias in place of the old one, which is free again. What was sent under the old one stays as it was. */
export async function resetPersona(
  tx: Tx,
  app: Pick<App, "clock">,
  guildId: Snowflake,
  person: PersonId,
): Promise<Persona> {
  const before = await findPersona(tx, guildId, person);
  await deletePersona(tx, guildId, person);
  return makePersona(tx, app, { guildId, person, notAgain: before ? [before.name] : [] });
}

/**
 * A name for a member who asks without being named. It belongs to one ticket, and is nobody's of the team. `inUse`: what other tickets
 * are known by now, so that nobody takes two for one.
 */
export async function aliasForTicket(tx: Tx, guildId: Snowflake, inUse: readonly string[]): Promise<string> {
  return (await freeAlias(tx, guildId, inUse)).name;
}

async function makePersona(
  tx: Tx,
  { clock }: Pick<App, "clock">,
  { guildId, person, notAgain }: Pick<Persona, "guildId" | "person"> & { readonly notAgain: readonly string[] },
): Promise<Persona> {
  const alias = await freeAlias(tx, guildId, notAgain);
  const persona: Persona = { guildId, person, ...alias, madeAt: clock.now() };
  if (await insertPersona(tx, persona)) return persona;
  // Made by another event of the same person, or the name went to somebody else this moment: then all is decided anew.
  const other = await findPersona(tx, guildId, person);
  if (other) return other;
  throw new Stale("persona");
}

async function freeAlias(tx: Tx, guildId: Snowflake, notAgain: readonly string[]): Promise<Alias> {
  const taken = [...(await listPersonas(tx, guildId, MOST_PERSONAS)).map(({ name }) => name), ...notAgain].map(keyOf);
  const names = new Set(taken);
  return pickAlias(wordsOf(await listOwnWords(tx, guildId)), (name) => names.has(keyOf(name)), randomInt);
}
