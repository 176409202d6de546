import type { Question } from "#features/desk/index.ts";

/** A name that no question of this form has. */
export function freeName(questions: readonly Question[]): string {
  for (let number = questions.length + 1; ; number++) {
    const name = `q${number}`;
    if (!questions.some((question) => question.name === name)) return name;
  }
}

/** The form with this question: in the place of the one of its name, else at the end. */
export function withQuestion(questions: readonly Question[], question: Question): Question[] {
  const has = questions.some(({ name }) => name === question.name);
  return has ? questions.map((one) => (one.name === question.name ? question : one)) : [...questions, question];
}

/** The form with one question a place further up (-1) or down (1); at the end it stays where it is. */
export function moved(questions: readonly Question[], name: string, by: -1 | 1): Question[] {
  const from = questions.findIndex((question) => question.name === name);
  const to = from + by;
  const [question, other] = [questions[from], questions[to]];
  if (!question || !other) return [...questions];
  return questions.map((one, index) => (index === from ? other : index === to ? question : one));
}

/** The form with a question back where it stood; where one of its name is asked again, nothing changes. */
export function putBack(questions: readonly Question[], question: Question, place: number): readonly Question[] {
  if (questions.some(({ name }) => name === question.name)) return questions;
  return [...questions.slice(0, place), question, ...questions.slice(place)];
}
