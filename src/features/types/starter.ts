import type { OwnSettings, Question, TypeLeads } from "#features/desk/index.ts";
import { newQuestion } from "#features/forms/index.ts";
import { type Text, type Translate, text } from "#kernel/text.ts";
import { minutes } from "#kernel/types.ts";

export interface StarterTopic {
  readonly key: string;
  readonly name: string;
  readonly emoji: string;
  readonly description: string;
  readonly leads: TypeLeads;
  /** Without its room and where that is made. */
  readonly own: OwnSettings;
}

/** Six topics to begin with, in the language of their server. examples/starter.yaml says the same in a desk file. */
export function starterTopics(translate: Translate): StarterTopic[] {
  const say = (of: Text) => translate.plain(of);
  const long = (name: string, ask: Text): Question => ({ ...newQuestion(name, say(ask)), max: 1000 });
  const short = (name: string, ask: Text): Question => ({ ...newQuestion(name, say(ask)), kind: "short", max: 100 });
  const pictures = (name: string, ask: Text, required: boolean): Question => ({
    ...newQuestion(name, say(ask)),
    kind: "files",
    required,
    max: 4,
    accepts: ["image"],
  });
  const optional = (question: Question): Question => ({ ...question, required: false });
  /** `within`: minutes until the first answer. */
  const topic = (
    [key, emoji]: readonly [string, string],
    [name, description]: readonly [Text, Text],
    { form, within }: { readonly form: readonly Question[]; readonly within: number },
    leads: TypeLeads = "ticket",
  ): StarterTopic => {
    const targets = { firstResponse: minutes(within), nextResponse: null, resolution: null };
    return { key, name: say(name), emoji, description: say(description), leads, own: { form, targets } };
  };

  return [
    topic(["support", "💬"], [text("types.starter-support"), text("types.starter-support.description")], {
      form: [long("what", text("types.starter-support.what"))],
      within: 120,
    }),
    topic(["billing", "🧾"], [text("types.starter-billing"), text("types.starter-billing.description")], {
      form: [
        long("what", text("types.starter-billing.what")),
        optional(short("order", text("types.starter-billing.order"))),
      ],
      within: 60,
    }),
    topic(["bug", "🐛"], [text("types.starter-bug"), text("types.starter-bug.description")], {
      form: [
        long("what", text("types.starter-bug.what")),
        long("steps", text("types.starter-bug.steps")),
        pictures("pictures", text("types.starter-bug.pictures"), false),
      ],
      within: 45,
    }),
    topic(["suggestion", "💡"], [text("types.starter-suggestion"), text("types.starter-suggestion.description")], {
      form: [long("what", text("types.starter-suggestion.what"))],
      within: 240,
    }),
    topic(["payment", "💳"], [text("types.starter-payment"), text("types.starter-payment.description")], {
      form: [
        short("order", text("types.starter-payment.order")),
        pictures("proof", text("types.starter-payment.proof"), true),
      ],
      within: 120,
    }),
    topic(
      ["report", "🚩"],
      [text("types.starter-report"), text("types.starter-report.description")],
      {
        form: [
          short("who", text("types.starter-report.who")),
          long("what", text("types.starter-report.what")),
          pictures("pictures", text("types.starter-report.pictures"), false),
        ],
        within: 60,
      },
      "report",
    ),
  ];
}
