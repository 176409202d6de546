import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Option } from "#kernel/feature.ts";
import { type Text, text } from "#kernel/text.ts";
import { addressed, findCommand, nearMiss, tokenize } from "./typed-line.ts";
import { readOptions, usage } from "./typed-options.ts";

const SELF = "100000000000000001";
const USER = "200000000000000002";
const english = Object.assign((of: Text) => of.key, { locale: "en-US", plain: (of: Text) => of.key });
const words = (line: string) => tokenize(line).map((token) => token.word);
const option = (of: object) => ({ description: text("x"), ...of }) as Option;

describe("words of a line", () => {
  test.each([
    ["", []],
    ["  one   two ", ["one", "two"]],
    ['one "two words" three', ["one", "two words", "three"]],
    ["„zwei Wörter“ «deux mots» “two words”", ["zwei Wörter", "deux mots", "two words"]],
    ['"a \\" quote" b', ['a " quote', "b"]],
    ['5" of rain', ['5"', "of", "rain"]],
    ['"never ends', ['"never', "ends"]],
    ['reason:"two words" x', ["reason:two words", "x"]],
    ["https://example.com/a:b", ["https://example.com/a:b"]],
  ])("%s", (line, expected) => {
    expect(words(line)).toEqual(expected);
  });

  test("whatever is quoted is read back", () => {
    const anything = fc.string({ unit: "grapheme" });
    fc.assert(
      fc.property(fc.array(anything), (given) => {
        const line = given.map((word) => `"${word.replace(/["\\]/g, "\\$&")}"`).join(" ");
        expect(words(line)).toEqual(given);
      }),
    );
  });

  test("nothing that somebody types breaks it, and no letter is lost outside quotes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (line) => {
        const tokens = tokenize(line);
        expect(tokens.every((token) => /\S/.test(line.charAt(token.start)))).toBe(true);
        if (!/["“„«]/.test(line)) expect(tokens.map((token) => token.word)).toEqual(line.split(/\s+/).filter(Boolean));
      }),
    );
  });
});

describe("what is meant as a command", () => {
  test.each([
    ["!close now", "!", "close now"],
    ["?close", "!", undefined],
    [`<@${SELF}> close`, "!", "close"],
    [`<@!${SELF}>close`, null, "close"],
    [`hello <@${SELF}>`, "!", undefined],
    ["desk close", "desk ", "close"],
    ["", "!", undefined],
  ])("%s", (content, prefix, expected) => {
    expect(addressed(content, prefix, SELF)).toBe(expected);
  });

  const commands = new Map([
    ["ticket close", 1],
    ["ticket", 2],
    ["close", 3],
  ]);

  test.each([
    ["ticket close because", 1, " because"],
    ["Ticket  CLOSE", 1, ""],
    ["ticket open", 2, " open"],
    ["close", 3, ""],
    ["closed", undefined, undefined],
  ])("%s is the longest name it begins with", (line, command, rest) => {
    const found = findCommand(line, commands);
    expect(found?.command).toBe(command);
    expect(found?.rest).toBe(rest);
  });

  test.each([
    ["clsoe", "close"],
    ["close", "close"],
    ["clos", "close"],
    ["tiket close", "ticket close"],
    ["tickt clse now", "ticket close"],
    ["play", undefined],
    ["cl", undefined],
    ["constructor", undefined],
  ])("%s is close to %s", (line, name) => {
    expect(nearMiss(line, commands.keys())).toBe(name);
  });
});

describe("options", () => {
  const options = {
    who: option({ type: "user", required: true }),
    count: option({ type: "integer", min: 1, max: 5 }),
    how: option({
      type: "choice",
      choices: [
        { value: "soft", name: text("Gently") },
        { value: "hard", name: text("Hard") },
      ],
    }),
    silent: option({ type: "flag" }),
    why: option({ type: "rest", maxLength: 20 }),
  };
  const nothing = { who: null, count: null, how: null, silent: null, why: null };
  const read = (line: string) => readOptions({ options }, line, english);

  test.each([
    [`<@${USER}>`, { who: USER }],
    [`<@!${USER}> 3 gently a b  c`, { who: USER, count: 3, how: "soft", why: "a b  c" }],
    [`${USER} how:HARD count:2 because`, { who: USER, how: "hard", count: 2, why: "because" }],
    [`${USER} 1 soft --silent "quoted words"`, { who: USER, count: 1, how: "soft", silent: true, why: "quoted words" }],
    [`who:${USER} silent:no`, { who: USER, silent: false }],
    [`${USER} 1 soft why:"two words"`, { who: USER, count: 1, how: "soft", why: "two words" }],
  ])("%s", (line, values) => {
    expect(read(line)).toEqual({ values: { ...nothing, ...values } });
  });

  test.each([
    ["", { misfit: "missing", option: "who" }],
    ["somebody", { misfit: "mention", option: "who" }],
    [`<#${USER}>`, { misfit: "mention", option: "who" }],
    [`${USER} three`, { misfit: "number", option: "count" }],
    [`${USER} 0`, { misfit: "too-small", option: "count", detail: "1" }],
    [`${USER} 6`, { misfit: "too-big", option: "count", detail: "5" }],
    [`${USER} 1 medium`, { misfit: "choice", option: "how", detail: "soft, hard" }],
    [`${USER} 1 soft see https://example.com why:not`, { misfit: "too-long", option: "why", detail: "20" }],
    [`${USER} silent:maybe`, { misfit: "choice", option: "silent" }],
  ])("%s does not fit", (line, misfit) => {
    expect(read(line)).toMatchObject(misfit);
  });

  test.each([
    ["they called", { member: null, place: null, words: "they called" }],
    [`<@${USER}> they called`, { member: USER, place: null, words: "they called" }],
    [`<#${USER}> they called`, { member: null, place: USER, words: "they called" }],
    [`they called <@${USER}>`, { member: null, place: null, words: `they called <@${USER}>` }],
  ])("who may be left out is, where words come later: %s", (line, values) => {
    const about = {
      member: option({ type: "user" }),
      place: option({ type: "channel" }),
      words: option({ type: "rest", required: true }),
    };
    expect(readOptions({ options: about }, line, english)).toEqual({ values });
  });

  test("with no words to come, what mentions nobody is named", () => {
    const one = { member: option({ type: "user" }), number: option({ type: "integer" }) };
    expect(readOptions({ options: one }, "they", english)).toMatchObject({ misfit: "mention", option: "member" });
  });

  test("too many words are named", () => {
    const one = { name: option({ type: "text" }) };
    expect(readOptions({ options: one }, "two words", english)).toMatchObject({ misfit: "too-many", detail: "words" });
  });

  test("names of objects' own things are no options", () => {
    expect(read(`${USER} toString:x`)).toMatchObject({ misfit: "number" });
  });

  test("the right form", () => {
    expect(usage("!", "ticket close", options)).toBe("!ticket close <who> [count] [how] [--silent] [why…]");
  });
});
