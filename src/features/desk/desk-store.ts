import { type Db, type Tx, upsert } from "#kernel/database.ts";
import { prepared } from "#kernel/prepared.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import type { Desk, Identity, Panel, ReplyMode, TicketType, TypeRoom } from "./desk.ts";
import { deskChanged } from "./spoken.ts";
import type { DeskTable, PanelTable, TicketTypeTable } from "./tables.ts";

const selectDesk = prepared((db, { guildId }: { guildId: Snowflake }) =>
  db.selectFrom("desk").selectAll().where("guild_id", "=", guildId),
);
const selectType = prepared((db, { guildId, id }: { guildId: Snowflake; id: string }) =>
  typesOf(db, guildId).where("id", "=", id),
);

export async function findDesk(db: Db, guildId: Snowflake): Promise<Desk | undefined> {
  const row = await selectDesk.first(db, { guildId });
  return row && toDesk(row);
}

/** Up to `limit` servers that have a desk, in no particular order. */
export async function listDesks(db: Db, limit: number): Promise<Desk[]> {
  const rows = await db.selectFrom("desk").selectAll().limit(limit).execute();
  return rows.map(toDesk);
}

/** The types that can open tickets, in the order of the desk file; at most 25. */
export async function listTypes(db: Db, guildId: Snowflake): Promise<TicketType[]> {
  const rows = await typesOf(db, guildId).where("retired", "=", 0).limit(25).execute();
  return rows.map(toType);
}

/** All types ever applied in this server, retired ones too; at most 500. */
export async function listAllTypes(db: Db, guildId: Snowflake): Promise<TicketType[]> {
  const rows = await typesOf(db, guildId).limit(500).execute();
  return rows.map(toType);
}

export async function findType(db: Db, guildId: Snowflake, id: string): Promise<TicketType | undefined> {
  const row = await selectType.first(db, { guildId, id });
  return row && toType(row);
}

export async function getType(db: Db, guildId: Snowflake, id: string): Promise<TicketType> {
  const type = await findType(db, guildId, id);
  if (!type) throw new Error(`ticket type ${id} is missing`);
  return type;
}

/** Panels of this server, retired ones too; at most 100. */
export async function listPanels(db: Db, guildId: Snowflake): Promise<Panel[]> {
  const rows = await db.selectFrom("panel").selectAll().where("guild_id", "=", guildId).limit(100).execute();
  return rows.map(toPanel);
}

export async function findPanel(db: Db, guildId: Snowflake, id: string): Promise<Panel | undefined> {
  const rows = db.selectFrom("panel").selectAll().where("guild_id", "=", guildId).where("id", "=", id);
  const row = await rows.executeTakeFirst();
  return row && toPanel(row);
}

export async function saveDesk(tx: Tx, desk: Desk, at: Instant): Promise<void> {
  const row: DeskTable = {
    guild_id: desk.guildId,
    name: desk.name,
    locale: desk.locale,
    prefix: desk.prefix,
    replies: desk.replies,
    identity: desk.identity,
    staff_roles: JSON.stringify(desk.staffRoles),
    applied_at: at,
  };
  await upsert(tx, "desk", row, ["guild_id"]);
  deskChanged(tx, desk);
}

export async function saveType(tx: Tx, type: TicketType): Promise<void> {
  const row: TicketTypeTable = {
    id: type.id,
    guild_id: type.guildId,
    type_key: type.key,
    position: type.position,
    name: type.name,
    description: type.description,
    emoji: type.emoji,
    room: type.room,
    destination_id: type.destinationId,
    ping_roles: JSON.stringify(type.pingRoles),
    form: JSON.stringify(type.form),
    name_template: type.nameTemplate,
    starter_template: type.starterTemplate,
    opening: type.opening,
    replies: type.replies,
    identity: type.identity,
    retired: type.retired ? 1 : 0,
  };
  await upsert(tx, "ticket_type", row, ["id"]);
}

/** Stores a panel and counts the change; the count names the edit of its message. */
export async function savePanel(tx: Tx, panel: Panel): Promise<number> {
  const known = await tx.selectFrom("panel").select("version").where("id", "=", panel.id).executeTakeFirst();
  const version = (known?.version ?? 0) + 1;
  const row: PanelTable = {
    id: panel.id,
    guild_id: panel.guildId,
    panel_key: panel.key,
    channel_id: panel.channelId,
    room_id: panel.roomId,
    title: panel.title,
    text: panel.text,
    types: JSON.stringify(panel.types),
    button: panel.button,
    retired: panel.retired ? 1 : 0,
    posting: panel.posting,
    version,
  };
  await upsert(tx, "panel", row, ["id"]);
  return version;
}

function typesOf(db: Db, guildId: Snowflake) {
  return db.selectFrom("ticket_type").selectAll().where("guild_id", "=", guildId).orderBy("position");
}

function toDesk(row: DeskTable): Desk {
  return {
    guildId: row.guild_id,
    name: row.name,
    locale: row.locale,
    prefix: row.prefix,
    replies: row.replies as ReplyMode,
    identity: row.identity as Identity,
    staffRoles: JSON.parse(row.staff_roles),
  };
}

function toType(row: TicketTypeTable): TicketType {
  return {
    id: row.id,
    guildId: row.guild_id,
    key: row.type_key,
    position: row.position,
    name: row.name,
    description: row.description,
    emoji: row.emoji,
    room: row.room as TypeRoom,
    destinationId: row.destination_id,
    pingRoles: JSON.parse(row.ping_roles),
    form: JSON.parse(row.form),
    nameTemplate: row.name_template,
    starterTemplate: row.starter_template,
    opening: row.opening,
    replies: row.replies as ReplyMode,
    identity: row.identity as Identity,
    retired: row.retired === 1,
  };
}

function toPanel(row: PanelTable): Panel {
  return {
    id: row.id,
    guildId: row.guild_id,
    key: row.panel_key,
    channelId: row.channel_id,
    roomId: row.room_id,
    title: row.title,
    text: row.text,
    types: JSON.parse(row.types),
    button: row.button,
    retired: row.retired === 1,
    posting: row.posting,
  };
}
