import { PRIORITIES } from "#features/desk/index.ts";
import { mention } from "#kernel/text.ts";
import type { Samples } from "#kernel/view.ts";
import { askedView } from "./asked.ts";
import {
  departmentDoneView,
  levelDoneView,
  messagePinnedView,
  pinDoneView,
  priorityChoiceView,
  priorityDoneView,
  renameDoneView,
  tagsDoneView,
  withDepartmentView,
} from "./done.ts";
import { departmentLine, levelLine } from "./lines.ts";
import { clearedView, markDoneView, reviewDoneView } from "./status.ts";

const TICKET = "01jd0000000000000000000004";

const MEL = "1200000000000000050";
const ROLES = ["1200000000000000010", "1200000000000000011"];
const reason = "The refund is above what we may give.";

export const samples: Samples = {
  askedView: [
    askedView(levelLine({ named: mention(MEL), level: 10, reason }), ROLES),
    askedView(levelLine({ named: mention(MEL), level: 1, reason: null }), ROLES),
    askedView(departmentLine(mention(MEL), "Money and refunds"), ROLES),
  ],
  levelDoneView: [levelDoneView(1042, 0), levelDoneView(1042, 10)],
  withDepartmentView: [
    withDepartmentView(1042, "Money and refunds", null),
    withDepartmentView(1042, "Money and refunds", 1_770_000_000_000),
  ],
  departmentDoneView: [departmentDoneView(1042, "Money and refunds")],
  priorityDoneView: PRIORITIES.map((priority) => priorityDoneView(1042, priority)),
  priorityChoiceView: PRIORITIES.map((priority) => priorityChoiceView(TICKET, 1042, priority)),
  tagsDoneView: [
    tagsDoneView(1042, []),
    tagsDoneView(
      1042,
      Array.from({ length: 25 }, (_, index) => `a-rather-long-tag-${index}`),
    ),
  ],
  messagePinnedView: [messagePinnedView(true), messagePinnedView(false)],
  pinDoneView: [pinDoneView(1042, true), pinDoneView(1042, false)],
  reviewDoneView: [reviewDoneView(1042)],
  markDoneView: [markDoneView(1042, "asked the bank")],
  clearedView: [clearedView(1042)],
  renameDoneView: [renameDoneView(1042)],
};
