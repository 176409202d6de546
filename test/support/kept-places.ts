/**
 * Databases with every table of the product and no row in any: those of servers that tests gave back, for making one takes a server seconds and
 * emptying it none; of SQLite a copy. Only in a run of tests that drops them at its end.
 */
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Migration } from "kysely/migration";
import { systemClock } from "#kernel/clock.ts";
import { openStorage } from "#platform/storage/open-storage.ts";
import type { Place, ServerPlace } from "./databases.ts";
import { silentLog } from "./silent-log.ts";

type Migrations = Readonly<Record<string, Migration>>;

/** In its data folder. */
export const SQLITE_FILE = "frontdesk.db";

export const keepsPlaces = process.env["FRONTDESK_TEST_RUN"] !== undefined;

interface Kept {
  readonly place: ServerPlace;
  /** Empties every table, and asks for the shape. */
  readonly emptying: string;
  readonly shape: string;
}

const kept: Record<"postgres" | "mariadb", Kept[]> = { postgres: [], mariadb: [] };

/** Whether the product has all of them, and there are any. */
export async function areOfProduct(migrations: Migrations): Promise<boolean> {
  const product = await productMigrations();
  const wanted = Object.entries(migrations);
  return wanted.length > 0 && wanted.every(([name, migration]) => product[name] === migration);
}

let template: Promise<string> | undefined;

/** The same as a file. */
export async function copyKept(make: () => Promise<Place>): Promise<Place> {
  template ??= make().then(async (place) => {
    await makeTables(place);
    process.on("exit", () => rmSync(place.dataFolder, { recursive: true }));
    return place.dataFolder;
  });
  const [from, place] = [await template, await make()];
  copyFileSync(join(from, SQLITE_FILE), join(place.dataFolder, SQLITE_FILE));
  return place;
}

/** One that was given back, or a new one. What a test made otherwise than it was is dropped. */
export async function takeKept(server: "postgres" | "mariadb", make: () => Promise<ServerPlace>): Promise<Place> {
  const taken = kept[server].pop() ?? (await furnish(await make()));
  const dataFolder = mkdtempSync(join(tmpdir(), "frontdesk-test-"));
  return {
    url: taken.place.url,
    dataFolder,
    async remove() {
      rmSync(dataFolder, { recursive: true });
      if (await isEmptied(taken).catch(() => false)) kept[server].push(taken);
      else await taken.place.remove();
    },
  };
}

async function furnish(place: ServerPlace): Promise<Kept> {
  await makeTables(place);
  const shape = (await place.ask(place.shape)) as readonly { readonly of: string }[];
  const tables = new Set(shape.map(({ of }) => of).filter((table) => table !== "" && table !== "applied_migration"));
  const emptying = `begin; ${[...tables].map((table) => `delete from ${table};`).join(" ")} commit; ${place.shape}`;
  return { place, emptying, shape: JSON.stringify(shape) };
}

async function makeTables({ url, dataFolder }: Place): Promise<void> {
  const migrations = await productMigrations();
  await (await openStorage({ url, dataFolder, migrations, clock: systemClock, log: silentLog })).close();
}

/** False when its tables, or the migrations it had, are others than they were. */
const isEmptied = async ({ place, emptying, shape }: Kept): Promise<boolean> =>
  JSON.stringify(await place.ask(emptying)) === shape;

/** Imported only when a server is asked. */
async function productMigrations(): Promise<Migrations> {
  const [{ migrationsOf }, { features }] = await Promise.all([
    import("../../src/made-of-features.ts"),
    import("../../src/features/index.ts"),
  ]);
  return migrationsOf(features);
}
