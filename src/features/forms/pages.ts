import type { Question } from "#features/desk/index.ts";

/** Components that Discord takes in one form. */
export const PER_PAGE = 5;

/** Questions by page, in their order. A form without questions has no page. */
export function pagesOf(questions: readonly Question[]): Question[][] {
  const pages: Question[][] = [];
  for (let begin = 0; begin < questions.length; begin += PER_PAGE) pages.push(questions.slice(begin, begin + PER_PAGE));
  return pages;
}
