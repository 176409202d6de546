import { memberOf, type Row } from "#features/tickets/index.ts";
import { channelLink, text, time } from "#kernel/text.ts";
import { paragraph, type View } from "#kernel/view.ts";

/** To whoever asked for the next ticket: it is theirs, and where it is. */
export function yoursView({ ticket, type, requester, channelId }: Row): View {
  const number = String(ticket.number);
  const about = { number, type, member: memberOf({ ticket, requester }), since: time(ticket.turnAt) };
  return {
    tone: "good",
    blocks: [
      paragraph(text("worklist.yours", about)),
      ...(channelId === null ? [] : [paragraph(text("worklist.yours-where", { room: channelLink(channelId) }))]),
    ],
  };
}

export function nothingWaitsView(): View {
  return { tone: "good", blocks: [paragraph(text("worklist.nothing-for-you"))] };
}
