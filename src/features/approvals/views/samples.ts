import { NOON } from "#features/tickets/testing.ts";
import { text } from "#kernel/text.ts";
import type { Samples } from "#kernel/view.ts";
import {
  approvedView,
  crossedView,
  declinedLineView,
  declinedView,
  droppedView,
  forgottenLineView,
  forgottenView,
  heldForApprovalView,
  movedOnView,
  sentAnywayView,
  waitsView,
  withdrawnView,
} from "./held.ts";

const id = "01jd0000000000000000000040";
const staff = "1200000000000000040";
const by = "1200000000000000041";
const long = "We sent you the *refund* @everyone\n-# ".repeat(60);

/** As a saved reply may say what it does. */
const acts = [text("snips.act-close"), text("snips.act-tags", { tags: "refund, order" })];

export const samples: Samples = {
  waitsView: [
    waitsView({ id, staff, member: "Ada_of_the *Lovelaces*", words: long, files: 2, does: acts, forgottenAt: NOON }),
    waitsView({ id, staff, member: undefined, words: "", files: 1, does: [], forgottenAt: NOON }),
  ],
  heldForApprovalView: [heldForApprovalView],
  approvedView: [
    approvedView({ by, staff, changed: false, outcome: "sent" }),
    approvedView({ by, staff, changed: true, outcome: "waiting" }),
  ],
  declinedView: [
    declinedView({ by, staff, reason: "", words: "Yes", files: 0 }),
    declinedView({ by, staff, reason: "word ".repeat(150), words: long, files: 2 }),
  ],
  declinedLineView: [declinedLineView(staff)],
  withdrawnView: [withdrawnView(staff)],
  forgottenView: [forgottenView],
  forgottenLineView: [forgottenLineView(staff), forgottenLineView(null)],
  crossedView: [
    crossedView({ id, by, at: NOON, words: long, does: acts, typed: false, answer: long }),
    crossedView({ id, by: null, at: NOON, words: "Yes", does: [], typed: true, answer: null }),
  ],
  movedOnView: [movedOnView("1200000000000000042")],
  sentAnywayView: [sentAnywayView("sent"), sentAnywayView("waiting")],
  droppedView: [droppedView],
};
