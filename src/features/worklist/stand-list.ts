import { createHash } from "node:crypto";
import type { Desk } from "#features/desk/index.ts";
import type { Audience } from "#features/places/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { MessageBody } from "#kernel/outbox.ts";
import { type Instant, minutes, type Snowflake } from "#kernel/types.ts";
import { listContents } from "./list-contents.ts";
import { findList, loseList, type StandingList, saveList } from "./list-store.ts";
import { deskListView, listSource } from "./views/desk-list.ts";

/** It changes at most once in this time. */
export const CHANGES_APART = minutes(1);
/** Messages older than an hour take few changes; then a new one takes its place. */
const GETS_OLD = minutes(55);
/** Discord's flag for a message that makes no sound. */
const SILENT = 1 << 12;

type Needs = Pick<App, "outbox" | "rooms" | "render" | "clock">;

interface Standing {
  readonly desk: Desk;
  readonly channelId: Snowflake;
  readonly audience: Audience;
  readonly now: Instant;
}

/** Makes the list say what waits now: changed where it stands, or posted when it stands nowhere, elsewhere, or for too long to be changed. */
export async function standList(tx: Tx, app: Needs, { desk, channelId, audience, now }: Standing): Promise<void> {
  const { guildId } = desk;
  const before = await findList(tx, guildId);
  const roomId = await app.outbox.addRoom(tx, { kind: "channel", guildId, channelId });
  if ((await app.rooms.find(tx, roomId))?.held) await app.rooms.release(tx, roomId);
  const body = app.render(deskListView(await listContents(tx, app, { desk, audience })), desk.locale, before);
  const shown = createHash("sha256").update(JSON.stringify(body)).digest("hex");
  const stands = before && !before.lost && before.roomId === roomId;
  if (stands && (before.shown === shown || now - before.changedAt < CHANGES_APART)) return;
  if (stands && now - before.postedAt < GETS_OLD) {
    const source = listSource(before);
    await app.outbox.show(tx, roomId, { show: "card", source, body });
    return saveList(tx, { ...before, shown, changedAt: now });
  }
  const posting = (before?.posting ?? 0) + 1;
  const list = { guildId, roomId, posting, postedAt: now, changedAt: now, shown, lost: false };
  await post(tx, app, list, { before, body });
  await saveList(tx, list);
}

/** The one before goes once this one stands. */
async function post(
  tx: Tx,
  { outbox }: Needs,
  list: StandingList,
  { before, body }: { readonly before: StandingList | undefined; readonly body: MessageBody },
): Promise<void> {
  const say = { ...body, flags: (body.flags ?? 0) | SILENT };
  const after = await outbox.add(tx, list.roomId, { say, source: listSource(list) });
  if (before) await outbox.add(tx, before.roomId, { erase: true, source: listSource(before), after });
}

/** There is to be none. */
export async function takeListAway(tx: Tx, { outbox }: Pick<App, "outbox">, guildId: Snowflake): Promise<void> {
  const list = await findList(tx, guildId);
  if (!list || list.lost) return;
  await outbox.add(tx, list.roomId, { erase: true, source: listSource(list) });
  // Its number is never given to another message, or that one would be taken for this.
  await loseList(tx, guildId, list.posting);
}
