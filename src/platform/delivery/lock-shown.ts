import type { Db } from "#kernel/database.ts";
import type { Showing } from "#kernel/outbox.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { Vault } from "#kernel/vault.ts";
import { isOwnChannel } from "./room-kinds.ts";
import type { RoomRow } from "./room-store.ts";
import { findShown } from "./shown-store.ts";
import { isSilenced } from "./silence.ts";

/** What Discord was told last of who writes in a room. What it shows else is of somebody's hand, unless it is about to be told anew. */
export async function lockShown(
  db: Db,
  vault: Vault,
  room: RoomRow,
  userId: Snowflake,
): Promise<"locked" | "open" | "changing"> {
  const closed = await findShown(db, room.id, "closed");
  const access = isOwnChannel(room) ? await findShown(db, room.id, "overwrites") : undefined;
  if (closed?.pending === 1 || access?.pending === 1) return "changing";
  const showing = closed && (JSON.parse(vault.open(closed.body)) as Showing);
  if (showing?.show !== "closed" || !showing.locked) return "open";
  return isOwnChannel(room) && !(await isSilenced(db, room.id, userId)) ? "open" : "locked";
}
