import type { GatewayMessageCreateDispatchData } from "@discordjs/core";
import {
  isEmpty,
  isSpoken,
  readMessage,
  relayFromRequester,
  type Said,
  wasRelayed,
} from "#features/conversation/index.ts";
import { findDesk } from "#features/desk/index.ts";
import { personOf } from "#features/people/index.ts";
import { findLastClosedInRoom, listOpenInRoom } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { Room } from "#kernel/rooms.ts";
import { isNewer, type Snowflake } from "#kernel/types.ts";
import { type Draft, FORGOTTEN_AFTER, goesFirst, isBareThanks } from "./draft.ts";
import { findFocus, findOpenDraft, noteHeard, wasHeard } from "./draft-store.ts";
import { redraw, withoutNeedlessChoices } from "./draft-view.ts";
import { sharedServers } from "./shared-servers.ts";
import { showNew } from "./show-new.ts";
import { nowhereView } from "./views/draft.ts";

type Heard = GatewayMessageCreateDispatchData;

/** A DM to the bot: into the open ticket, or the beginning of one. */
export async function hearDm(app: App, event: Heard): Promise<void> {
  if (!isSpoken(event)) return;
  const said = readMessage(event);
  if (isEmpty(said)) return;
  // Where it can go is asked of Discord, so never inside the transaction, and only for those who have nothing open.
  let servers: readonly Snowflake[] | undefined;
  while ((await app.write(async (tx) => hear(tx, app, { event, said, servers }))) === "needs servers") {
    servers = await sharedServers(app, event.author.id);
  }
}

interface HeardDm {
  readonly event: Heard;
  readonly said: Said;
  readonly servers: readonly Snowflake[] | undefined;
}

async function hear(tx: Tx, app: App, { event, said, servers }: HeardDm): Promise<"heard" | "needs servers"> {
  const room = await app.rooms.dm(tx, event.author.id, event.channel_id);
  // An older message than the last one may be a repetition, or one that was missed.
  const isLate = room.cursor !== null && !isNewer(event.id, room.cursor);
  if (isLate && ((await wasHeard(tx, event.id)) || (await wasRelayed(tx, event.id)))) return "heard";
  // Whoever writes to us can be written to again.
  if (room.held) await app.rooms.release(tx, room.id);

  const open = await listOpenInRoom(tx, room.id);
  const focus = open.length > 1 ? await findFocus(tx, room.id) : undefined;
  const isCurrent = focus !== undefined && open.every(({ openedAt }) => openedAt <= focus.at);
  const ticket = open.length === 1 ? open[0] : open.find(({ id }) => isCurrent && id === focus.ticketId);
  const draft = await findOpenDraft(tx, app, room.id);
  if (ticket && !(draft && goesFirst(draft, app.clock.now()))) {
    const from = { ticket, messageId: event.id, userId: event.author.id, said };
    await relayFromRequester(tx, app, { ...from, receipt: "first of a turn" });
    return "heard";
  }
  if (!draft && open.length === 0 && !servers) return "needs servers";
  await app.rooms.handled(tx, room.id, event.id);
  if (!(await noteHeard(tx, event.id, app.clock.now()))) return "heard";
  if (draft) await addToDraft(tx, app, { draft, messageId: event.id, said });
  else await beginDraft(tx, app, { room, event, said, servers: servers ?? [], several: open.length > 1 });
  return "heard";
}

async function addToDraft(
  tx: Tx,
  app: App,
  { draft, messageId, said }: { draft: Draft; messageId: Snowflake; said: Said },
): Promise<void> {
  await redraw(tx, app, { ...draft, said: [...draft.said, { messageId, said }] }, `draft:${messageId}`);
}

interface Beginning {
  readonly room: Room;
  readonly event: Heard;
  readonly said: Said;
  readonly servers: readonly Snowflake[];
  readonly several: boolean;
}

async function beginDraft(tx: Tx, app: App, { room, event, said, servers, several }: Beginning): Promise<void> {
  const now = app.clock.now();
  const closed = await findLastClosedInRoom(tx, room.id, now - FORGOTTEN_AFTER);
  if (closed && !several && said.files.length === 0 && isBareThanks(said.text)) {
    await app.outbox.add(tx, room.id, { react: event.id, emoji: "❤️" });
    return;
  }
  if (servers.length === 0 && !several && !closed) {
    await app.outbox.add(tx, room.id, { say: app.render(nowhereView, "en-US"), source: `nowhere:${event.id}` });
    return;
  }
  const desk = servers.length === 1 ? await findDesk(tx, servers[0] ?? "") : undefined;
  const draft = await withoutNeedlessChoices(tx, {
    id: app.ids.next(),
    version: 0,
    roomId: room.id,
    person: await personOf(tx, app, event.author.id),
    purpose: several ? "pick" : closed ? "resume" : "open",
    guildId: null,
    typeId: null,
    // Discord does not say a person's language with a message, only with a press.
    locale: desk?.locale ?? "en-US",
    servers,
    said: [{ messageId: event.id, said }],
    state: "open",
    createdAt: now,
  });
  await showNew(tx, app, draft);
}
