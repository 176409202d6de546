import { aClosedTicket, aTicket } from "#features/tickets/testing.ts";
import type { Samples } from "#kernel/view.ts";
import { historyView } from "./history.ts";

const member = "1200000000000000040";
const type = "Account, sign-in and *everything* about passwords";
const channelId = "1200000000000000041";
const open = { ticket: aTicket(), type, requester: member, channelId };
const closed = { ...open, ticket: aClosedTicket() };
const gone = { ...closed, channelId: null };

export const samples: Samples = {
  historyView: [
    historyView({ member, rows: [], count: 0, page: { at: 0, of: 1 } }),
    historyView({ member, rows: [open], count: 1, page: { at: 0, of: 1 } }),
    historyView({
      member,
      rows: [open, closed, gone, ...Array.from({ length: 9 }, () => closed)],
      count: 1_204,
      page: { at: 3, of: 101 },
    }),
  ],
};
