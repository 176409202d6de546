import { randomBytes } from "node:crypto";
import type { App } from "#kernel/app.ts";
import { type Db, insertIfAbsent, type Tx } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { Delivery } from "./delivery.ts";

type Sealed = Pick<App, "vault">;

export async function insertDelivery(tx: Tx, { vault }: Sealed, delivery: Delivery): Promise<void> {
  const { id, guildId, ruleId, ruleName, ticketId, url, body, attempts, state } = delivery;
  await tx
    .insertInto("automation_delivery")
    .values({
      id,
      guild_id: guildId,
      rule_id: ruleId,
      rule_name: ruleName,
      ticket_id: ticketId,
      url: vault.seal(url),
      body: vault.seal(body),
      attempts,
      state,
    })
    .execute();
}

export async function findDelivery(db: Db, { vault }: Sealed, id: string): Promise<Delivery | undefined> {
  const row = await db.selectFrom("automation_delivery").selectAll().where("id", "=", id).executeTakeFirst();
  return (
    row && {
      id: row.id,
      guildId: row.guild_id,
      ruleId: row.rule_id,
      ruleName: row.rule_name,
      ticketId: row.ticket_id,
      url: vault.open(row.url),
      body: row.body === null ? "" : vault.open(row.body),
      attempts: row.attempts,
      state: row.state as Delivery["state"],
    }
  );
}

/** What became of it after one more try. What is over has no body any more. False when another try decided it. */
export async function saveTry(
  tx: Tx,
  { id, attempts }: Pick<Delivery, "id" | "attempts">,
  state: Delivery["state"],
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("automation_delivery")
    .set({ state, attempts: attempts + 1, ...(state === "waiting" ? {} : { body: null }) })
    .where("id", "=", id)
    .where("state", "=", "waiting")
    .where("attempts", "=", attempts)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** The key that a server's calls are signed with; made when it is first asked for. */
export async function keyOfServer(tx: Tx, { vault }: Sealed, guildId: Snowflake): Promise<string> {
  const find = () =>
    tx.selectFrom("automation_key").select("sealed").where("guild_id", "=", guildId).executeTakeFirst();
  const known = await find();
  if (known) return vault.open(known.sealed);
  const made = randomBytes(32).toString("hex");
  await insertIfAbsent(tx, "automation_key", { guild_id: guildId, sealed: vault.seal(made) });
  const stored = await find();
  return stored ? vault.open(stored.sealed) : made;
}
