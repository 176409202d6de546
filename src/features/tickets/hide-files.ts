import type { Filled } from "#features/forms/index.ts";
import { disguise } from "#kernel/disguise.ts";

type Answered = Pick<Filled, "answers" | "formMs" | "files">;

/** What a form said, without what the names of its files tell of who sent them. */
export function hideFiles(filled: Answered): Answered {
  const files = filled.files.map((one) => ({
    ...one,
    files: one.files.map((file, index) => disguise(file, index + 1)),
  }));
  const answers = filled.answers.map((answer) => {
    if (answer.kind !== "files") return answer;
    const values = files.find(({ name }) => name === answer.name)?.files.map(({ filename }) => filename) ?? [];
    return { ...answer, values, words: values.join(", ") };
  });
  return { ...filled, answers, files };
}
