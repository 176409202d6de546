import { isEmpty, readMessage } from "#features/conversation/index.ts";
import { listener } from "#kernel/feature.ts";
import { byAge } from "#kernel/types.ts";
import { changeDraft } from "../change-draft.ts";
import { findOpenDraft } from "../draft-store.ts";
import { hearDm } from "../hear-dm.ts";

export const hearDirectMessage = listener("message", async ({ app, event }) => {
  if (event.guild_id === undefined) await hearDm(app, event);
});

type Edited = Parameters<typeof readMessage>[0] & { readonly edited_timestamp: string | null };

const asEdit = (message: Edited) => {
  const said = readMessage(message);
  return {
    channelId: message.channel_id,
    messageId: message.id,
    said: isEmpty(said) ? undefined : said,
    key: `edited:${message.edited_timestamp}`,
  };
};

export const hearDraftEdit = listener("messageEdited", async ({ app, event }) => {
  if (event.guild_id === undefined) await changeDraft(app, asEdit(event));
});

export const hearDraftDeletion = listener("messageDeleted", async ({ app, event }) => {
  if (event.guild_id !== undefined) return;
  await changeDraft(app, { channelId: event.channel_id, messageId: event.id, said: undefined, key: "deleted" });
});

/** Edits and deletions of what waits to be sent, while we were away. */
export const compareDraft = listener("roomCaughtUp", async ({ app, event }) => {
  const { room, newest, complete } = event;
  const draft = room.kind === "dm" ? await findOpenDraft(app.db, app, room.id) : undefined;
  if (!draft || room.channelId === null) return;
  const oldest = newest.map(({ id }) => id).sort(byAge)[0];
  for (const { messageId } of draft.said) {
    const message = newest.find(({ id }) => id === messageId);
    if (message?.edited_timestamp) await changeDraft(app, asEdit(message));
    const covered = complete || (oldest !== undefined && byAge(messageId, oldest) > 0);
    if (message || !covered) continue;
    await changeDraft(app, { channelId: room.channelId, messageId, said: undefined, key: "deleted" });
  }
});
