import type { App } from "#kernel/app.ts";
import type { Db, Tx } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import { describeDifference } from "./describe.ts";
import { type DeskChange, findNewestPoint, insertChange } from "./history-store.ts";
import { readPresent } from "./present.ts";
import { planSections, readSections } from "./sections.ts";
import { type DeskSnapshot, packSnapshot, snapshotOf } from "./snapshot.ts";

type Needs = Pick<App, "clock" | "ids" | "vault" | "contributions">;

/** Puts a change on record, with how the desk is after it: in the transaction that changed it, once all is stored. */
export async function noteChange(
  tx: Tx,
  app: Needs,
  change: Omit<DeskChange, "id" | "at" | "hasPoint"> & { readonly guildId: Snowflake },
): Promise<void> {
  const after = await snapshotNow(tx, app, change.guildId);
  await insertChange(tx, app, { ...change, snapshot: after && packSnapshot(after, app.vault) });
}

/** The same for a change by command: what changed is what differs from how the desk was after the last one. Nothing: no record. */
export async function noteSetUp(
  tx: Tx,
  app: Needs,
  { guildId, by }: { readonly guildId: Snowflake; readonly by: Snowflake },
): Promise<void> {
  const before = await findNewestPoint(tx, app, guildId);
  const after = await snapshotNow(tx, app, guildId);
  if (!after) return;
  const lines = before
    ? [
        ...describeDifference(before.snapshot, after),
        ...planSections(app, before.snapshot.sections, after.sections).flatMap((section) => section.lines),
      ]
    : [];
  if (before && lines.length === 0) return;
  await insertChange(tx, app, { guildId, by, how: "command", lines, snapshot: packSnapshot(after, app.vault) });
}

/** How a server is set up at this moment, with what features above have in it; null before there is a desk. */
export const snapshotNow = async (
  db: Db,
  app: Pick<App, "vault" | "contributions">,
  guildId: Snowflake,
): Promise<DeskSnapshot | null> => snapshotOf(await readPresent(db, guildId), await readSections(db, app, guildId));
