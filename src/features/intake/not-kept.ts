import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { WENT_NOWHERE } from "#kernel/outbox.ts";
import type { Snowflake } from "#kernel/types.ts";
import { type Draft, draftSource } from "./draft.ts";
import { fullView } from "./views/draft.ts";

/** Every message that is not kept shows it; once a start is it said why, in answer to the card that can be pressed. */
export async function sayNotKept(
  tx: Tx,
  app: Pick<App, "outbox" | "render">,
  { id, roomId, locale, guildId }: Pick<Draft, "id" | "roomId" | "locale" | "guildId">,
  messageId: Snowflake,
): Promise<void> {
  await app.outbox.add(tx, roomId, { react: messageId, emoji: WENT_NOWHERE });
  const say = { ...app.render(fullView, locale, { guildId }), replyTo: { source: draftSource(id) } };
  await app.outbox.add(tx, roomId, { say, source: `draft-full:${id}` });
}
