import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import { describeDifference } from "./describe.ts";
import { type DeskChange, findNewestPoint, insertChange } from "./history-store.ts";
import { readPresent } from "./present.ts";
import { packSnapshot, snapshotOf } from "./snapshot.ts";

type Needs = Pick<App, "clock" | "ids" | "vault">;

/** Puts a change on record, with how the desk is after it: in the transaction that changed it, once all is stored. */
export async function noteChange(
  tx: Tx,
  app: Needs,
  change: Omit<DeskChange, "id" | "at" | "hasPoint"> & { readonly guildId: Snowflake },
): Promise<void> {
  const after = snapshotOf(await readPresent(tx, change.guildId));
  await insertChange(tx, app, { ...change, snapshot: after && packSnapshot(after, app.vault) });
}

/** The same for a change by command: what changed is what differs from how the desk was after the last one. Nothing: no record. */
export async function noteSetUp(
  tx: Tx,
  app: Needs,
  { guildId, by }: { readonly guildId: Snowflake; readonly by: Snowflake },
): Promise<void> {
  const before = await findNewestPoint(tx, app, guildId);
  const after = snapshotOf(await readPresent(tx, guildId));
  if (!after) return;
  const lines = before ? describeDifference(before.snapshot, after) : [];
  if (before && lines.length === 0) return;
  await insertChange(tx, app, { guildId, by, how: "command", lines, snapshot: packSnapshot(after, app.vault) });
}
