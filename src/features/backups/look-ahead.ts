import {
  compareFiles,
  type DeskSnapshot,
  deskAfter,
  fileSection,
  namesIn,
  type Plan,
  readPresent,
  readSections,
  snapshotOf,
  toDeskFile,
  withPlanned,
} from "#features/desk-file/index.ts";
import { examine, type Finding } from "#features/doctor/index.ts";
import type { ServerNow } from "#features/places/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db } from "#kernel/database.ts";

/** What a plan would do to a server, as people look at it before. */
export interface Ahead {
  /** Lines for a file: all of it, to the letter. */
  readonly details: readonly string[];
  /** What would be wrong with the desk that is not wrong with it now. */
  readonly findings: readonly Finding[];
  readonly after: ReturnType<typeof deskAfter>;
}

export async function lookAhead(
  db: Db,
  app: Pick<App, "vault" | "contributions">,
  server: ServerNow,
  plan: Plan,
): Promise<Ahead> {
  const present = await readPresent(db, server.id);
  const states = await readSections(db, app, server.id);
  const after = deskAfter(present, plan);
  const now = snapshotOf(present, states);
  const then = snapshotOf(after, withPlanned(states, plan.sections));
  const asFile = (desk: DeskSnapshot) => toDeskFile(desk, namesIn(server), app.contributions(fileSection));
  const { desk } = present;
  const known = desk ? examine(server, deskAfter(present, { desk, types: [], panels: [], changes: [] })) : [];
  const knownKeys = known.map(keyOfFinding);
  return {
    details: now && then ? compareFiles(asFile(now), asFile(then)) : [],
    findings: examine(server, after).filter((finding) => !knownKeys.includes(keyOfFinding(finding))),
    after,
  };
}

const keyOfFinding = (finding: Finding): string => JSON.stringify(finding);
