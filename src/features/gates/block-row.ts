import { findUserId } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import { reasonOf, type Subject } from "./block.ts";
import type { Block } from "./block-store.ts";
import type { BlockRow } from "./views/blocks.ts";

/** A block as the team reads it. */
export async function rowOf(app: Pick<App, "db" | "vault">, found: Block): Promise<BlockRow> {
  return {
    subject: await subjectOf(app, found),
    until: found.until,
    reason: await reasonOf(app.db, app, found),
    by: (await findUserId(app.db, found.by)) ?? null,
    at: found.at,
  };
}

async function subjectOf({ db }: Pick<App, "db">, { kind, subject }: Block): Promise<Subject | null> {
  if (kind === "role") return { role: subject };
  const user = await findUserId(db, subject);
  return user === undefined ? null : { user };
}
