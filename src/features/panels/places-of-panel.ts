import { destinationFor, type TicketType } from "#features/desk/index.ts";
import type { Wanted } from "#features/places/index.ts";
import type { PanelSettings } from "./panel-draft.ts";
import { filesOf } from "./views/panel.ts";

/** Where something is made for a panel: its message, and private threads of the topics that can be opened from it. */
export function placesOfPanel(
  settings: Pick<PanelSettings, "channelId" | "destinationId" | "look">,
  leaves: readonly TicketType[],
): Wanted[] {
  const threads = leaves
    .filter(({ leads, room }) => leads !== "redirect" && room === "private-thread")
    .flatMap((type) => destinationFor(type, settings) ?? []);
  return [
    { channelId: settings.channelId, use: filesOf(settings).length > 0 ? "panel-with-files" : "panel" },
    ...threads.map((channelId): Wanted => ({ channelId, use: "private-thread" })),
  ];
}
