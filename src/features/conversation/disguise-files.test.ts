import fc from "fast-check";
import { expect, test } from "vitest";
import type { FileRef } from "#kernel/outbox.ts";
import { disguiseFiles } from "./disguise-files.ts";

const file = (change: Partial<FileRef>): FileRef => ({
  channelId: "1",
  messageId: "2",
  attachmentId: "3",
  filename: "ada.png",
  size: 1,
  ...change,
});
const names = (files: readonly FileRef[]) =>
  disguiseFiles({ text: "", files, extras: [], replyTo: null }).files.map(({ filename }) => filename);

test("a name says the kind of the file and its place, and a spoiler stays one", () => {
  expect(
    names([
      file({ filename: "Ada Lovelace passport.JPG", contentType: "image/jpeg" }),
      file({ filename: "SPOILER_ada.png", contentType: "image/png", spoiler: true }),
      file({ filename: "ada.lovelace", contentType: "text/plain" }),
      file({ filename: "ada" }),
    ]),
  ).toEqual(["picture-1.jpg", "SPOILER_picture-2.png", "file-3", "file-4"]);
});

test("nothing of the old name but a short ending is left", () => {
  fc.assert(
    fc.property(fc.string(), (filename) => {
      expect(names([file({ filename })])[0]).toMatch(/^file-1(\.[a-z0-9]{1,5})?$/);
    }),
  );
});
