import { aTicket, NOON } from "#features/tickets/testing.ts";
import type { Samples } from "#kernel/view.ts";
import { listView, notReachedView, reminderView, restsView, setView } from "./reminder.ts";

const person = "1200000000000000040";
const words = "Ask the *billing* team, @everyone\n".repeat(30);
const ticket = aTicket();
const reminder = { ticket, server: "Northern Lights Community", channelId: person, madeAt: NOON };
const line = (index: number) => ({
  id: `01jd00000000000000000000${index + 10}`,
  number: 1042 + index,
  at: NOON,
  words,
});

export const samples: Samples = {
  reminderView: [
    reminderView({ ...reminder, words }),
    reminderView({ ...reminder, words: null }),
    reminderView({ ...reminder, words: "Call", channelId: null }),
  ],
  notReachedView: [notReachedView(person)],
  setView: [setView(NOON)],
  restsView: [restsView(1042, NOON), restsView(1042, null)],
  listView: [listView([]), listView(Array.from({ length: 25 }, (_, index) => line(index)))],
};
