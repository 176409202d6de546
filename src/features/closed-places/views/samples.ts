import { aClosedTicket, NOON } from "#features/tickets/testing.ts";
import type { Samples } from "#kernel/view.ts";
import { summaryView } from "./summary.ts";

const summary = {
  ticket: aClosedTicket(),
  type: "Payments and refunds",
  requester: "1200000000000000040",
  by: { markup: "<@1200000000000000050>" },
  reason: "The second charge is *refunded*, @everyone. ".repeat(20),
  channelId: "1200000000000000060",
  reopenedAt: null,
};

export const samples: Samples = {
  summaryView: [
    summaryView(summary),
    summaryView({ ...summary, requester: null, by: null, reason: null, channelId: null }),
    summaryView({ ...summary, reopenedAt: NOON }),
  ],
};
