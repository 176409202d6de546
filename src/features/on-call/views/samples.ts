import { NOON } from "#features/tickets/testing.ts";
import type { Samples } from "#kernel/view.ts";
import { calledView, listView, savedView } from "./on-call.ts";

const who = "1200000000000000040";

export const samples: Samples = {
  calledView: [
    calledView([who]),
    calledView(Array.from({ length: 25 }, (_, index) => String(1_200_000_000_000_000_000n + BigInt(index)))),
  ],
  savedView: [savedView(null), savedView(NOON), savedView("off")],
  listView: [
    listView([]),
    listView([{ who, until: null }, ...Array.from({ length: 24 }, () => ({ who, until: NOON }))]),
  ],
};
