import type { App } from "#kernel/app.ts";
import { type Db, insertIfAbsent, Stale, type Tx, upsert } from "#kernel/database.ts";
import type { RoomId } from "#kernel/outbox.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import type { Draft, Purpose } from "./draft.ts";
import type { DraftTable } from "./tables.ts";

type Vault = Pick<App, "vault">;

export async function findDraft(db: Db, app: Vault, id: string): Promise<Draft | undefined> {
  const row = await db.selectFrom("draft").selectAll().where("id", "=", id).executeTakeFirst();
  return row && toDraft(app, row);
}

export async function findOpenDraft(db: Db, app: Vault, room: RoomId): Promise<Draft | undefined> {
  const row = await db.selectFrom("draft").selectAll().where("open_room_id", "=", room).executeTakeFirst();
  return row && toDraft(app, row);
}

/**
 * Stores a draft as it is now. One that is sent or gone keeps no words. Throws `Stale` when it changed since it was read, or
 * another one begins in the same DM: a message and a press at the same moment must not undo each other.
 */
export async function saveDraft(tx: Tx, { vault }: Vault, draft: Draft): Promise<void> {
  const row: DraftTable = {
    id: draft.id,
    version: draft.version + 1,
    open_room_id: draft.state === "open" ? draft.roomId : null,
    room_id: draft.roomId,
    person_id: draft.person,
    purpose: draft.purpose,
    guild_id: draft.guildId,
    type_id: draft.typeId,
    panel_id: draft.panelId,
    page: draft.page,
    deflection_id: draft.deflectionId,
    adult: draft.adult,
    locale: draft.locale,
    servers: JSON.stringify(draft.servers),
    said: draft.state === "open" ? vault.seal(JSON.stringify(draft.said)) : null,
    state: draft.state,
    created_at: draft.createdAt,
  };
  if (draft.version === 0) {
    if (!(await insertIfAbsent(tx, "draft", row))) throw new Stale(`a draft of ${draft.roomId}`);
    return;
  }
  const { numUpdatedRows } = await tx
    .updateTable("draft")
    .set(row)
    .where("id", "=", draft.id)
    .where("version", "=", draft.version)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new Stale(`draft ${draft.id}`);
}

export async function deleteDraft(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom("draft").where("id", "=", id).execute();
}

/** Notes that a DM was heard; false when it was before. */
export async function noteHeard(tx: Tx, messageId: Snowflake, at: Instant): Promise<boolean> {
  return insertIfAbsent(tx, "heard_dm", { message_id: messageId, heard_at: at });
}

export async function forgetHeard(tx: Tx, before: Instant): Promise<void> {
  await tx.deleteFrom("heard_dm").where("heard_at", "<", before).execute();
}

export async function wasHeard(db: Db, messageId: Snowflake): Promise<boolean> {
  const row = await db
    .selectFrom("heard_dm")
    .select("message_id")
    .where("message_id", "=", messageId)
    .executeTakeFirst();
  return row !== undefined;
}

/** The ticket that was chosen in this DM, and when: one that opened later was not among the choices. */
export async function findFocus(
  db: Db,
  room: RoomId,
): Promise<{ readonly ticketId: string; readonly at: Instant } | undefined> {
  const row = await db.selectFrom("dm_focus").selectAll().where("room_id", "=", room).executeTakeFirst();
  return row && { ticketId: row.ticket_id, at: row.chosen_at };
}

/** From now on what is written in this DM goes to this ticket. */
export async function setFocus(tx: Tx, room: RoomId, ticketId: string, at: Instant): Promise<void> {
  await upsert(tx, "dm_focus", { room_id: room, ticket_id: ticketId, chosen_at: at }, ["room_id"]);
}

/** The next message asks again. */
export async function clearFocus(tx: Tx, room: RoomId): Promise<void> {
  await tx.deleteFrom("dm_focus").where("room_id", "=", room).execute();
}

function toDraft({ vault }: Vault, row: DraftTable): Draft {
  return {
    id: row.id,
    version: row.version,
    roomId: row.room_id,
    person: row.person_id,
    purpose: row.purpose as Purpose,
    guildId: row.guild_id,
    typeId: row.type_id,
    panelId: row.panel_id,
    page: row.page,
    deflectionId: row.deflection_id,
    adult: row.adult as Draft["adult"],
    locale: row.locale,
    servers: JSON.parse(row.servers),
    said: row.said === null ? [] : JSON.parse(vault.open(row.said)),
    state: row.state as Draft["state"],
    createdAt: row.created_at,
  };
}
