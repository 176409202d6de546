import { getTicket } from "#features/tickets/index.ts";
import type { Context } from "#kernel/feature.ts";
import type { View } from "#kernel/view.ts";
import { openPractice } from "./open-practice.ts";
import { practiceNoDmView, practiceView } from "./views/practice.ts";

/** Opens a practice ticket, and says where its two sides are once Discord made them. */
export async function showPractice(context: Context, side: "dm" | "thread"): Promise<View> {
  const { app } = context;
  const practice = await openPractice(context, side);
  if ("lacks" in practice) return practice.lacks;
  const { card, told } = practice;
  const outcomes = await Promise.all([card, told].map((place) => (place ? app.outbox.settled(place) : "done")));
  const ticket = await getTicket(app.db, practice.ticket.id);
  const [thread, theirs] = await Promise.all([
    app.rooms.find(app.db, ticket.staffRoom),
    app.rooms.find(app.db, ticket.requesterRoom),
  ]);
  if (!thread?.channelId || outcomes.some((one) => one !== "done")) return practiceNoDmView;
  return practiceView({
    thread: thread.channelId,
    member: { in: theirs?.kind === "dm" ? "dm" : "thread", channelId: theirs?.channelId ?? null },
    isNew: card !== undefined,
  });
}
