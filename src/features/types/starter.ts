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
  const target = (firstResponse: number) => ({
    targets: { firstResponse: minutes(firstResponse), nextResponse: null, resolution: null },
  });
  const optional = (question: Question): Question => ({ ...question, required: false });

  return [
    {
      key: "support",
      name: say(text("types.starter-support")),
      emoji: "💬",
      description: say(text("types.starter-support.description")),
      leads: "ticket",
      own: { form: [long("what", text("types.starter-support.what"))], ...target(120) },
    },
    {
      key: "billing",
      name: say(text("types.starter-billing")),
      emoji: "🧾",
      description: say(text("types.starter-billing.description")),
      leads: "ticket",
      own: {
        form: [
          long("what", text("types.starter-billing.what")),
          optional(short("order", text("types.starter-billing.order"))),
        ],
        ...target(60),
      },
    },
    {
      key: "bug",
      name: say(text("types.starter-bug")),
      emoji: "🐛",
      description: say(text("types.starter-bug.description")),
      leads: "ticket",
      own: {
        form: [
          long("what", text("types.starter-bug.what")),
          long("steps", text("types.starter-bug.steps")),
          pictures("pictures", text("types.starter-bug.pictures"), false),
        ],
        ...target(45),
      },
    },
    {
      key: "suggestion",
      name: say(text("types.starter-suggestion")),
      emoji: "💡",
      description: say(text("types.starter-suggestion.description")),
      leads: "ticket",
      own: { form: [long("what", text("types.starter-suggestion.what"))], ...target(240) },
    },
    {
      key: "payment",
      name: say(text("types.starter-payment")),
      emoji: "💳",
      description: say(text("types.starter-payment.description")),
      leads: "ticket",
      own: {
        form: [
          short("order", text("types.starter-payment.order")),
          pictures("proof", text("types.starter-payment.proof"), true),
        ],
        ...target(120),
      },
    },
    {
      key: "report",
      name: say(text("types.starter-report")),
      emoji: "🚩",
      description: say(text("types.starter-report.description")),
      leads: "report",
      own: {
        form: [
          short("who", text("types.starter-report.who")),
          long("what", text("types.starter-report.what")),
          pictures("pictures", text("types.starter-report.pictures"), false),
        ],
        ...target(60),
      },
    },
  ];
}
