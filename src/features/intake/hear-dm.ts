import type { GatewayMessageCreateDispatchData } from "@discordjs/core";
import { isEmpty, isSpoken, readMessage, relayFromRequester, type Said } from "#features/conversation/index.ts";
import { findDesk } from "#features/desk/index.ts";
import { personOf } from "#features/people/index.ts";
import { findLastClosedInRoom, isShared, listOpenInRoom } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { job } from "#kernel/jobs.ts";
import type { Room } from "#kernel/rooms.ts";
import { isNewer, type Snowflake } from "#kernel/types.ts";
import { type Draft, draftSource, FORGOTTEN_AFTER, isBareThanks } from "./draft.ts";
import { findDraft, findFocus, findOpenDraft, saveDraft } from "./draft-store.ts";
import { draftView, withoutNeedlessChoices } from "./draft-view.ts";
import { sharedServers } from "./shared-servers.ts";
import { forgottenView, nowhereView } from "./views/draft.ts";

type Heard = GatewayMessageCreateDispatchData;

/** A DM to the bot: into the open ticket, or the beginning of one. */
export async function hearDm(app: App, event: Heard): Promise<void> {
  if (!isSpoken(event)) return;
  const said = readMessage(event);
  if (isEmpty(said)) return;
  // Asked before the transaction, which may wait for nothing but the database, and only by those who have nothing open.
  const servers = (await hasSomewhere(app, event)) ? [] : await sharedServers(app, event.author.id);

  await app.write(async (tx) => {
    const room = await app.rooms.dm(tx, event.author.id, event.channel_id);
    if (room.cursor !== null && !isNewer(event.id, room.cursor)) return;
    // Whoever writes to us can be written to again.
    if (room.held) await app.rooms.release(tx, room.id);
    await app.rooms.handled(tx, room.id, event.id);

    const open = (await listOpenInRoom(tx, room.id)).filter((ticket) => !isShared(ticket));
    const focus = open.length > 1 ? await findFocus(tx, room.id) : undefined;
    const ticket = open.length === 1 ? open[0] : open.find(({ id }) => id === focus);
    const draft = await findOpenDraft(tx, app, room.id);
    if (ticket && draft?.purpose !== "pick") {
      await relayFromRequester(tx, app, {
        ticket,
        messageId: event.id,
        userId: event.author.id,
        said,
        receipt: "first of a turn",
      });
      return;
    }
    if (draft) await addToDraft(tx, app, { draft, messageId: event.id, said });
    else await beginDraft(tx, app, { room, event, said, servers, several: open.length > 1 });
  });
}

/** Whether this person has a ticket, or a start of one, to which the message belongs. */
async function hasSomewhere(app: App, event: Heard): Promise<boolean> {
  const room = await app.rooms.findByChannel(app.db, event.channel_id);
  if (!room) return false;
  const open = await listOpenInRoom(app.db, room.id);
  return open.length > 0 || (await findOpenDraft(app.db, app, room.id)) !== undefined;
}

async function addToDraft(
  tx: Tx,
  app: App,
  { draft, messageId, said }: { draft: Draft; messageId: Snowflake; said: Said },
): Promise<void> {
  const longer: Draft = { ...draft, said: [...draft.said, { messageId, said }] };
  await saveDraft(tx, app, longer);
  const body = app.render(await draftView(tx, app, longer), longer.locale);
  await app.outbox.add(tx, draft.roomId, { edit: body, source: draftSource(draft.id), key: `draft:${messageId}` });
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
  await saveDraft(tx, app, draft);
  const view = await draftView(tx, app, draft);
  await app.outbox.add(tx, room.id, { say: app.render(view, draft.locale), source: draftSource(draft.id) });
  await app.jobs.add(tx, forgetDraft, { draftId: draft.id }, { at: now + FORGOTTEN_AFTER, key: `draft:${draft.id}` });
}

/** A start that nobody sent is forgotten, words and all, and its card says so. */
export const forgetDraft = job<{ draftId: string }>({
  job: "intake.forget-draft",
  async run({ app, payload }) {
    await app.write(async (tx) => {
      const draft = await findDraft(tx, app, payload.draftId);
      if (draft?.state !== "open") return;
      await saveDraft(tx, app, { ...draft, state: "gone" });
      const body = app.render(forgottenView, draft.locale);
      await app.outbox.add(tx, draft.roomId, {
        edit: body,
        source: draftSource(draft.id),
        key: `forgotten:${draft.id}`,
      });
    });
  },
});
