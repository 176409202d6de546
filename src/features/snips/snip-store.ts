import type { PersonId } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import { type Db, insertIfAbsent, Stale, type Tx } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import { keyOf, MOST_PERSONAL, MOST_SHARED, type Snip } from "./snip.ts";
import type { SnipTable } from "./tables.ts";

type Vault = Pick<App, "vault">;

/** The whole team's, in `owner_id`. */
const TEAM = "";
const ownerIn = (owner: PersonId | null): string => owner ?? TEAM;

/** What autocomplete and lists need: without the content. */
export type SnipLine = Omit<Snip, "content">;

/** Those of the team and of this person, by name; a personal one stands before the team's of the same name. */
export async function listSnips(db: Db, guildId: Snowflake, person: PersonId | undefined): Promise<SnipLine[]> {
  const rows = await visibleTo(db, guildId, person).execute();
  return rows.map(toLine).sort(byName);
}

/** The same with what they say. */
export async function listFullSnips(
  db: Db,
  app: Vault,
  guildId: Snowflake,
  person: PersonId | undefined,
): Promise<Snip[]> {
  const rows = await visibleTo(db, guildId, person).execute();
  return rows.map((row) => toSnip(app, row)).sort((a, b) => byName(a, b));
}

/** The snip of this name: one's own before the team's, unless `whose` says which. */
export async function findSnip(
  db: Db,
  app: Vault,
  given: {
    readonly guildId: Snowflake;
    readonly person: PersonId | undefined;
    readonly abbreviation: string;
    readonly whose?: "own" | "team";
  },
): Promise<Snip | undefined> {
  const rows = await visibleTo(db, given.guildId, given.person)
    .where("abbreviation_key", "=", keyOf(given.abbreviation.trim()))
    .execute();
  const own = rows.find(({ owner_id }) => owner_id !== TEAM);
  const shared = rows.find(({ owner_id }) => owner_id === TEAM);
  const row = given.whose === "own" ? own : given.whose === "team" ? shared : (own ?? shared);
  return row && toSnip(app, row);
}

/** By id, which may come from a custom id and be anything: of this server, the team's or this person's. */
export async function findSnipById(
  db: Db,
  app: Vault,
  { guildId, person, id }: { readonly guildId: Snowflake; readonly person: PersonId | undefined; readonly id: string },
): Promise<Snip | undefined> {
  const row = await visibleTo(db, guildId, person).where("id", "=", id).executeTakeFirst();
  return row && toSnip(app, row);
}

/** Stores a new one. "taken": there is one of that name. "full": no more fit. */
export async function insertSnip(tx: Tx, app: Vault, snip: Snip): Promise<"stored" | "taken" | "full"> {
  const most = snip.owner === null ? MOST_SHARED : MOST_PERSONAL;
  const owned = await tx
    .selectFrom("snip")
    .select(["place", "abbreviation_key"])
    .where("guild_id", "=", snip.guildId)
    .where("owner_id", "=", ownerIn(snip.owner))
    .limit(most)
    .execute();
  if (owned.some(({ abbreviation_key }) => abbreviation_key === keyOf(snip.abbreviation))) return "taken";
  const places = new Set(owned.map(({ place }) => place));
  const place = Array.from({ length: most }, (_, index) => index).find((index) => !places.has(index));
  if (place === undefined) return "full";
  if (await insertIfAbsent(tx, "snip", toRow(app, snip, place))) return "stored";
  // Somebody took the name or the place at the same moment: which of them shows when it is read again.
  throw new Stale(`snip ${keyOf(snip.abbreviation)}`);
}

/** Stores a change that was decided on the version before. Throws `Stale` when it changed since. "taken": the new name is another's. */
export async function updateSnip(tx: Tx, app: Vault, snip: Snip): Promise<"stored" | "taken"> {
  const other = await tx
    .selectFrom("snip")
    .select("id")
    .where("guild_id", "=", snip.guildId)
    .where("owner_id", "=", ownerIn(snip.owner))
    .where("abbreviation_key", "=", keyOf(snip.abbreviation))
    .where("id", "!=", snip.id)
    .executeTakeFirst();
  if (other) return "taken";
  const { id: _id, guild_id, owner_id: _owner, place: _place, uses: _uses, ...columns } = toRow(app, snip, 0);
  const { numUpdatedRows } = await tx
    .updateTable("snip")
    .set({ ...columns, version: snip.version + 1 })
    .where("id", "=", snip.id)
    .where("guild_id", "=", guild_id)
    .where("version", "=", snip.version)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new Stale(`snip ${snip.id}`);
  return "stored";
}

export async function deleteSnip(tx: Tx, { guildId, id }: Pick<Snip, "guildId" | "id">): Promise<void> {
  await tx.deleteFrom("snip").where("guild_id", "=", guildId).where("id", "=", id).execute();
}

export async function countUse(tx: Tx, { guildId, id }: Pick<Snip, "guildId" | "id">): Promise<void> {
  await tx
    .updateTable("snip")
    .set((row) => ({ uses: row("uses", "+", 1) }))
    .where("guild_id", "=", guildId)
    .where("id", "=", id)
    .execute();
}

function visibleTo(db: Db, guildId: Snowflake, person: PersonId | undefined) {
  return db
    .selectFrom("snip")
    .selectAll()
    .where("guild_id", "=", guildId)
    .where("owner_id", "in", person === undefined ? [TEAM] : [TEAM, person])
    .limit(MOST_SHARED + MOST_PERSONAL);
}

function byName(a: SnipLine, b: SnipLine): number {
  return (
    keyOf(a.abbreviation).localeCompare(keyOf(b.abbreviation)) ||
    (a.owner === null ? 1 : 0) - (b.owner === null ? 1 : 0)
  );
}

function toRow({ vault }: Vault, snip: Snip, place: number): SnipTable {
  return {
    id: snip.id,
    guild_id: snip.guildId,
    owner_id: ownerIn(snip.owner),
    version: snip.version,
    abbreviation: snip.abbreviation,
    abbreviation_key: keyOf(snip.abbreviation),
    place,
    summary: snip.summary,
    content: vault.seal(snip.content),
    types: JSON.stringify(snip.types),
    acts: JSON.stringify(snip.acts),
    uses: snip.uses,
    created_by: snip.createdBy,
    created_at: snip.createdAt,
  };
}

function toLine(row: SnipTable): SnipLine {
  return {
    id: row.id,
    guildId: row.guild_id,
    owner: row.owner_id === TEAM ? null : row.owner_id,
    version: row.version,
    abbreviation: row.abbreviation,
    summary: row.summary,
    types: JSON.parse(row.types),
    acts: JSON.parse(row.acts),
    uses: row.uses,
    createdBy: row.created_by,
    createdAt: row.created_at,
  };
}

function toSnip({ vault }: Vault, row: SnipTable): Snip {
  return { ...toLine(row), content: vault.open(row.content) };
}
