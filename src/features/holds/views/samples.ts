import { NO_END } from "#features/tickets/index.ts";
import { NOON } from "#features/tickets/testing.ts";
import { mention } from "#kernel/text.ts";
import type { Samples } from "#kernel/view.ts";
import {
  doneView,
  goesOnHereView,
  goesOnView,
  lengthsView,
  onHoldHereView,
  onHoldView,
  stillOnHoldView,
} from "./hold.ts";

const by = mention("1200000000000000040");
const of = { number: 1042, server: "Northern Lights Community" };
const reason = "The *studio* looks at it, @everyone. ".repeat(14).slice(0, 500);

export const samples: Samples = {
  onHoldHereView: [
    onHoldHereView({ by, until: NOON, reason }),
    onHoldHereView({ by: null, until: NOON, reason: null }),
    onHoldHereView({ by, until: NO_END, reason }),
    onHoldHereView({ by: null, until: NO_END, reason: null }),
  ],
  goesOnHereView: [goesOnHereView(by), goesOnHereView(null)],
  onHoldView: [
    onHoldView({ ...of, until: NOON, reason }),
    onHoldView({ ...of, until: NOON, reason: null }),
    onHoldView({ ...of, until: NO_END, reason }),
  ],
  stillOnHoldView: [stillOnHoldView({ ...of, until: NOON }), stillOnHoldView({ ...of, until: NO_END })],
  goesOnView: [goesOnView(of)],
  lengthsView: [lengthsView("01jd0000000000000000000004", 1042)],
  doneView: [doneView(1042, NOON), doneView(1042, NO_END), doneView(1042, null)],
};
