import { aClosedTicket, NOON } from "#features/tickets/testing.ts";
import type { Samples } from "#kernel/view.ts";
import type { GivenRating } from "../rating.ts";
import { askedAloneView, ratedAloneView } from "./asked.ts";
import { feedbackView, reportedView } from "./done.ts";
import { problemView, ratedElsewhereView, ratedView } from "./response.ts";

const words = "They were *kind*, @everyone, and it took a day\n".repeat(30);
const ticket = aClosedTicket();
const rating = (change: Partial<GivenRating> = {}): GivenRating => ({
  ticketId: ticket.id,
  scale: "stars",
  points: 4,
  words: null,
  firstAt: NOON,
  at: NOON,
  version: 1,
  roomId: null,
  ...change,
});
const bad = rating({ scale: "two-point", points: 0, words: "01jd0000000000000000000070" });
const about = {
  ticket,
  type: "Payments and refunds",
  requester: "1200000000000000040",
  channelId: "1200000000000000060",
};

export const samples: Samples = {
  ratedAloneView: [ratedAloneView(ticket, rating()), ratedAloneView(ticket, bad)],
  askedAloneView: [askedAloneView(ticket, "stars"), askedAloneView(ticket, "two-point")],
  ratedView: [
    ratedView({ ...about, rating: rating(), words: null }),
    ratedView({ ...about, requester: null, channelId: null, rating: bad, words }),
  ],
  ratedElsewhereView: [ratedElsewhereView(about)],
  problemView: [problemView({ ...about, words })],
  reportedView: [reportedView(1042, "Northern Lights Community")],
  feedbackView: [feedbackView(1042, rating(), NOON), feedbackView(1042, bad, NOON)],
};
