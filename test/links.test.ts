import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { files, isThere, read } from "#test/support/source-files.ts";

const PAGES = [...files("*.md"), ...files("{docs,sandbox,examples,bench}/**/*.md")];

test("every link from a page to another file leads somewhere", () => {
  expect(PAGES.length).toBeGreaterThan(20);
  const dead = PAGES.flatMap((page) =>
    [...read(page).matchAll(/\]\((?!https?:|mailto:|#)([^)\s#]+)/g)]
      .map(([, target = ""]) => target)
      .filter((target) => !isThere(join(dirname(page), target)))
      .map((target) => `${page}: ${target}`),
  );
  expect(dead).toEqual([]);
});
