import { channelLink, text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { paragraph, type View } from "#kernel/view.ts";

/** To staff: their note is kept, and where. */
export function notedView(channelId: Snowflake | null): View {
  const said =
    channelId === null ? text("conversation.noted") : text("conversation.noted-in", { room: channelLink(channelId) });
  return { tone: "good", blocks: [paragraph(said)] };
}

/** To staff, in their DM: what they typed in a shared room is kept, but the thread for it can't be made. */
export function notAsideView(number: number): View {
  return { tone: "problem", blocks: [paragraph(text("conversation.not-aside", { number: String(number) }))] };
}
