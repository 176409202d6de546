import type { Filled } from "#features/forms/index.ts";
import { disguise, mayTellItsMaker } from "#kernel/disguise.ts";

type Answered = Pick<Filled, "answers" | "formMs" | "files">;

/** The files that a member who is not named put into a form, and that may say who they are: by what they are called by their sender. */
export const mayTellWho = ({ files }: Answered): readonly string[] =>
  files.flatMap((question) => question.files.filter(mayTellItsMaker).map(({ filename }) => filename));

/** What a form said without those files. They are not sent: nobody could be asked before. */
export function withoutTellingFiles(filled: Answered): Answered {
  const files = filled.files
    .map((one) => ({ ...one, files: one.files.filter((file) => !mayTellItsMaker(file)) }))
    .filter((one) => one.files.length > 0);
  return { ...filled, files };
}

/** What a form said, without what the names of its files tell of who sent them. */
export function hideFiles(filled: Answered): Answered {
  const files = filled.files.map((one) => ({
    ...one,
    files: one.files.map((file, index) => disguise(file, index + 1, "or not sent")),
  }));
  const answers = filled.answers.map((answer) => {
    if (answer.kind !== "files") return answer;
    const values = files.find(({ name }) => name === answer.name)?.files.map(({ filename }) => filename) ?? [];
    return { ...answer, values, words: values.join(", ") };
  });
  return { ...filled, answers, files };
}
