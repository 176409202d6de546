import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { Context } from "#kernel/feature.ts";
import type { View } from "#kernel/view.ts";

/**
 * What became of a preview that stands in a room, said by its lane too: the answer to a press is lost when it comes too late, and what
 * says "not sent yet" is pressed again. Nothing where only one person sees the preview: that one learns it with their next press.
 */
export async function alsoInRoom(
  tx: Tx,
  app: Pick<App, "outbox" | "rooms" | "render">,
  { message, eventId, guildId }: Pick<Context, "message" | "eventId" | "guildId">,
  { view, locale }: { readonly view: View; readonly locale: string },
): Promise<void> {
  if (message === null) return;
  const room = await app.rooms.findByChannel(tx, message.channelId);
  const source = room && (await app.rooms.sourceOf(tx, room.id, message.id));
  if (!source) return;
  await app.outbox.add(tx, room.id, { edit: app.render(view, locale, { guildId }), source, key: `pressed:${eventId}` });
}
