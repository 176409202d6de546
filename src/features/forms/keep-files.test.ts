import { expect, test } from "vitest";
import { aQuestion } from "#features/desk/testing.ts";
import { ServiceError } from "#kernel/errors.ts";
import type { Files } from "#kernel/files.ts";
import { silentLog } from "#test/support/silent-log.ts";
import type { Piece } from "./given.ts";
import { keepFiles, keptFiles } from "./keep-files.ts";

const proof = aQuestion({ name: "proof", kind: "files", ask: "Proof" });
const order = aQuestion({ name: "order" });
const upload = (filename: string): Piece => ({
  value: "9",
  file: { filename, size: 3, url: `https://cdn.x/${filename}` },
});
const typed = { order: [{ value: "AB-1" }] };

/** Discord's store of files, of which one is gone and one is behind an outage. */
const files: Files = {
  async keep({ url, ...facts }) {
    if (url.endsWith("down.png")) throw new ServiceError("a file could not be fetched");
    return url.endsWith("gone.png") ? undefined : { ...facts, kept: `kept of ${facts.filename}` };
  },
  keepUntil: async () => {},
  forget: async () => {},
  hold: async () => {},
  release: async () => {},
  forgetOld: async () => {},
  read: async () => undefined,
  digest: async () => undefined,
};
const keep = (pieces: readonly Piece[], mistakes: Parameters<typeof keepFiles>[1]["mistakes"] = []) =>
  keepFiles(
    { files, log: silentLog },
    { questions: [order, proof], given: { ...typed, proof: pieces }, mistakes, until: 1 },
  );

test("what was uploaded is copied, and what was copied before stays", async () => {
  const before: Piece = { value: "kept before", file: { filename: "a.png", size: 3 } };
  const { given, mistakes } = await keep([before, upload("b.png")]);
  expect(mistakes).toEqual([]);
  expect(keptFiles([order, proof], given)).toEqual([
    {
      name: "proof",
      question: "Proof",
      files: [
        { filename: "a.png", size: 3, kept: "kept before" },
        { filename: "b.png", size: 3, kept: "kept of b.png" },
      ],
    },
  ]);
});

test("a file that is gone, or that can't be fetched now, is a mistake of its question and of no other", async () => {
  for (const lost of ["gone.png", "down.png"]) {
    const { given, mistakes } = await keep([upload("b.png"), upload(lost)]);
    expect(mistakes).toEqual([{ question: proof, why: "lost" }]);
    expect(given).toEqual({ ...typed, proof: [] });
  }
});

test("files that do not fit are not copied", async () => {
  const wrong = { question: proof, why: "other-files" as const };
  const { given, mistakes } = await keep([upload("down.png")], [wrong]);
  expect([given["proof"], mistakes]).toEqual([[], [wrong]]);
});
