import { aQuestion, aType } from "#features/desk/testing.ts";
import type { Samples } from "#kernel/view.ts";
import type { Mistake, Why } from "../mistake.ts";
import { cancelledView, type FormCard, mistakesView, pageView } from "./card.ts";
import { formView, questionView, removedView } from "./edit.ts";
import { asksNothingView, previewedView } from "./preview.ts";

const NOON = Date.UTC(2026, 10, 21, 12);

const card: FormCard = {
  form: "tickets.open",
  run: { id: "01jd0000000000000000000001", page: 1, createdAt: NOON },
  title: "Payments, refunds and *everything* that went wrong with an order",
  pages: 3,
};
const order = aQuestion({ pattern: { expression: "[A-Z]{2}-\\d{4}", example: "AB-1234" } });
const amount = aQuestion({
  name: "amount",
  kind: "number",
  ask: "How many were missing, of all the things?",
  min: 1,
  max: 10,
});
const proof = aQuestion({ name: "proof", kind: "files", ask: "A picture of your payment", accepts: ["image"], max: 3 });
const log = aQuestion({ kind: "files", ask: "The log of the game", accepts: [".log", ".txt"], max: 3 });
const notice = aQuestion({ kind: "text", ask: "We look at every payment by hand. ".repeat(29), hint: null });
const topic = aType({ origin: "file" });
const ruledQuestion = aQuestion({
  name: "which",
  kind: "choices",
  ask: "Which of these?",
  required: false,
  min: 1,
  max: 20,
  choices: Array.from({ length: 25 }, (_, index) => ({ label: `A choice of many words, ${index}`, description: null })),
});
const mistake = (why: Why, question = order): Mistake => ({ question, why });

export const samples: Samples = {
  pageView: [pageView(card), pageView({ ...card, run: { ...card.run, page: 0 } })],
  mistakesView: [
    mistakesView({ ...card, mistakes: [mistake("pattern")] }),
    mistakesView({
      ...card,
      mistakes: [
        mistake("missing"),
        mistake("too-short", aQuestion({ min: 10 })),
        mistake("too-long"),
        mistake("not-a-number", aQuestion({ kind: "number" })),
        mistake("out-of-range", amount),
        mistake("other-files", proof),
      ],
    }),
    mistakesView({
      ...card,
      mistakes: [
        mistake("out-of-range", { ...amount, max: null }),
        mistake("out-of-range", { ...amount, min: null }),
        mistake("not-offered"),
        mistake("too-few", { ...proof, min: 2 }),
        mistake("too-many", proof),
        mistake("other-files", log),
      ],
    }),
    mistakesView({
      ...card,
      mistakes: [mistake("too-large", proof), mistake("lost", proof), mistake("missing", proof)],
    }),
  ],
  cancelledView: [cancelledView],
  previewedView: [
    previewedView({ title: card.title, answers: [], formMs: 95_000 }),
    previewedView({
      title: "Billing",
      formMs: 12_000,
      answers: [
        { name: "q1", kind: "short", question: order.ask, words: "AB-1234", values: ["AB-1234"] },
        {
          name: "q2",
          kind: "users",
          question: "Who saw it?",
          words: "Kim (1200000000000000050)",
          values: ["1200000000000000050"],
        },
      ],
    }),
  ],
  asksNothingView: [asksNothingView("Billing")],
  formView: [
    formView({ ...topic, form: [] }),
    formView({ ...topic, form: [order] }),
    formView({
      ...topic,
      form: Array.from({ length: 25 }, (_, index) =>
        aQuestion({
          name: `q${index}`,
          ask: `A question of as many letters as it has, ${index}`,
          required: index % 2 === 0,
        }),
      ),
    }),
  ],
  removedView: [
    removedView({ ...topic, form: [order, amount] }, { id: "01jd0000000000000000000002", question: proof }),
  ],
  questionView: [
    questionView({ ...topic, form: [order, { ...order, name: "other" }] }, order),
    questionView({ ...topic, form: [amount, ruledQuestion, proof] }, ruledQuestion),
    questionView({ ...topic, form: [proof, amount] }, proof),
    questionView({ ...topic, form: [notice] }, notice),
  ],
};
