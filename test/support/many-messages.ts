import type { Desk } from "./desk.ts";

/** More of them than are read at once. */
const MANY = 5_000;
const AT_ONCE = 500;

/** As if its member had written very much in the only ticket. */
export async function manyMessages(desk: Desk): Promise<void> {
  const { db } = desk.app().app;
  const { id, version } = await db.selectFrom("ticket").select(["id", "version"]).executeTakeFirstOrThrow();
  const said = { ticket_id: id, kind: "requester-wrote", at: 0, person_id: null, content_id: null, data: null };
  for (let from = 1; from <= MANY; from += AT_ONCE) {
    const some = Array.from({ length: AT_ONCE }, (_, index) => ({ ...said, sequence: version + from + index }));
    await db.insertInto("fact").values(some).execute();
  }
  await db
    .updateTable("ticket")
    .set({ version: version + MANY })
    .execute();
}
