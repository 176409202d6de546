import { expect, test } from "vitest";
import { freshDatabase } from "#test/support/databases.ts";
import { stillClock } from "#test/support/still-clock.ts";
import { checkDatabase, checkGateway, RESUME_GRACE } from "./checks.ts";
import { createReadiness } from "./readiness.ts";

test("a database that is busy for two seconds is a reason, one that answers is none", async () => {
  const clock = stillClock();
  await using database = await freshDatabase("sqlite", {});
  const look = checkDatabase(database.db, clock);
  expect(await look()).toBeUndefined();

  const busy = Promise.withResolvers<void>();
  const writing = database.write(async () => busy.promise);
  const looked = look();
  clock.advance(2_000);
  expect(await looked).toEqual({ check: "database", why: "the database did not answer in two seconds" });
  busy.resolve();
  await writing;
  expect(await look()).toBeUndefined();
});

test("a database that is gone is a reason", async () => {
  await using database = await freshDatabase("sqlite", {});
  const look = checkDatabase(database.db, stillClock());
  await database.storage.close();
  expect(await look()).toEqual({ check: "database", why: "the database refuses to answer" });
});

test("a shard that is away for longer than resuming takes is named", async () => {
  const clock = stillClock();
  const shards = [
    { shardId: 0, connected: true, since: clock.now() },
    { shardId: 1, connected: false, since: clock.now() },
  ];
  const look = checkGateway(() => shards, clock);
  clock.advance(RESUME_GRACE);
  expect(await look()).toBeUndefined();
  clock.advance(1);
  expect(await look()).toEqual({ check: "gateway", why: "not connected to Discord for more than a minute: shard 1" });
});

test("stopping comes before everything, also for who asked already", async () => {
  const readiness = createReadiness();
  readiness.starting("the door is opened");
  expect(await readiness.reasons()).toEqual([{ check: "start", why: "the door is opened" }]);
  const looking = Promise.withResolvers<undefined>();
  let looks = 0;
  readiness.started([
    () => {
      looks += 1;
      return looking.promise;
    },
  ]);
  const asked = [readiness.reasons(), readiness.reasons()];
  readiness.stopping();
  looking.resolve(undefined);
  expect(looks).toBe(1);
  for (const answer of await Promise.all([...asked, readiness.reasons()]))
    expect(answer).toMatchObject([{ check: "stop" }]);
});
