import {
  type FileToApply,
  fitToServer,
  isOfServer,
  listChanges,
  locate,
  type Mistake,
  type PlannedFile,
  planFile,
} from "#features/desk-file/index.ts";
import { readServer } from "#features/places/index.ts";
import type { Actor } from "#kernel/access.ts";
import type { App } from "#kernel/app.ts";
import type { Db } from "#kernel/database.ts";
import type { View } from "#kernel/view.ts";
import { OtherServer } from "./errors.ts";
import type { ImportedFile } from "./imported-file.ts";
import { type Ahead, lookAhead } from "./look-ahead.ts";
import { importMistakesView, importView } from "./views/import.ts";

/** What applying a file would do, as things are at this moment. */
export interface LookedAtImport extends PlannedFile, Pick<Ahead, "details" | "findings"> {
  /** The newest change of the desk: a card is about the desk as it is after it. */
  readonly newest: string | null;
}

/** A file as it fits this server now, or what does not fit of it. Asks Discord, so never inside a transaction. Throws `OtherServer`. */
export async function readImport(
  app: App,
  { source, guildId }: Pick<ImportedFile, "source" | "guildId">,
  by: Pick<Actor, "id" | "roles">,
): Promise<FileToApply | { readonly mistakes: readonly Mistake[] }> {
  const located = await locate(app, source);
  if ("mistakes" in located) return located;
  const server = await readServer(app, guildId);
  // Only the host says by one file how another server is set up.
  if (!isOfServer(located, server)) throw new OtherServer(located.file.server, server.name);
  return fitToServer(app, { located, server, by });
}

export async function lookAtImport(db: Db, app: App, wanted: FileToApply): Promise<LookedAtImport> {
  const planned = await planFile(db, app, wanted);
  const { details, findings } = await lookAhead(db, app, wanted.server, planned.plan);
  const [newest] = await listChanges(db, wanted.server.id, 1);
  return { ...planned, details, findings, newest: newest?.id ?? null };
}

/** The card that shows what a file would change, and takes the press. */
export async function importCard(
  app: App,
  file: ImportedFile,
  by: Pick<Actor, "id" | "roles">,
  news: "changed meanwhile" | "none" = "none",
): Promise<View> {
  const wanted = await readImport(app, file, by);
  if ("mistakes" in wanted) return importMistakesView(file.name, wanted.mistakes);
  return importView(file, await lookAtImport(app.db, app, wanted), news);
}
