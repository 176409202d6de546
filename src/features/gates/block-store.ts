import type { ContentId, PersonId } from "#features/people/index.ts";
import { type Db, type Tx, upsert } from "#kernel/database.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import type { BlockTable } from "./tables.ts";

/** Somebody, or a whole role, who may not open tickets in a server. */
export interface Block {
  readonly id: string;
  readonly guildId: Snowflake;
  readonly kind: "user" | "role";
  /** Our id of the person, or Discord's of the role. */
  readonly subject: PersonId | Snowflake;
  readonly until: Instant | null;
  readonly reason: ContentId | null;
  readonly by: PersonId;
  readonly at: Instant;
}

type Subject = Pick<Block, "guildId" | "kind" | "subject">;

export async function findBlock(db: Db, { guildId, kind, subject }: Subject): Promise<Block | undefined> {
  const row = await blocks(db, guildId).where("subject_id", "=", subject).where("kind", "=", kind).executeTakeFirst();
  return row && toBlock(row);
}

type Who = { readonly person: PersonId | undefined; readonly roles: readonly Snowflake[] };

/** Of those that hold now and concern this person, the one that holds longest. */
export async function findBlockOf(db: Db, guildId: Snowflake, who: Who, now: Instant): Promise<Block | undefined> {
  const { person, roles } = who;
  const subjects = [...(person ? [person] : []), ...roles];
  if (subjects.length === 0) return undefined;
  const rows = await blocks(db, guildId).where("subject_id", "in", subjects).execute();
  return longestOf(rows.map(toBlock), who, now);
}

/** The same of somebody whose roles nobody has asked for yet: `"a role"` when they matter. One read, because every DM asks it. */
export async function findOwnBlock(
  db: Db,
  guildId: Snowflake,
  person: PersonId,
  now: Instant,
): Promise<Block | "a role" | undefined> {
  const rows = await blocks(db, guildId)
    .where((or) => or.or([or("subject_id", "=", person), or("kind", "=", "role")]))
    .execute();
  const found = rows.map(toBlock);
  const own = longestOf(found, { person, roles: [] }, now);
  return own ?? (found.some((block) => block.kind === "role" && holds(block, now)) ? "a role" : undefined);
}

const holds = ({ until }: Pick<Block, "until">, now: Instant): boolean => until === null || until > now;

function longestOf(found: readonly Block[], { person, roles }: Who, now: Instant): Block | undefined {
  return found
    .filter((block) => holds(block, now))
    .filter(({ kind, subject }) => (kind === "user" ? subject === person : roles.includes(subject)))
    .sort((a, b) => (b.until ?? Number.MAX_SAFE_INTEGER) - (a.until ?? Number.MAX_SAFE_INTEGER))[0];
}

/** Whether any role of a server is blocked now: only then it matters which ones somebody has. */
export async function blocksRoles(db: Db, guildId: Snowflake, now: Instant): Promise<boolean> {
  const rows = await blocks(db, guildId).where("kind", "=", "role").execute();
  return rows.some((block) => holds(block, now));
}

/** The roles that are blocked in a server, also those whose time is over. */
export async function listBlockedRoles(db: Db, guildId: Snowflake): Promise<Snowflake[]> {
  const rows = await blocks(db, guildId).where("kind", "=", "role").execute();
  return rows.map(({ subject_id }) => subject_id);
}

/** How many blocks of a server hold now. */
export async function countBlocks(db: Db, guildId: Snowflake, now: Instant): Promise<number> {
  const row = await holding(db, guildId, now)
    .select((of) => of.fn.countAll<number>().as("count"))
    .executeTakeFirst();
  return Number(row?.count ?? 0);
}

/** A part of them, the newest first. */
export async function listBlocks(
  db: Db,
  guildId: Snowflake,
  now: Instant,
  { skip, limit }: { readonly skip: number; readonly limit: number },
): Promise<Block[]> {
  const rows = await holding(db, guildId, now)
    .selectAll()
    .orderBy("blocked_at", "desc")
    .orderBy("id", "desc")
    .limit(limit)
    .offset(skip)
    .execute();
  return rows.map(toBlock);
}

export async function saveBlock(tx: Tx, block: Block): Promise<void> {
  const row: BlockTable = {
    id: block.id,
    guild_id: block.guildId,
    kind: block.kind,
    subject_id: block.subject,
    until: block.until,
    reason_id: block.reason,
    blocked_by: block.by,
    blocked_at: block.at,
  };
  await upsert(tx, "block", row, ["guild_id", "subject_id", "kind"]);
}

/** False when it was gone already. */
export async function deleteBlock(tx: Tx, { id }: Pick<Block, "id">): Promise<boolean> {
  const { numDeletedRows } = await tx.deleteFrom("block").where("id", "=", id).executeTakeFirst();
  return numDeletedRows === 1n;
}

export async function findBlockById(db: Db, id: string): Promise<Block | undefined> {
  const row = await db.selectFrom("block").selectAll().where("id", "=", id).executeTakeFirst();
  return row && toBlock(row);
}

function holding(db: Db, guildId: Snowflake, now: Instant) {
  return db
    .selectFrom("block")
    .where("guild_id", "=", guildId)
    .where((or) => or.or([or("until", "is", null), or("until", ">", now)]));
}

function blocks(db: Db, guildId: Snowflake) {
  return db.selectFrom("block").selectAll().where("guild_id", "=", guildId);
}

function toBlock(row: BlockTable): Block {
  return {
    id: row.id,
    guildId: row.guild_id,
    kind: row.kind as Block["kind"],
    subject: row.subject_id,
    until: row.until,
    reason: row.reason_id,
    by: row.blocked_by,
    at: row.blocked_at,
  };
}
