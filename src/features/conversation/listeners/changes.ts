import { listener } from "#kernel/feature.ts";
import { byAge, hours, minutes, snowflakeTime } from "#kernel/types.ts";
import { bringDeletion } from "../delete-message.ts";
import { bringEdit } from "../edit-message.ts";
import { messageIdOf } from "../message.ts";
import { listRecent } from "../message-store.ts";

export const hearEdit = listener("messageEdited", async ({ app, event }) => bringEdit(app, event));

export const hearDeletion = listener("messageDeleted", async ({ app, event }) => bringDeletion(app, event.id));

export const hearDeletions = listener("messagesDeleted", async ({ app, event }) => {
  for (const id of event.ids) await bringDeletion(app, id);
});

/** How far back absence from the newest page is taken for a deletion. */
const LOOKED_BACK = hours(24);
/** How far our clock and Discord's may differ. */
const CLOCK_SKEW = minutes(1);
/** Messages of a room that are compared: more than people write in it while so many of them are in sight. */
const MOST_KNOWN = 1_000;

/** What was changed while we were away: edits by their time, deletions by absence from the part of history that we see. */
export const compareAfterAbsence = listener("roomCaughtUp", async ({ app, event }) => {
  const { room, newest, complete, asked } = event;
  for (const message of newest) {
    if (message.edited_timestamp) await bringEdit(app, message, asked.message);
  }
  const seen = new Set(newest.map((message) => message.id));
  const oldest = [...seen].sort(byAge)[0];
  const from = complete || oldest === undefined ? 0 : snowflakeTime(oldest) - CLOCK_SKEW;
  const known = await listRecent(app.db, room.id, Math.max(from, app.clock.now() - LOOKED_BACK), MOST_KNOWN);
  for (const { source } of known) {
    const id = messageIdOf(source);
    if (id === undefined) continue;
    const covered = complete || (oldest !== undefined && byAge(id, oldest) > 0);
    if (covered && !seen.has(id)) await bringDeletion(app, id, asked.message);
  }
});
