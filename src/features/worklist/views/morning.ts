import { showTime } from "#features/notices/index.ts";
import { memberOf, type Row } from "#features/tickets/index.ts";
import { channelLink, text, time } from "#kernel/text.ts";
import type { Instant } from "#kernel/types.ts";
import { heading, paragraph, small, type View } from "#kernel/view.ts";

export interface Morning {
  readonly server: string;
  /** What they look after and waits for them, the longest waiting first. */
  readonly rows: readonly Row[];
  /** How many more there are of these. */
  readonly more: number;
  readonly unclaimed: number;
  /** Since when the oldest of the unclaimed waits. */
  readonly since: Instant | null;
}

/** To somebody of the team, in their DM: one message in place of a reminder for each ticket. */
export function morningView({ server, rows, more, unclaimed, since }: Morning): View {
  return {
    tone: "team",
    blocks: [
      heading(text("worklist.morning", { server })),
      ...rows.map((row) => {
        const number = String(row.ticket.number);
        const where = row.channelId === null ? text("worklist.no-place") : channelLink(row.channelId);
        const about = { number, type: row.type, member: memberOf(row), since: time(row.ticket.turnAt), where };
        return paragraph(text("worklist.looked-team", about));
      }),
      ...(more > 0 ? [paragraph(text("worklist.morning-more", { count: more }))] : []),
      ...(since === null
        ? []
        : [paragraph(text("worklist.morning-unclaimed", { count: unclaimed, since: time(since) }))]),
      small(text("worklist.morning-change")),
    ],
  };
}

/** To whoever asked for it, or ended it. */
export function morningSetView(
  set: { readonly minute: number; readonly zone: string; readonly at: Instant } | null,
): View {
  if (!set) return { tone: "neutral", blocks: [paragraph(text("worklist.morning-off"))] };
  const { minute, zone, at } = set;
  return {
    tone: "good",
    blocks: [
      paragraph(text("worklist.morning-on", { time: showTime(minute), zone })),
      small(text("worklist.morning-next", { at: time(at, "f") })),
    ],
  };
}
