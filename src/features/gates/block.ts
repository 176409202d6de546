import { findWords, forgetWords, keepWords, personOf } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db, Tx } from "#kernel/database.ts";
import { job } from "#kernel/jobs.ts";
import type { Duration, Snowflake } from "#kernel/types.ts";
import { type Block, deleteBlock, findBlock, findBlockById, saveBlock } from "./block-store.ts";
import { logGate } from "./closure-store.ts";

type Needs = Pick<App, "clock" | "ids" | "vault" | "jobs">;

export interface BlockRequest {
  readonly guildId: Snowflake;
  readonly subject: Subject;
  /** Null for ever. */
  readonly length: Duration | null;
  readonly reason: string | null;
  readonly by: Snowflake;
}

/** Discord's id of the person or role. */
export type Subject = { readonly user: Snowflake } | { readonly role: Snowflake };

/** Keeps somebody out. The same again takes the place of the first: its end and its reason are the new ones. */
export async function block(
  tx: Tx,
  app: Needs,
  { guildId, subject, length, reason, by }: BlockRequest,
): Promise<Block> {
  const at = app.clock.now();
  const who = await subjectOf(tx, app, guildId, subject);
  const before = await findBlock(tx, who);
  if (before?.reason) await forgetWords(tx, before.reason);
  const made: Block = {
    ...who,
    id: before?.id ?? app.ids.next(),
    until: length === null ? null : at + length,
    reason: reason === null ? null : await keepWords(tx, app, reason),
    by: await personOf(tx, app, by),
    at,
  };
  await saveBlock(tx, made);
  await logGate(tx, { ...logged(app, made), by: made.by, act: "block", until: made.until });
  if (made.until === null) await app.jobs.cancel(tx, endBlock, `block:${made.id}`);
  else await app.jobs.add(tx, endBlock, { blockId: made.id }, { at: made.until, key: `block:${made.id}` });
  return made;
}

/** Lets somebody in again. Undefined when they were not kept out. */
export async function unblock(
  tx: Tx,
  app: Needs,
  { guildId, subject, by }: Pick<BlockRequest, "guildId" | "subject" | "by">,
): Promise<Block | undefined> {
  const found = await findBlock(tx, await subjectOf(tx, app, guildId, subject));
  if (!found || !(await removeBlock(tx, app, found))) return undefined;
  await logGate(tx, { ...logged(app, found), by: await personOf(tx, app, by), act: "unblock" });
  return found;
}

/** A block that is over vanishes, and its reason with it. */
export const endBlock = job<{ blockId: string }>({
  job: "gates.end-block",
  async run({ app, payload }) {
    await app.write(async (tx) => {
      const found = await findBlockById(tx, payload.blockId);
      if (found && found.until !== null && found.until <= app.clock.now()) await removeBlock(tx, app, found);
    });
  },
});

/** What the team wrote about it. */
export async function reasonOf(db: Db, app: Pick<App, "vault">, { reason }: Block): Promise<string | null> {
  return reason === null ? null : ((await findWords(db, app, reason)) ?? null);
}

/** A role that is no longer there keeps nobody out; whether it did. */
export async function unblockRole(
  tx: Tx,
  app: Pick<App, "jobs">,
  guildId: Snowflake,
  role: Snowflake,
): Promise<boolean> {
  const found = await findBlock(tx, { guildId, kind: "role", subject: role });
  return found !== undefined && removeBlock(tx, app, found);
}

async function removeBlock(tx: Tx, app: Pick<App, "jobs">, found: Block): Promise<boolean> {
  if (!(await deleteBlock(tx, found))) return false;
  if (found.reason) await forgetWords(tx, found.reason);
  await app.jobs.cancel(tx, endBlock, `block:${found.id}`);
  return true;
}

async function subjectOf(
  tx: Tx,
  app: Pick<App, "ids">,
  guildId: Snowflake,
  subject: Subject,
): Promise<Pick<Block, "guildId" | "kind" | "subject">> {
  return "user" in subject
    ? { guildId, kind: "user", subject: await personOf(tx, app, subject.user) }
    : { guildId, kind: "role", subject: subject.role };
}

const logged = (app: Pick<App, "ids" | "clock">, { guildId, subject }: Block) => ({
  id: app.ids.next(),
  guildId,
  at: app.clock.now(),
  subject,
});
