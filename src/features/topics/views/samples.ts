import { aType } from "#features/desk/testing.ts";
import type { Samples } from "#kernel/view.ts";
import { canceledView, helpedView, levelView, quickAnswerView } from "./topics.ts";

const type = aType({ leads: "redirect", answer: "Read **the rules** first: <#1200000000000000070>." });
const some = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    aType({ id: `01jd00000000000000000000${10 + index}`, name: `Topic ${index}` }),
  );
const panelId = "01jd0000000000000000000002";
const level = { type, panelId, page: 0, back: null };

export const samples: Samples = {
  levelView: [
    levelView({ ...level, below: some(2) }),
    levelView({ ...level, type: null, panelId: null, below: some(5), back: type.id }),
    levelView({ ...level, below: some(60), page: 1, back: type.id }),
    levelView({ ...level, below: some(26), page: 1 }),
  ],
  quickAnswerView: [
    quickAnswerView(type, { deflection: "01jd0000000000000000000003", panelId, others: "others" }),
    quickAnswerView(
      { ...type, answer: null },
      { deflection: "01jd0000000000000000000003", panelId: null, others: "none" },
    ),
  ],
  helpedView: [helpedView],
  canceledView: [canceledView],
};
