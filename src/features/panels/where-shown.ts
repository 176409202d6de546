import { DiscordAPIError } from "@discordjs/rest";
import type { Panel } from "#features/desk/index.ts";
import type { App } from "#kernel/app.ts";
import type { PanelDraft } from "./panel-draft.ts";
import { panelSource } from "./views/panel.ts";

/** Where the pictures of a panel that stands can be seen: Discord's links to them, in the order in which they stand. */
export async function whereShown(
  { db, rooms, discord }: Pick<App, "db" | "rooms" | "discord">,
  panel: Panel,
): Promise<PanelDraft["shown"]> {
  const messageId = await rooms.copyOf(db, panel.roomId, panelSource(panel));
  if (!messageId || panel.look.images.every(({ file }) => !file)) return {};
  try {
    const { components = [] } = await discord.channels.getMessage(panel.channelId, messageId);
    const links = picturesIn(components);
    return Object.fromEntries(
      panel.look.images.flatMap(({ file, url }, index) => (file && links[index] ? [[url, links[index]]] : [])),
    );
  } catch (error) {
    // Gone, or hidden from us: the editor names the pictures instead.
    if (error instanceof DiscordAPIError) return {};
    throw error;
  }
}

/** The links of all pictures in a message's galleries. */
function picturesIn(components: readonly unknown[]): string[] {
  return components.flatMap((component): string[] => {
    const { items = [], components: inner = [] } = component as {
      readonly items?: readonly { readonly media?: { readonly url?: string } }[];
      readonly components?: readonly unknown[];
    };
    return [...items.flatMap(({ media }) => media?.url ?? []), ...picturesIn(inner)];
  });
}
