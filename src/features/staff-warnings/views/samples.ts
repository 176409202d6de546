import { NOON } from "#features/tickets/testing.ts";
import type { Samples } from "#kernel/view.ts";
import { LONGEST, type StaffWarning } from "../staff-warning.ts";
import { listView } from "./list.ts";
import { givenView, notToldView, removedView, takenBackView, warningView } from "./warning.ts";

const server = "Northern Lights Community";
const member = "1200000000000000040";
const words = "Was *rude* to somebody, @everyone\n-# ".repeat(20).slice(0, LONGEST);
const warning = (change: Partial<StaffWarning> = {}): StaffWarning => ({
  id: "01jd0000000000000000000050",
  guildId: "1200000000000000001",
  number: 1200,
  member: "01jd0000000000000000000005",
  giver: "01jd0000000000000000000006",
  words: "01jd0000000000000000000007",
  givenAt: NOON,
  expiresAt: NOON + 1,
  takenBackAt: null,
  toldAt: NOON,
  ...change,
});
const line = (change: Partial<StaffWarning> = {}) => ({ warning: warning(change), member, by: member, words });

export const samples: Samples = {
  warningView: [
    warningView({ server, by: member, words, expiresAt: NOON, standing: 3 }),
    warningView({ server, by: member, words: "Late", expiresAt: null, standing: 1 }),
  ],
  takenBackView: [takenBackView(server)],
  givenView: [
    givenView({ number: 12, member, standing: 2, expiresAt: NOON, waits: true }),
    givenView({ number: 12, member, standing: 1, expiresAt: null, waits: false }),
  ],
  notToldView: [notToldView({ number: 12, server, member }), notToldView({ number: 12, server, member: null })],
  removedView: [removedView(12)],
  listView: [
    listView({ of: member, lines: [], standing: 0, page: { at: 0, of: 1 }, now: NOON }),
    listView({
      of: null,
      lines: [
        line(),
        line({ toldAt: null }),
        line({ expiresAt: null }),
        { ...line({ takenBackAt: NOON, words: null }), member: null, by: null, words: null },
        line({ expiresAt: NOON }),
      ],
      standing: 1_204,
      page: { at: 1, of: 12 },
      now: NOON,
    }),
  ],
};
