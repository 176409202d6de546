import type { Question, QuestionKind } from "#features/desk/index.ts";
import type { Translate } from "#kernel/text.ts";
import { type Markup, text } from "#kernel/text.ts";
import { type Given, type Piece, piecesOf } from "./given.ts";

/** A question and its answer, as every record has them. */
export interface FormAnswer {
  /** Of the question; stays when its wording changes. */
  readonly name: string;
  readonly kind: QuestionKind;
  readonly question: string;
  /** As it is read where nothing but words can be shown, in the language of the team. */
  readonly words: string;
  /** What was typed; the labels, ids or file names; `yes` or `no`. For rules. */
  readonly values: readonly string[];
}

/** What was answered, in the order of the questions; what was left empty is left out, but for an empty box, which says no. */
export function answersOf(questions: readonly Question[], given: Given, translate: Translate): FormAnswer[] {
  return questions.flatMap((question) => {
    const pieces = piecesOf(given, question.name);
    if (pieces.length === 0 || question.kind === "text") return [];
    const { name, kind, ask } = question;
    const values = pieces.map(({ value, file }) => file?.filename ?? value);
    return [{ name, kind, question: ask, words: wordsOf(kind, pieces, translate), values }];
  });
}

function wordsOf(kind: QuestionKind, pieces: readonly Piece[], translate: Translate): string {
  switch (kind) {
    case "yes-no":
      return translate.plain(pieces[0]?.value === "yes" ? text("forms.yes") : text("forms.no"));
    case "checkboxes":
      return pieces.map(({ value }) => `✓ ${value}`).join("\n");
    case "users":
    case "roles":
    case "channels":
      return pieces.map(({ value, name }) => `${name ?? ""} (${value})`.trim()).join(", ");
    case "files":
      return pieces.map(({ file, value }) => file?.filename ?? value).join(", ");
    default:
      return pieces.map(({ value }) => value).join(", ");
  }
}

/**
 * People, roles and channels as Discord shows them, pinging nobody; null for other answers. Never in a private thread that members see:
 * whoever is named there may be let into it.
 */
export function mentionsIn({ kind, values }: Pick<FormAnswer, "kind" | "values">): Markup | null {
  const mark = kind === "users" ? "@" : kind === "roles" ? "@&" : kind === "channels" ? "#" : null;
  const ids = values.filter((value) => /^\d{1,20}$/.test(value));
  return mark === null || ids.length === 0 ? null : { markup: ids.map((id) => `<${mark}${id}>`).join(" ") };
}
