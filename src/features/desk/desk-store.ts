import { type Db, type Tx, upsert } from "#kernel/database.ts";
import { oncePerTransaction, readAgain } from "#kernel/once-per-transaction.ts";
import { prepared } from "#kernel/prepared.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import type { Desk } from "./desk.ts";
import { leavesOf, ofDesk, passedOn, resolveTypes } from "./inherit.ts";
import type { Panel } from "./panel.ts";
import { deskChanged } from "./spoken.ts";
import type { DeskTable, PanelTable, TicketTypeTable } from "./tables.ts";
import {
  defaultSettings,
  type Origin,
  type TicketType,
  type TypeDefinition,
  type TypeLeads,
  type TypeSettings,
} from "./ticket-type.ts";
import { typesSaved } from "./types-saved.ts";

const selectDesk = prepared((db, { guildId }: { guildId: Snowflake }) =>
  db.selectFrom("desk").selectAll().where("guild_id", "=", guildId),
);
const selectType = prepared((db, { guildId, id }: { guildId: Snowflake; id: string }) =>
  typesOf(db, guildId).where("id", "=", id),
);

/** As are types: the same in all of a transaction. */
export function findDesk(db: Db, guildId: Snowflake): Promise<Desk | undefined> {
  return oncePerTransaction(db, `desk:${guildId}`, async () => {
    const row = await selectDesk.first(db, { guildId });
    return row && toDesk(row);
  });
}

/** From here to the end of the transaction nobody else changes this desk: what is read now and written back loses nothing of others. */
export async function lockDesk(tx: Tx, guildId: Snowflake): Promise<void> {
  await tx.updateTable("desk").set({ guild_id: guildId }).where("guild_id", "=", guildId).execute();
  readAgain(tx);
}

/** Up to `limit` servers that have a desk, in no particular order. */
export async function listDesks(db: Db, limit: number): Promise<Desk[]> {
  const rows = await db.selectFrom("desk").selectAll().limit(limit).execute();
  return rows.map(toDesk);
}

/** Servers that have a desk and are called so, or have this id. Case does not count where the database knows it. */
export async function findDesksNamed(db: Db, typed: string, limit: number): Promise<Desk[]> {
  const name = typed.trim();
  const rows = db
    .selectFrom("desk")
    .selectAll()
    .where((or) =>
      or.or([
        or("guild_id", "=", name),
        or("name", "=", name),
        or(or.fn<string>("lower", ["name"]), "=", name.toLowerCase()),
      ]),
    )
    .limit(limit);
  return (await rows.execute()).map(toDesk);
}

/** Servers that have a desk, behind this id, in the order of ids: for work that goes through all of them. */
export async function listDesksAfter(db: Db, guildId: Snowflake, limit: number): Promise<Desk[]> {
  const rows = db.selectFrom("desk").selectAll().where("guild_id", ">", guildId).orderBy("guild_id").limit(limit);
  return (await rows.execute()).map(toDesk);
}

/** The types that are offered, of all levels, in order; at most 500. */
export async function listTypes(db: Db, guildId: Snowflake): Promise<TicketType[]> {
  return (await listAllTypes(db, guildId)).filter(({ retired }) => !retired);
}

/** The types that can open something themselves: offered, with none below them. */
export async function listLeaves(db: Db, guildId: Snowflake): Promise<TicketType[]> {
  return leavesOf(await listAllTypes(db, guildId));
}

/** All types ever applied in this server, retired ones too; at most 500. */
export async function listAllTypes(db: Db, guildId: Snowflake): Promise<TicketType[]> {
  const rows = await typesOf(db, guildId).limit(500).execute();
  return rows.map(toType);
}

export function findType(db: Db, guildId: Snowflake, id: string): Promise<TicketType | undefined> {
  return oncePerTransaction(db, `type:${guildId}:${id}`, async () => {
    const row = await selectType.first(db, { guildId, id });
    return row && toType(row);
  });
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

/** Stores a desk; its types take from it what they don't say themselves. */
export async function saveDesk(tx: Tx, desk: Desk, at: Instant): Promise<void> {
  const { guildId, name, locale, prefix, replyPrefix, ...settings } = desk;
  const row: DeskTable = {
    guild_id: guildId,
    name,
    locale,
    prefix,
    reply_prefix: replyPrefix,
    settings: JSON.stringify(settings),
    applied_at: at,
  };
  await upsert(tx, "desk", row, ["guild_id"]);
  await resolveAll(tx, desk);
  deskChanged(tx, desk);
}

/** Stores types of one server. What those below them take from them changes with them. */
export async function saveTypes(tx: Tx, desk: Desk, definitions: readonly TypeDefinition[]): Promise<void> {
  for (const definition of definitions) {
    const { settings: _, ...row } = toTypeRow({ ...definition, ...ofDesk({}) });
    await upsert(tx, "ticket_type", { ...row, settings: "{}" }, ["id"]);
  }
  await resolveAll(tx, desk);
  typesSaved(tx, desk.guildId);
}

async function resolveAll(tx: Tx, desk: Desk): Promise<void> {
  const rows = await typesOf(tx, desk.guildId).limit(500).execute();
  const present = new Map(rows.map((row) => [row.id, row.settings]));
  for (const type of resolveTypes(passedOn(desk), rows.map(toDefinition))) {
    const { settings } = toTypeRow(type);
    if (present.get(type.id) === settings) continue;
    await tx.updateTable("ticket_type").set({ settings }).where("id", "=", type.id).execute();
  }
  readAgain(tx);
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
    look: JSON.stringify(panel.look),
    staff: JSON.stringify(panel.staff),
    destination_id: panel.destinationId,
    transcripts_id: panel.transcriptsId,
    name_template: panel.nameTemplate,
    starter_template: panel.starterTemplate,
    origin: panel.origin,
    retired: panel.retired ? 1 : 0,
    posting: panel.posting,
    version,
  };
  await upsert(tx, "panel", row, ["id"]);
  return version;
}

function typesOf(db: Db, guildId: Snowflake) {
  return db.selectFrom("ticket_type").selectAll().where("guild_id", "=", guildId).orderBy("position").orderBy("id");
}

function toDesk(row: DeskTable): Desk {
  return {
    guildId: row.guild_id,
    name: row.name,
    locale: row.locale,
    prefix: row.prefix,
    replyPrefix: row.reply_prefix,
    // Of desks that were stored before there were any.
    deskList: null,
    levels: [],
    permissions: {},
    setPermissions: {},
    ...JSON.parse(row.settings),
  };
}

function toDefinition(row: TicketTypeTable): TypeDefinition {
  return {
    id: row.id,
    guildId: row.guild_id,
    key: row.type_key,
    parentId: row.parent_id,
    position: row.position,
    name: row.name,
    description: row.description,
    emoji: row.emoji,
    leads: row.leads as TypeLeads,
    answer: row.answer,
    own: JSON.parse(row.own),
    origin: row.origin as Origin,
    retired: row.retired === 1,
  };
}

function toType(row: TicketTypeTable): TicketType {
  // What was written before a setting existed does not say it.
  return { ...toDefinition(row), ...defaultSettings, ...(JSON.parse(row.settings) as Partial<TypeSettings>) };
}

function toTypeRow(type: TicketType): TicketTypeTable {
  const {
    id,
    guildId,
    key,
    parentId,
    position,
    name,
    description,
    emoji,
    leads,
    answer,
    own,
    origin,
    retired,
    ...settings
  } = type;
  return {
    id,
    guild_id: guildId,
    type_key: key,
    parent_id: parentId,
    position,
    name,
    description,
    emoji,
    leads,
    answer,
    own: JSON.stringify(own),
    settings: JSON.stringify(settings),
    origin,
    retired: retired ? 1 : 0,
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
    look: JSON.parse(row.look),
    staff: JSON.parse(row.staff),
    destinationId: row.destination_id,
    transcriptsId: row.transcripts_id,
    nameTemplate: row.name_template,
    starterTemplate: row.starter_template,
    origin: row.origin as Origin,
    retired: row.retired === 1,
    posting: row.posting,
  };
}
