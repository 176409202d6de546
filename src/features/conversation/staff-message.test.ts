import { expect, test } from "vitest";
import { meaning } from "./staff-message.ts";

const alone = "words alone";
const reply = (text: string, identity = "as the topic says") => ({ meant: "reply", text, identity });
const comment = { meant: "comment", marked: false };

test.each([
  ["Has anybody seen this?", comment],
  ["+Which browser?", reply("Which browser?")],
  ["  + Which browser?", reply("Which browser?")],
  ["+areply We look into it", reply("We look into it", "anonymous")],
  ["+AR We look into it", reply("We look into it", "anonymous")],
  ["+nonareply It's me", reply("It's me", "named")],
  ["+areplyish is no word of ours", reply("areplyish is no word of ours")],
  ["+constructor", reply("constructor")],
  ["+1", reply("1")],
  ["+", comment],
  ["+areply", comment],
  ["//note", comment],
  ["1 + 1", comment],
])("careful: %s", (words, meant) => expect(meaning(words, "careful", alone)).toEqual(meant));

test("a prefix with a file is a reply without words", () => {
  expect(meaning("+", "careful", "more than words")).toEqual(reply(""));
  expect(meaning("+ar", "careful", "more than words")).toEqual(reply("", "anonymous"));
});

test.each([
  ["Which browser?", reply("Which browser?")],
  ["+1", reply("+1")],
  ["//Has anybody seen this?", { meant: "comment", marked: true }],
  [" // also this", { meant: "comment", marked: true }],
  ["https://example.com", reply("https://example.com")],
])("chat: %s", (words, meant) => expect(meaning(words, "chat", alone)).toEqual(meant));
