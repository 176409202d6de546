import { NOON } from "#features/tickets/testing.ts";
import type { Samples } from "#kernel/view.ts";
import type { Warning } from "../warning.ts";
import { listView } from "./list.ts";
import { doneView, notDeliveredView, warnedView, warningView } from "./warning.ts";

const words = "Please stop *insulting* others, @everyone\n-# ".repeat(30);
const staff = "1200000000000000040";

const warning = (change: Partial<Warning> = {}): Warning => ({
  id: "01jd0000000000000000000050",
  guildId: "1200000000000000001",
  number: 12,
  ticketId: "01jd0000000000000000000004",
  member: "01jd0000000000000000000005",
  author: "01jd0000000000000000000006",
  words: "01jd0000000000000000000007",
  hidden: false,
  version: 1,
  givenAt: NOON,
  editedAt: null,
  takenBackAt: null,
  deliveredAt: NOON,
  ...change,
});
const lines = [
  { warning: warning(), by: staff, words },
  { warning: warning({ takenBackAt: NOON }), by: null, words: null },
  { warning: warning({ deliveredAt: null }), by: staff, words },
  { warning: warning(), by: staff, words },
  { warning: warning(), by: staff, words },
];

export const samples: Samples = {
  warningView: [
    warningView({ server: "Northern Lights Community", words, ticket: 1042, edited: false }),
    warningView({ server: "Northern Lights Community", words: "Stop", ticket: 1042, edited: true }),
  ],
  warnedView: [
    warnedView({ number: 12, staff, member: "Ada_of_the *Lovelaces*", words, state: "given" }),
    warnedView({ number: 12, staff, member: undefined, words: "Stop", state: "edited" }),
    warnedView({ number: 12, staff: null, member: "Ada", words: "", state: "taken back" }),
  ],
  doneView: (["given", "waiting", "edited", "taken back"] as const).map((what) => doneView(12, what)),
  notDeliveredView: [notDeliveredView(12)],
  listView: [
    listView({ lines: [], page: 0, more: false, whose: { user: staff } }),
    listView({ lines, page: 1, more: true, whose: { ticket: "01jd0000000000000000000004" } }),
  ],
};
