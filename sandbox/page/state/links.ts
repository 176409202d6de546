import type { PaneState } from "./pane-state.ts";

const IN_APP =
  /^https?:\/\/(?:(?:canary|ptb)\.)?discord(?:app)?\.com\/channels\/(?:@me|\d+)\/(\d{15,21})(?:\/(\d{15,21}))?\/?$/;

/** The channel and message that a link of Discord's own leads to. */
export function inApp(href: string): { channelId: string; messageId: string | undefined } | undefined {
  const match = IN_APP.exec(href);
  return match?.[1] ? { channelId: match[1], messageId: match[2] } : undefined;
}

/** Follows links to channels and messages inside the pane, as the client does; all others open outside. */
export function follow(event: Event, href: string, pane: PaneState): void {
  const target = inApp(href);
  if (!target) return;
  event.preventDefault();
  if (!pane.findChannel(target.channelId)) {
    pane.say("You don't have access to this link.", true);
    return;
  }
  pane.openChannel(target.channelId, target.messageId);
}
