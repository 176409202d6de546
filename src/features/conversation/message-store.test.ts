import { CompiledQuery, createQueryId, type RootOperationNode } from "kysely";
import { expect, test } from "vitest";
import { freshDatabase } from "#test/support/databases.ts";
import { findWaitingFor } from "./message-store.ts";
import { conversation } from "./migration.ts";

test("what waits for a room is found without a look at all messages", async () => {
  await using store = await freshDatabase("sqlite", { conversation });
  const asked: RootOperationNode[] = [];
  const watched = store.db.withPlugin({
    transformQuery({ node }) {
      asked.push(node);
      return node;
    },
    transformResult: async ({ result }) => result,
  });
  expect(await findWaitingFor(watched, "01jd0000000000000000000001")).toBeUndefined();
  const [query] = asked;
  if (!query) throw new Error("nothing was asked");
  const { sql, parameters } = store.db.getExecutor().compileQuery(query, createQueryId());
  const plan = await store.db.executeQuery(CompiledQuery.raw(`explain query plan ${sql}`, [...parameters]));
  expect(plan.rows).toMatchObject([{ detail: expect.stringMatching(/^SEARCH message USING INDEX/) }]);
});
