import {
  channelsNamedBy,
  compareFiles,
  type DeskSnapshot,
  deskAfter,
  fileSection,
  listChanges,
  namesIn,
  planRestore,
  planSections,
  type RestorePlan,
  readPresent,
  readSections,
  snapshotOf,
  toDeskFile,
  withPlanned,
} from "#features/desk-file/index.ts";
import { examine, type Finding } from "#features/doctor/index.ts";
import { readServer, type ServerNow } from "#features/places/index.ts";
import type { Actor } from "#kernel/access.ts";
import type { App } from "#kernel/app.ts";
import type { Db } from "#kernel/database.ts";
import type { View } from "#kernel/view.ts";
import type { Kept } from "./kept.ts";
import { restoreView } from "./views/restore.ts";

/** What restoring would do, as things are at this moment. */
export interface Looked extends RestorePlan {
  /** The newest change of the desk: a card is about the desk as it is after it. */
  readonly newest: string | null;
  /** Lines for a file: all of it, to the letter. */
  readonly details: readonly string[];
  /** What would be wrong with the desk that is not wrong with it now. */
  readonly findings: readonly Finding[];
  readonly fromFile: boolean;
  /** Nobody would answer. */
  readonly blocked: boolean;
}

/** Asks Discord what there is, with everything that the desk names: never inside a transaction. */
export const readServerFor = (app: Pick<App, "discord" | "self">, { snapshot }: Kept): Promise<ServerNow> =>
  readServer(app, snapshot.desk.guildId, channelsNamedBy(snapshot));

/** What somebody may not give to others, restoring does not give them: who may what is the owner's to restore. */
export async function lookAtRestore(
  db: Db,
  app: Pick<App, "vault" | "contributions">,
  { snapshot }: Kept,
  server: ServerNow,
  { id }: Pick<Actor, "id">,
): Promise<Looked> {
  const present = await readPresent(db, snapshot.desk.guildId);
  const permissions = id === server.ownerId ? "as they were" : "as they are";
  const states = await readSections(db, app, snapshot.desk.guildId);
  const restored = planRestore(present, { snapshot, server, permissions });
  const sections = planSections(app, states, snapshot.sections);
  const changes = [...restored.plan.changes, ...sections.flatMap(({ lines }) => lines)];
  const planned = { ...restored, plan: { ...restored.plan, sections, changes } };
  const after = deskAfter(present, planned.plan);
  const now = snapshotOf(present, states);
  const then = snapshotOf(after, withPlanned(states, sections));
  const asFile = (desk: DeskSnapshot) => toDeskFile(desk, namesIn(server), app.contributions(fileSection));
  const { desk } = present;
  const known = desk ? examine(server, deskAfter(present, { desk, types: [], panels: [], changes: [] })) : [];
  const knownKeys = known.map(keyOfFinding);
  const [newest] = await listChanges(db, snapshot.desk.guildId, 1);
  return {
    ...planned,
    newest: newest?.id ?? null,
    details: now && then ? compareFiles(asFile(now), asFile(then)) : [],
    findings: examine(server, after).filter((finding) => !knownKeys.includes(keyOfFinding(finding))),
    fromFile: [...after.types, ...after.panels].some(({ origin, retired }) => origin === "file" && !retired),
    blocked: snapshot.desk.staffRoles.length > 0 && planned.plan.desk.staffRoles.length === 0,
  };
}

const keyOfFinding = (finding: Finding): string => JSON.stringify(finding);

/** The card that shows what restoring would change, and takes the press. */
export async function restoreCard(
  app: Pick<App, "db" | "discord" | "self" | "vault" | "contributions">,
  kept: Kept,
  actor: Pick<Actor, "id">,
  news: "changed meanwhile" | "none" = "none",
): Promise<View> {
  const looked = await lookAtRestore(app.db, app, kept, await readServerFor(app, kept), actor);
  return restoreView(kept, looked, news);
}
