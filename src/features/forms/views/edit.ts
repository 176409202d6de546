import type { Question, TicketType } from "#features/desk/index.ts";
import { customId } from "#kernel/feature.ts";
import { type Text, text } from "#kernel/text.ts";
import { type Block, type Button, type Control, heading, paragraph, small, type View } from "#kernel/view.ts";
import { KINDS } from "../edited-question.ts";
import * as ids from "../ids.ts";
import { pagesOf } from "../pages.ts";
import type { RemovedQuestion } from "../removed-question.ts";
import { code } from "./code.ts";

type Topic = Pick<TicketType, "id" | "name" | "form">;

/** A topic's questions, and what can be done with them. */
export function formView(type: Topic): View {
  return { tone: "neutral", blocks: overview(type), rows: overviewRows(type) };
}

/** The same after a question was taken out. */
export function removedView(type: Topic, { id, question }: Pick<RemovedQuestion, "id" | "question">): View {
  const rows = overviewRows(type);
  const last = [...(rows.at(-1) ?? []), button(customId(ids.putBackButtonId, id), text("forms.button-put-back"))];
  const said = small(text("forms.removed", { question: shortened(question.ask) }));
  return { tone: "neutral", blocks: [...overview(type), said], rows: [...rows.slice(0, -1), last] };
}

function overview(type: Topic): Block[] {
  const { name, form } = type;
  const lines = form.map((question, index) =>
    paragraph(
      text(mayStayEmpty(question) ? "forms.edit-line-optional" : "forms.edit-line", {
        number: index + 1,
        question: shortened(question.ask),
        kind: KINDS[question.kind],
      }),
    ),
  );
  return [
    heading(text("forms.edit-heading", { topic: name, count: form.length, pages: pagesOf(form).length })),
    ...(lines.length > 0 ? lines : [paragraph(text("forms.edit-empty"))]),
  ];
}

/** Boxes may always stay empty, and a text asks nothing. */
const isFree = ({ kind }: Question): boolean => kind === "text" || kind === "yes-no";

const mayStayEmpty = (question: Question): boolean => !question.required && !isFree(question);

function answering(question: Question): string {
  if (isFree(question)) return "forms.question-free";
  return question.required ? "forms.question-required" : "forms.question-optional";
}

const shortened = (ask: string): string => (ask.length > 60 ? `${ask.slice(0, 59)}…` : ask);

function overviewRows({ id, form }: Topic): Control[][] {
  const [only] = form;
  const choice: Control[][] =
    form.length > 1
      ? [
          [
            {
              control: "menu",
              id: customId(ids.chooseMenuId, id),
              placeholder: text("forms.edit-which"),
              options: form.map(({ name, ask, kind }) => ({
                value: name,
                label: { words: ask },
                description: KINDS[kind],
              })),
            },
          ],
        ]
      : [];
  return [
    ...choice,
    [
      button(customId(ids.addButtonId, id), text("forms.button-add"), "primary"),
      ...(form.length === 1 && only
        ? [button(customId(ids.questionButtonId, id, only.name), text("forms.button-change"))]
        : []),
      ...(form.length > 0 ? [button(customId(ids.previewButtonId, id), text("forms.button-preview"))] : []),
    ],
  ];
}

/** One question, and what can be changed about it. */
export function questionView(type: Topic, question: Question): View {
  const { name, ask, hint, kind } = question;
  const place = type.form.findIndex((one) => one.name === name);
  const to = (id: string) => customId(id, type.id, name);
  return {
    tone: "neutral",
    blocks: [
      heading(text("forms.question-heading", { question: shortened(ask), number: place + 1, count: type.form.length })),
      ...(hint ? [paragraph(text("forms.question-hint", { hint }))] : []),
      paragraph(text(answering(question), { kind: KINDS[kind] })),
      ...rules(question),
    ],
    rows: [
      [
        button(to(ids.changeButtonId), text("forms.button-change"), "primary"),
        ...(isFree(question) ? [] : [button(to(ids.rulesButtonId), text("forms.button-rules"))]),
        button(to(ids.removeButtonId), text("forms.button-remove")),
      ],
      [
        ...(place > 0 ? [button(to(ids.upButtonId), text("forms.button-up"))] : []),
        ...(place < type.form.length - 1 ? [button(to(ids.downButtonId), text("forms.button-down"))] : []),
        button(customId(ids.listButtonId, type.id), text("forms.button-all")),
      ],
    ],
  };
}

function rules({ choices, min, max, pattern, accepts }: Question): Block[] {
  const labels = choices.map(({ label }) => label).join(", ");
  const said: Text[] = [
    ...(labels === "" ? [] : [text("forms.rule-choices", { choices: labels.slice(0, 500) })]),
    ...(min === null ? [] : [text("forms.rule-min", { min })]),
    ...(max === null ? [] : [text("forms.rule-max", { max })]),
    ...(pattern
      ? [text("forms.rule-pattern", { pattern: code(pattern.expression), example: code(pattern.example) })]
      : []),
    ...(accepts.length === 0 ? [] : [text("forms.rule-accepts", { accepts: accepts.join(", ") })]),
  ];
  return said.map(paragraph);
}

function button(id: string, label: Text, style: Button["style"] = "secondary"): Button {
  return { control: "button", id, label, style };
}
