import type { Said } from "#features/conversation/index.ts";
import type { App } from "#kernel/app.ts";
import type { Snowflake } from "#kernel/types.ts";
import { findOpenDraft } from "./draft-store.ts";
import { redraw } from "./draft-view.ts";

export interface Rewritten {
  readonly channelId: Snowflake;
  readonly messageId: Snowflake;
  /** What the message says now; undefined when it was deleted. */
  readonly said: Said | undefined;
  /** Names the change: the same again does nothing. */
  readonly key: string;
}

/**
 * What was written but not sent yet follows its message: what was taken out of it never reaches the team. A draft without messages is
 * given up.
 */
export async function changeDraft(app: App, { channelId, messageId, said, key }: Rewritten): Promise<void> {
  const room = await app.rooms.findByChannel(app.db, channelId);
  if (room?.kind !== "dm") return;
  const concerned = await findOpenDraft(app.db, app, room.id);
  if (!concerned?.said.some((written) => written.messageId === messageId)) return;
  await app.write(async (tx) => {
    const draft = await findOpenDraft(tx, app, room.id);
    if (!draft) return;
    const left = draft.said.flatMap((written) => {
      if (written.messageId !== messageId) return [written];
      return said ? [{ messageId, said }] : [];
    });
    const state = left.length > 0 ? "open" : "gone";
    await redraw(tx, app, { ...draft, said: left, state }, `draft:${messageId}:${key}`);
  });
}
