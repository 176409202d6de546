import type { Box, MessageRecord } from "discord-box";
import type { Community } from "../../src/demo/community.ts";
import type { Store } from "./points/ask.ts";

const isLoading = ({ flags }: MessageRecord): boolean => ((flags ?? 0) & 128) !== 0;

/** It in words. */
export const wordsOf = (left: Readonly<Record<string, number>>): string[] =>
  Object.entries(left).map(([name, count]) => `left behind: ${name}, ${count}`);

/** What dead processes left behind, by kind; empty when it is nothing. Taken when everything has come to its end. */
export function leftBehind(
  { box, community }: { box: Box; community: Community },
  store: Store,
): Record<string, number> {
  const known = new Set(store.channelIds);
  const left = {
    ...Object.fromEntries(Object.entries(store.left).map(([name, all]) => [name, all.length])),
    "answers promised": [...box.world.messages.values()].flat().filter(isLoading).length,
    "rooms nobody knows": box.world.channels
      .inGuild(community.guild.id)
      .filter(({ id, thread, topic }) => (thread !== undefined || topic?.startsWith("Frontdesk")) && !known.has(id))
      .length,
  };
  return Object.fromEntries(Object.entries(left).filter(([, count]) => count > 0));
}
