import { type Db, type Tx, upsert } from "#kernel/database.ts";
import type { RoomId, RoomSpec } from "#kernel/outbox.ts";
import type { Vault } from "#kernel/vault.ts";
import { channelName } from "./channel-name.ts";
import { isOwnChannel } from "./room-kinds.ts";
import { findRoom, type RoomRow } from "./room-store.ts";

/** Discord's limit, in characters. */
const LONGEST = 100;

/** How a room is called, by what was decided and by what Discord shows. */
interface RoomName {
  readonly title: string;
  readonly emoji: string | null;
  readonly asked: string | null;
  readonly shown: string;
  /** What it may have been made with instead, because Discord refused the name. */
  readonly neutral: readonly string[];
}

/** The name that Discord is to show: what stands before the title, and the title, as a room of this kind can be called. */
const wholeName = (room: RoomRow, { title, emoji }: Pick<RoomName, "title" | "emoji">): string =>
  shaped(room, emoji === null ? title : `${emoji} ${title}`);

function shaped(room: RoomRow, name: string): string {
  return isOwnChannel(room) ? channelName(name) : Array.from(name.trim()).slice(0, LONGEST).join("").trim();
}

async function findName(db: Db, vault: Vault, room: RoomRow): Promise<RoomName> {
  const row = await db.selectFrom("room_name").selectAll().where("room_id", "=", room.id).executeTakeFirst();
  const { name: first, neutral } = firstNames(room, vault);
  const open = (sealed: string | null | undefined) => (sealed == null ? null : vault.open(sealed));
  return {
    title: open(row?.title) ?? first,
    emoji: row?.emoji ?? null,
    asked: open(row?.asked),
    shown: open(row?.shown) ?? shaped(room, first),
    neutral: row?.shown == null ? neutral.map((one) => shaped(room, one)) : [],
  };
}

/** What it was made with. */
function firstNames({ spec, kind }: RoomRow, vault: Vault): { readonly name: string; readonly neutral: string[] } {
  const places = JSON.parse(vault.open(spec)) as readonly RoomSpec[];
  const named = places.filter((one) => "name" in one);
  return {
    name: (named.find((one) => one.kind === kind) ?? named[0])?.name ?? "",
    neutral: named.flatMap(({ neutralName }) => neutralName ?? []),
  };
}

async function change(
  tx: Tx,
  room: RoomId,
  to: { readonly [name in "title" | "emoji" | "asked" | "shown"]?: string | null },
) {
  const none = { title: null, emoji: null, asked: null, shown: null };
  const before = await tx.selectFrom("room_name").selectAll().where("room_id", "=", room).executeTakeFirst();
  await upsert(tx, "room_name", { ...none, ...before, ...to, room_id: room }, ["room_id"]);
}

/** Notes a title, or what stands before it; whether Discord is to be asked for another name than it shows. */
export async function decideName(
  tx: Tx,
  vault: Vault,
  id: RoomId,
  to: { readonly title: string } | { readonly emoji: string | null },
): Promise<boolean> {
  const room = "title" in to || to.emoji !== null || (await hasName(tx, id)) ? await findRoom(tx, id) : undefined;
  if (!room) return false;
  const before = await findName(tx, vault, room);
  const after = { ...before, ...to };
  if (after.title !== before.title) await change(tx, id, { title: vault.seal(after.title) });
  if (after.emoji !== before.emoji) await change(tx, id, { emoji: after.emoji });
  const name = wholeName(room, after);
  return name !== before.shown || (before.asked !== null && before.asked !== name);
}

const hasName = async (db: Db, room: RoomId): Promise<boolean> =>
  (await db.selectFrom("room_name").select("room_id").where("room_id", "=", room).executeTakeFirst()) !== undefined;

/** The name to ask Discord for, written down as ours; undefined when it shows that by now. */
export async function nextName(
  {
    db,
    vault,
    write,
  }: { readonly db: Db; readonly vault: Vault; readonly write: <T>(act: (tx: Tx) => Promise<T>) => Promise<T> },
  room: RoomRow,
): Promise<string | undefined> {
  const known = await findName(db, vault, room);
  const name = wholeName(room, known);
  if (name === known.shown || name === "") return undefined;
  if (name !== known.asked) await write((tx) => change(tx, room.id, { asked: vault.seal(name) }));
  return name;
}

/** Discord shows this. */
export const nameShown = (tx: Tx, vault: Vault, room: RoomId, name: string): Promise<void> =>
  change(tx, room, { shown: vault.seal(name), asked: null });

/** Whether a name that Discord shows is of our making: shown by us, asked for, or decided. */
export async function isOurName(db: Db, vault: Vault, room: RoomRow, name: string): Promise<boolean> {
  const known = await findName(db, vault, room);
  return [known.shown, known.asked, wholeName(room, known), ...known.neutral].includes(name);
}

/** Discord made it with another name than we asked for: that is its title. */
export const nameMade = (tx: Tx, vault: Vault, room: RoomId, name: string): Promise<void> =>
  change(tx, room, { title: vault.seal(name), shown: vault.seal(name) });

/** A person called the room so: that is its title from now on, without what we put before it. Returns the title. */
export async function nameByHand(tx: Tx, vault: Vault, room: RoomRow, name: string): Promise<string> {
  const { emoji } = await findName(tx, vault, room);
  const bare = emoji !== null && name.startsWith(emoji) ? name.slice(emoji.length).replace(/^[\s-]+/, "") : name;
  const title = bare === "" ? name : bare;
  await change(tx, room.id, { title: vault.seal(title), shown: vault.seal(name), asked: null });
  return title;
}

export async function deleteName(tx: Tx, room: RoomId): Promise<void> {
  await tx.deleteFrom("room_name").where("room_id", "=", room).execute();
}
