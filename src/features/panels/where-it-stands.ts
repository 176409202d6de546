import { findPanel, type Panel } from "#features/desk/index.ts";
import type { App } from "#kernel/app.ts";
import type { EffectRef } from "#kernel/outbox.ts";
import type { View } from "#kernel/view.ts";
import { notPostedView, postedView } from "./views/list.ts";
import { panelSource } from "./views/panel.ts";

/** The link of a panel's message; null while it has none. */
export async function linkOf(app: Pick<App, "db" | "rooms">, panel: Panel): Promise<string | null> {
  const messageId = await app.rooms.copyOf(app.db, panel.roomId, panelSource(panel));
  return messageId ? `https://discord.com/channels/${panel.guildId}/${panel.channelId}/${messageId}` : null;
}

/** Waits until a panel stands, and says where; or that Discord did not take it. */
export async function whereItStands(
  app: Pick<App, "db" | "rooms" | "outbox">,
  {
    panel,
    place,
    was,
  }: { readonly panel: Panel; readonly place: EffectRef | undefined; readonly was: "posted" | "changed" },
): Promise<View> {
  const outcome = place ? await app.outbox.settled(place) : "failed";
  const now = (await findPanel(app.db, panel.guildId, panel.id)) ?? panel;
  const link = await linkOf(app, now);
  return outcome === "done" && link !== null ? postedView(panel.key, link, was) : notPostedView(panel.key);
}
