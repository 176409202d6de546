import { createHash } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { ServiceError } from "#kernel/errors.ts";
import { ulids } from "#kernel/ids.ts";
import { openVault } from "#platform/vault/open-vault.ts";
import { describeOnDatabases, freshDatabase } from "#test/support/databases.ts";
import { addCarrier, settleCarrier } from "./kept-carriers.ts";
import { createKeptFiles, readKept } from "./kept-files.ts";
import { deliveryMigrations } from "./migration.ts";

const SIZE = 700_000;
const bytes = Buffer.alloc(SIZE, "picture of a harbour ");

/** `/file` answers with bytes, `/gone` and `/down` as they say. */
async function serve() {
  const server = createServer((request, response) => {
    response.statusCode = request.url === "/gone" ? 404 : request.url === "/down" ? 503 : 200;
    response.end(request.url === "/file" ? bytes : "");
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return { at: `http://127.0.0.1:${port}`, [Symbol.dispose]: () => void server.close() };
}

describeOnDatabases("kept files", (database) => {
  test("bytes are kept sealed and whole, until they are forgotten or their time is over", async () => {
    await using store = await freshDatabase(database, deliveryMigrations);
    using server = await serve();
    const vault = openVault(store.dataFolder);
    let now = 1_000;
    const clock = { now: () => now };
    const files = createKeptFiles({ db: store.db, write: store.write, clock, ids: ulids(clock), vault });
    const upload = { filename: "harbour.png", size: SIZE, url: `${server.at}/file` };

    const one = await files.keep(upload, 5_000);
    const two = await files.keep(upload, 5_000);
    if (!one || !two) throw new Error("not kept");
    expect(one).toEqual({ filename: "harbour.png", size: SIZE, kept: one.kept });
    expect(bytes.equals((await readKept(store.db, vault, one.kept)) ?? Buffer.of())).toBe(true);
    const twice = createHash("sha256").update(bytes).update(bytes).digest("hex");
    expect(await files.digest([one.kept, two.kept])).toBe(twice);
    expect(await files.digest([one.kept, "nothing"])).toBeUndefined();
    const rows = await store.db.selectFrom("kept_file").selectAll().execute();
    expect(rows.length).toBeGreaterThan(2);
    expect(JSON.stringify(rows)).not.toContain(bytes.toString("base64").slice(0, 40));

    await store.write((tx) => files.keepUntil(tx, [two.kept], 90_000));
    now = 6_000;
    expect(await files.keep({ ...upload, url: `${server.at}/gone` }, 9_000)).toBeUndefined();
    await store.write((tx) => files.forgetOld(tx));
    expect(await readKept(store.db, vault, one.kept)).toBeUndefined();
    expect(await readKept(store.db, vault, two.kept)).toBeDefined();
    await store.write((tx) => files.forget(tx, [two.kept]));
    expect(await store.db.selectFrom("kept_file").selectAll().execute()).toEqual([]);
  });

  test("a shared file goes with the last message that was to take it along", async () => {
    await using store = await freshDatabase(database, deliveryMigrations);
    using server = await serve();
    const vault = openVault(store.dataFolder);
    const clock = { now: () => 1_000 };
    const files = createKeptFiles({ db: store.db, write: store.write, clock, ids: ulids(clock), vault });
    const upload = { filename: "harbour.png", size: SIZE, url: `${server.at}/file` };
    const { kept: one = "" } = (await files.keep(upload, 5_000)) ?? {};
    const { kept: two = "" } = (await files.keep(upload, 5_000)) ?? {};
    const [here, there] = [1, 2].map((position) => ({ room: "01jd0000000000000000000001", position }));
    if (!here || !there) throw new Error("two places");
    await store.write(async (tx) => {
      await addCarrier(tx, here, [one, two]);
      await addCarrier(tx, here, [one, two]);
      await addCarrier(tx, there, [one]);
    });
    const left = async () => {
      const rows = await store.db.selectFrom("kept_file").select("id").distinct().execute();
      return rows.map(({ id }) => id);
    };
    await store.write((tx) => settleCarrier(tx, here));
    expect(await left()).toEqual([one]);
    await store.write((tx) => settleCarrier(tx, here));
    expect(await left()).toEqual([one]);
    await store.write((tx) => settleCarrier(tx, there));
    expect(await left()).toEqual([]);
  });

  test("a file that is not what was said is not kept, and one that can't be fetched now is tried again", async () => {
    await using store = await freshDatabase(database, deliveryMigrations);
    using server = await serve();
    const clock = { now: () => 1_000 };
    const files = createKeptFiles({
      db: store.db,
      write: store.write,
      clock,
      ids: ulids(clock),
      vault: openVault(store.dataFolder),
    });
    const upload = { filename: "harbour.png", size: SIZE - 1, url: `${server.at}/file` };
    expect(await files.keep(upload, 5_000)).toBeUndefined();
    expect(await files.keep({ ...upload, size: SIZE + 1 }, 5_000)).toBeUndefined();
    await expect(files.keep({ ...upload, url: `${server.at}/down` }, 5_000)).rejects.toThrow(ServiceError);
    expect(await store.db.selectFrom("kept_file").selectAll().execute()).toEqual([]);
  });
});
