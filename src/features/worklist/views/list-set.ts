import { channelLink, text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { paragraph, small, type View } from "#kernel/view.ts";

/** To an admin: where the list of what waits stands, and what is never on it there. */
export function listSetView(channelId: Snowflake, leftOut: readonly string[]): View {
  return {
    tone: "good",
    blocks: [
      paragraph(text("worklist.list-stands", { channel: channelLink(channelId) })),
      ...(leftOut.length === 0 ? [] : [paragraph(text("worklist.list-leaves-out", { topics: named(leftOut) }))]),
      small(text("worklist.list-how")),
    ],
  };
}

export function noListView(): View {
  return { tone: "neutral", blocks: [paragraph(text("worklist.list-none"))] };
}

const NAMED = 10;
const named = (names: readonly string[]): string =>
  names.length > NAMED ? `${names.slice(0, NAMED).join(", ")} …` : names.join(", ");
