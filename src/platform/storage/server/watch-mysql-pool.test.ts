import { createPool, type PoolConnection } from "mysql2";
import { expect, test } from "vitest";
import { databases, freshPlace } from "#test/support/databases.ts";
import { watchMysqlPool } from "./watch-mysql-pool.ts";

test.runIf(databases.includes("mariadb"))("a connection for which others wait is each one's own time", async () => {
  const place = await freshPlace("mariadb");
  const pool = createPool({ uri: place.url.replace(/^mariadb:/, "mysql:"), connectionLimit: 1 });
  const told: string[] = [];
  const watched = watchMysqlPool(pool, { taken: () => told.push("taken"), returned: () => told.push("returned") });
  const get = () =>
    new Promise<PoolConnection>((resolve, reject) => {
      watched.getConnection((error, connection) => (error ? reject(error) : resolve(connection as PoolConnection)));
    });
  const first = get();
  const second = get();
  (await first).release();
  expect(await second).toBe(await first);
  (await second).release();
  expect(told).toEqual(["taken", "taken", "returned"]);
  await new Promise((resolve) => watched.end(resolve));
  await place.remove();
});
