import { aTicket, NOON } from "#features/tickets/testing.ts";
import type { Samples } from "#kernel/view.ts";
import { LONGEST, type Note } from "../note.ts";
import { keptView, removedView } from "./done.ts";
import { listView } from "./list.ts";

const member = "1200000000000000040";
const ticket = aTicket();
const note = (change: Partial<Note> = {}): Note => ({
  id: "01jd0000000000000000000050",
  guildId: "1200000000000000001",
  number: 1200,
  about: { ticket: ticket.id },
  author: "01jd0000000000000000000006",
  words: "01jd0000000000000000000007",
  keptAt: NOON,
  ...change,
});
const about = { member: "01jd0000000000000000000005" };
const words = "Has *two* accounts, ask @everyone\n-# ".repeat(40).slice(0, LONGEST);
const alone = { at: 0, of: 1 };

export const samples: Samples = {
  listView: [
    listView({ whose: { ticket }, member, lines: [], page: alone }),
    listView({ whose: { user: member }, member, lines: [], page: alone }),
    listView({
      whose: { ticket },
      member,
      lines: [
        { note: note(), by: member, words },
        { note: note({ about }), by: null, words },
        { note: note({ about }), by: member, words },
      ],
      page: { at: 1, of: 12 },
    }),
    listView({
      whose: { ticket: aTicket({ alias: "Red Otter" }) },
      member: null,
      lines: [{ note: note({ about }), by: member, words: "" }],
      page: alone,
    }),
  ],
  keptView: [keptView(12, { ticket }), keptView(12, { user: member })],
  removedView: [removedView(12, words), removedView(12, "")],
};
