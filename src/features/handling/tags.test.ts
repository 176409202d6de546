import { expect, test } from "vitest";
import { readTags } from "./tags.ts";

test("tags: small letters, white space as one space, none twice, none empty, at most 20 characters", () => {
  expect(readTags(" Refund, order  late ,refund,, ")).toEqual(["refund", "order late"]);
  expect(readTags(" , ")).toEqual([]);
  expect(readTags("x".repeat(30)).map((tag) => tag.length <= 20)).toEqual([true]);
});
