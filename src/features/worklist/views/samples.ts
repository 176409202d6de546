import { NO_END } from "#features/tickets/index.ts";
import { aTicket, NOON } from "#features/tickets/testing.ts";
import { channelLink } from "#kernel/text.ts";
import type { Samples } from "#kernel/view.ts";
import { deskListView, type Listed, type ListedRow } from "./desk-list.ts";
import { listSetView, noListView } from "./list-set.ts";
import { type MineRow, mineView } from "./mine.ts";
import { morningSetView, morningView } from "./morning.ts";
import { nothingWaitsView, yoursView } from "./next.ts";

const MEMBER = "1200000000000000040";
const CHANNEL = "1200000000000000060";
const row = {
  ticket: aTicket({ status: "waiting-staff" }),
  type: "Payments and refunds",
  requester: MEMBER,
  channelId: CHANNEL,
};
const hidden = { ...row, ticket: aTicket({ alias: "Quiet *Otter*" }), requester: null };
const mine = (change: Partial<MineRow> = {}): MineRow => ({
  ...row,
  is: "looked-after",
  standing: "team",
  where: channelLink(CHANNEL),
  server: null,
  ...change,
});
const asked = (standing: MineRow["standing"]) =>
  mine({
    is: "asked",
    standing,
    server: "Northern Lights Community",
    where: standing === "in-line" ? null : channelLink(CHANNEL),
  });
const one = { at: 0, of: 1 };

const listed = (change: Partial<ListedRow> = {}): ListedRow => ({ ...row, overdue: false, teamsTurn: true, ...change });
const list = (rows: readonly ListedRow[], change: Partial<Listed> = {}): Listed => ({
  server: "Northern Lights Community",
  topics: 3,
  rows,
  counts: { waiting: rows.length, unclaimed: 1, overdue: 0, unreached: 0 },
  more: 0,
  isAll: true,
  ...change,
});
const worst = listed({
  ticket: aTicket({ status: "waiting-staff", unreachable: true, priority: "critical", number: 104_200 }),
  overdue: true,
});

export const samples: Samples = {
  yoursView: [yoursView(row), yoursView({ ...hidden, channelId: null })],
  morningView: [
    morningView({ server: "Northern Lights Community", rows: [], more: 0, unclaimed: 1, since: NOON }),
    morningView({
      server: "Northern Lights Community",
      rows: [...Array.from({ length: 9 }, () => row), { ...hidden, channelId: null }],
      more: 3,
      unclaimed: 0,
      since: null,
    }),
  ],
  morningSetView: [
    morningSetView(null),
    morningSetView({ minute: 510, zone: "America/Argentina/Buenos_Aires", at: NOON }),
  ],
  listSetView: [
    listSetView(CHANNEL, []),
    listSetView(CHANNEL, ["Payments and refunds", "Appeals"]),
    listSetView(
      CHANNEL,
      Array.from({ length: 12 }, () => "Payments and refunds"),
    ),
  ],
  noListView: [noListView()],
  deskListView: [
    deskListView(list([])),
    deskListView(list([], { topics: 0 })),
    deskListView(
      list([
        listed({ ...hidden }),
        listed({ ticket: aTicket({ assignee: "01jd0000000000000000000009", priority: "high" }) }),
        listed({ ticket: aTicket({ priority: "urgent" }), channelId: null }),
        listed({ ticket: aTicket({ status: "waiting-requester", unreachable: true }), teamsTurn: false }),
      ]),
    ),
    deskListView(
      list(
        Array.from({ length: 15 }, () => worst),
        { counts: { waiting: 200, unclaimed: 200, overdue: 200, unreached: 200 }, more: 186, isAll: false },
      ),
    ),
  ],
  nothingWaitsView: [nothingWaitsView()],
  mineView: [
    mineView({ looked: [], asked: [], unclaimed: null, page: one }),
    mineView({ looked: [], asked: [], unclaimed: 0, page: one }),
    mineView({
      looked: [
        mine({ ...hidden }),
        mine({ standing: "member" }),
        mine({ standing: "rests", ticket: aTicket({ snoozedUntil: NOON }) }),
        mine({ standing: "rests", ticket: aTicket({ snoozedUntil: NO_END, heldAt: NOON }) }),
        mine({ standing: "in-line", where: null }),
      ],
      asked: [asked("team"), asked("member"), asked("rests"), asked("in-line")],
      unclaimed: 1,
      page: one,
    }),
    mineView({ looked: Array.from({ length: 15 }, () => mine()), asked: [], unclaimed: 12, page: { at: 1, of: 2 } }),
  ],
};
