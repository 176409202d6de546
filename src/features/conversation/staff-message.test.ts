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

test("careful: a word that is known is something to do; in a chat there are none", () => {
  const known = new Map([["s", 1]]);
  expect(meaning("+S hello there", "careful", alone, { known })).toEqual({
    meant: "word",
    word: "s",
    rest: "hello there",
  });
  expect(meaning("+s", "careful", alone, { known })).toEqual({ meant: "word", word: "s", rest: "" });
  expect(meaning("+sorry, no", "careful", alone, { known })).toEqual(reply("sorry, no"));
  expect(meaning("+s hello", "chat", alone, { known })).toEqual(reply("+s hello"));
});

test("careful: a server's own prefix", () => {
  expect(meaning(">>areply Hello", "careful", alone, { prefix: ">>" })).toEqual(reply("Hello", "anonymous"));
  expect(meaning("+hello", "careful", alone, { prefix: ">>" })).toEqual({ meant: "comment", marked: false });
});
