import { type DeskSnapshot, findPoint } from "#features/desk-file/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db } from "#kernel/database.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import { nameKey } from "#kernel/words.ts";
import { findSnapshot, listBackups } from "./backup-store.ts";
import { BackupGone, NoSuchBackup } from "./errors.ts";

/** What a desk can be made again: a backup, or how it was after a change. */
export interface Kept {
  readonly kind: "backup" | "point";
  readonly id: string;
  /** Of a backup. */
  readonly name: string | null;
  readonly at: Instant;
  readonly snapshot: DeskSnapshot;
}

type Opens = Pick<App, "vault">;

/** Custom ids can be forged: whose it is comes from the store. Throws `BackupGone`. */
export async function getKept(
  db: Db,
  app: Opens,
  guildId: Snowflake | null,
  [kind, id = ""]: readonly string[],
): Promise<Kept> {
  const found = guildId === null ? undefined : await (kind === "point" ? point : backup)(db, app, guildId, id);
  if (!found) throw new BackupGone();
  return found;
}

/** By its name, in small letters or capitals. Throws `NoSuchBackup`. */
export async function keptCalled(db: Db, app: Opens, guildId: Snowflake | null, name: string): Promise<Kept> {
  const wanted = nameKey(name);
  const all = guildId === null ? [] : await listBackups(db, app, guildId);
  const one = all.find((backup) => nameKey(backup.name) === wanted);
  if (!one) throw new NoSuchBackup(name);
  return getKept(db, app, guildId, ["backup", one.id]);
}

async function backup(db: Db, app: Opens, guildId: Snowflake, id: string): Promise<Kept | undefined> {
  const one = (await listBackups(db, app, guildId)).find((known) => known.id === id);
  const snapshot = one && (await findSnapshot(db, app, guildId, id));
  return snapshot && { kind: "backup", id, name: one.name, at: one.at, snapshot };
}

async function point(db: Db, app: Opens, guildId: Snowflake, id: string): Promise<Kept | undefined> {
  const one = await findPoint(db, app, guildId, id);
  return one && { kind: "point", id, name: null, at: one.at, snapshot: one.snapshot };
}
