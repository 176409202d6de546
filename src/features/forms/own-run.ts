import { findPerson } from "#features/people/index.ts";
import type { Db } from "#kernel/database.ts";
import type { Context } from "#kernel/feature.ts";
import { FormOver } from "./errors.ts";
import type { FlowOptions } from "./flow-options.ts";
import type { Run } from "./run.ts";
import { findRun } from "./run-store.ts";

/** What whoever pressed is filling in. Custom ids can be forged, so whose it is comes from the store. */
export async function getOwnRun(
  { name }: Pick<FlowOptions, "name">,
  db: Db,
  { app, actor }: Context,
  id: string | undefined,
): Promise<Run> {
  const run = await findRun(db, app, id ?? "");
  if (run?.state !== "open" || run.form !== name || (await findPerson(db, actor.id)) !== run.person)
    throw new FormOver();
  return run;
}
