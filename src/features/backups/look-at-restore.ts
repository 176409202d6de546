import {
  channelsNamedBy,
  listChanges,
  planRestore,
  planSections,
  type RestorePlan,
  readPresent,
  readSections,
} from "#features/desk-file/index.ts";
import { readServer, type ServerNow } from "#features/places/index.ts";
import type { Actor } from "#kernel/access.ts";
import type { App } from "#kernel/app.ts";
import type { Db } from "#kernel/database.ts";
import type { View } from "#kernel/view.ts";
import type { Kept } from "./kept.ts";
import { type Ahead, lookAhead } from "./look-ahead.ts";
import { restoreView } from "./views/restore.ts";

/** What restoring would do, as things are at this moment. */
export interface Looked extends RestorePlan, Pick<Ahead, "details" | "findings"> {
  /** The newest change of the desk: a card is about the desk as it is after it. */
  readonly newest: string | null;
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
  const restored = planRestore(present, { snapshot, server, permissions });
  const states = await readSections(db, app, snapshot.desk.guildId);
  const sections = planSections(app, states, snapshot.sections);
  const changes = [...restored.plan.changes, ...sections.flatMap(({ lines }) => lines)];
  const plan = { ...restored.plan, sections, changes };
  const { after, details, findings } = await lookAhead(db, app, server, plan);
  const [newest] = await listChanges(db, snapshot.desk.guildId, 1);
  return {
    ...restored,
    plan,
    newest: newest?.id ?? null,
    details,
    findings,
    fromFile: [...after.types, ...after.panels].some(({ origin, retired }) => origin === "file" && !retired),
    blocked: snapshot.desk.staffRoles.length > 0 && plan.desk.staffRoles.length === 0,
  };
}

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
