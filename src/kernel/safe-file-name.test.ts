import fc from "fast-check";
import { expect, test } from "vitest";
import { nasty } from "#test/support/nasty.ts";
import { safeFileName } from "./safe-file-name.ts";
import { visible } from "./words.ts";

test("what is usual stays as it is", () => {
  for (const name of ["picture.png", "SPOILER_pic-2.jpeg", "Größe (2).txt", "日本語.pdf", "notes.tar.gz", "README"]) {
    expect(safeFileName(name)).toBe(name);
  }
});

test("what is read at the end is what it ends with, and it leads nowhere", () => {
  expect(safeFileName("photo\u202egnp.exe")).toBe("photognp.exe");
  expect(safeFileName("invoice.pdf          .exe")).toBe("invoice.pdf .exe");
  expect(safeFileName("../../etc/passwd")).toBe("_.._etc_passwd");
  expect(safeFileName("C:\\x\\y.txt")).toBe("C__x_y.txt");
  expect(safeFileName(".htaccess")).toBe("htaccess");
  expect(safeFileName("a.png. . ")).toBe("a.png");
  expect(safeFileName("\u200b")).toBe("file");
  expect(safeFileName(".png")).toBe("png");
  expect(safeFileName(`${"x".repeat(500)}.jpeg`)).toMatch(/^x{100,}….jpeg$/);
});

test("whatever it is called", () => {
  fc.assert(
    fc.property(fc.tuple(nasty, fc.constantFrom("", ".png", ".exe ", ".p\u202eng")), ([stem, ending]) => {
      const name = safeFileName(stem + ending);
      expect(name).not.toMatch(/[/\\:*?"<>|\n\r\t]|^\.|[. ]$/);
      expect(name).toBe(visible(name));
      expect(name.length).toBeGreaterThan(0);
      expect(name.length).toBeLessThanOrEqual(120);
      expect(safeFileName(name)).toBe(name);
    }),
  );
});
