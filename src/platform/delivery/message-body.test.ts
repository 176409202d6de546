import { expect, test } from "vitest";
import { toRequest } from "./message-body.ts";

const contentWith = (content: string, missing: readonly string[]): string =>
  (toRequest({ content }, { files: [], missing }, undefined) as { content: string }).content;

test("what is said in place of files stands below the words", () => {
  expect(contentWith("Look", ["a.png is gone", "b.png is gone"])).toBe("Look\na.png is gone\nb.png is gone");
  expect(contentWith("", ["a.png is gone"])).toBe("a.png is gone");
});

test("what is said in place of many files is cut before the words are, and where words are cut, it shows", () => {
  const many = Array.from({ length: 10 }, (_, n) => `file-${n}-${"x".repeat(100)}.png is gone`);
  const words = `${"word ".repeat(300)}END`;
  const content = contentWith(words, many);
  expect(content).toContain("END\nfile-0-");
  expect(content.length).toBeLessThanOrEqual(2_000);
  const full = contentWith("😀".repeat(1_000), many.slice(0, 1));
  expect(full.length).toBeLessThanOrEqual(2_000);
  expect(full.isWellFormed()).toBe(true);
  expect(full).toContain("…\nfile-0-");
});
