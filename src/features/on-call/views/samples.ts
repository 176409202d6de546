import { NOON } from "#features/tickets/testing.ts";
import type { Samples } from "#kernel/view.ts";
import { calledView, listView, savedView } from "./on-call.ts";
import {
  gapsView,
  type NamedGap,
  rotaEndedView,
  rotaSavedView,
  type Swapped,
  swappedView,
  swappedWithYouView,
  turnView,
} from "./rota.ts";

const who = "1200000000000000040";

const gaps: readonly NamedGap[] = [
  { who, because: "away", from: NOON, until: NOON + 1 },
  { who, because: "gone", from: NOON, until: NOON + 1 },
];
const swapped: Swapped = { with: who, given: { from: NOON, until: NOON + 1 }, taken: { from: NOON, until: NOON + 1 } };

export const samples: Samples = {
  calledView: [
    calledView([who]),
    calledView(Array.from({ length: 25 }, (_, index) => String(1_200_000_000_000_000_000n + BigInt(index)))),
  ],
  savedView: [savedView(null), savedView(NOON), savedView("off")],
  listView: [
    listView([], { turns: [], gaps: [] }),
    listView([{ who, until: null }, ...Array.from({ length: 24 }, () => ({ who, until: NOON }))], {
      turns: Array(6).fill({ who, from: NOON }),
      gaps,
    }),
  ],
  rotaSavedView: [rotaSavedView(Array(6).fill({ who, from: NOON }), gaps)],
  rotaEndedView: [rotaEndedView()],
  turnView: [turnView("Northern Lights Community", NOON)],
  gapsView: [
    gapsView(gaps, "Northern Lights Community"),
    gapsView(Array.from({ length: 12 }, () => gaps).flat(), "Northern Lights Community"),
  ],
  swappedView: [swappedView(swapped)],
  swappedWithYouView: [swappedWithYouView(who, "Northern Lights Community", swapped)],
};
