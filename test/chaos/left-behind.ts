import type { Box, MessageRecord } from "discord-box";
import { snowflakeTime } from "#kernel/types.ts";
import type { Community } from "../../src/demo/community.ts";
import type { Leap } from "./lives.ts";
import type { Store } from "./points/ask.ts";

/** How long Discord takes the answer that was promised. Milliseconds. */
const TOKEN_LIFE = 15 * 60_000;
/** Shorter ones leave a process that waits time enough. Milliseconds. */
const LONG = 60_000;

/** The time to answer passed while nobody was there: Discord says by itself that there is no answer. */
const isOver = ({ id }: MessageRecord, leaps: readonly Leap[]): boolean => {
  const until = snowflakeTime(id) + TOKEN_LIFE;
  return leaps.some(({ from, to }) => to - from > LONG && from <= until && until <= to);
};

const isLoading = ({ flags }: MessageRecord): boolean => ((flags ?? 0) & 128) !== 0;

/** It in words. */
export const wordsOf = (left: Readonly<Record<string, number>>): string[] =>
  Object.entries(left).map(([name, count]) => `left behind: ${name}, ${count}`);

/** What dead processes left behind, by kind; empty when it is nothing. Taken when everything has come to its end. */
export function leftBehind(
  { box, community }: { box: Box; community: Community },
  { store, leaps }: { readonly store: Store; readonly leaps: readonly Leap[] },
): Record<string, number> {
  const known = new Set(store.channelIds);
  // Something is always to come: what comes every day.
  const { "jobs to come": _, ...waits } = store.left;
  const left = {
    ...Object.fromEntries(Object.entries(waits).map(([name, all]) => [name, all.length])),
    "answers promised": [...box.world.messages.values()]
      .flat()
      .filter((message) => isLoading(message) && !isOver(message, leaps)).length,
    "rooms nobody knows": box.world.channels
      .inGuild(community.guild.id)
      .filter(({ id, thread, topic }) => (thread !== undefined || topic?.startsWith("Frontdesk")) && !known.has(id))
      .length,
  };
  return Object.fromEntries(Object.entries(left).filter(([, count]) => count > 0));
}
