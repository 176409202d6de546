import { createHash } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { ServiceError } from "#kernel/errors.ts";
import { ulids } from "#kernel/ids.ts";
import { openVault } from "#platform/vault/open-vault.ts";
import { describeOnDatabases, freshDatabase } from "#test/support/databases.ts";
import { openStage, type Stage } from "#test/support/delivery-stage.ts";
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

/** A room whose DM is closed, and a file that is kept for whatever takes it along there. */
async function openShared(stage: Stage) {
  const { box, ada, database, delivery } = stage;
  const vault = openVault(database.dataFolder);
  const row = { id: "k1", piece: 0, bytes: vault.seal(Buffer.from("abc").toString("base64")), kept_until: 1 };
  const room = await database.write(async (tx) => {
    await tx.insertInto("kept_file").values(row).execute();
    return delivery.outbox.addRoom(tx, { kind: "dm", userId: ada });
  });
  await delivery.outbox.idle();
  box.people.as(ada).closeDms();
  const body = { content: "", files: [{ kept: row.id, shared: true as const, filename: "a.txt", size: 3 }] };
  const left = async () => {
    const files = await database.db.selectFrom("kept_file").select("id").execute();
    const carriers = await database.db.selectFrom("kept_carrier").selectAll().execute();
    return { files: files.length, carriers: carriers.length };
  };
  return { room, body, left };
}

test("a shared file goes with what waited for a room that is given up", async () => {
  await using stage = await openStage();
  const { room, body, left } = await openShared(stage);
  const { database, delivery } = stage;
  await database.write((tx) => delivery.outbox.add(tx, room, { say: body, source: "a" }));
  await delivery.outbox.idle();
  expect(await left()).toEqual({ files: 1, carriers: 1 });
  await database.write((tx) => delivery.rooms.abandon(tx, room));
  expect(await left()).toEqual({ files: 0, carriers: 0 });
});

test("a shared file goes with the change that Discord refuses, or whose message is not there any more", async () => {
  for (const content of ["x".repeat(5_000), ""]) {
    await using stage = await openStage();
    const { room, body, left } = await openShared(stage);
    const { box, ada, database, delivery } = stage;
    box.people.as(ada).openDms();
    await database.write(async (tx) => {
      if (content !== "") await delivery.outbox.add(tx, room, { say: { content: "a" }, source: "a" });
      await delivery.outbox.add(tx, room, { edit: { ...body, content }, source: "a", key: "1" });
    });
    await delivery.outbox.idle();
    expect(await left()).toEqual({ files: 0, carriers: 0 });
  }
});
