import { describe, expect, test } from "vitest";
import { mention, type Text, text, time } from "#kernel/text.ts";
import { openTexts, type TextProblem } from "./texts.ts";

const english = `
opened = Ticket #{ $number } is open: { $topic }
files = { $count ->
    [one] one file
   *[other] { $count } files
  }
told = { $who } sent { $what } { $when }
only-english = Only here
somebody = the member
close = Close
    .description = Closes this ticket
`;
const german = `
opened = Ticket #{ $number } ist offen: { $topic }
files = { $count ->
    [one] eine Datei
   *[other] { $count } Dateien
  }
told = { $who } hat { $what } { $when } geschickt
somebody = das Mitglied
close = Schließen
    .description = Schließt dieses Ticket
`;
const desk = { name: "desk", texts: { "en-US": english, de: german } };

describe("a sentence", () => {
  const texts = openTexts([desk]);
  const en = texts.translate("en-US");

  test("is said in the closest language", () => {
    const closed = text("desk.close.description");
    expect(texts.translate("de-AT")(closed)).toBe("Schließt dieses Ticket");
    expect(texts.translate("en-GB")(closed)).toBe("Closes this ticket");
    expect(texts.translate("ja")(closed)).toBe("Closes this ticket");
    expect(texts.translate("not a locale")(closed)).toBe("Closes this ticket");
    expect(texts.locales).toEqual(["en-US", "de"]);
  });

  test("falls back to English where a language lacks it", () => {
    expect(texts.translate("de")(text("desk.only-english"))).toBe("Only here");
  });

  test("counts in the language's own plurals and never groups the digits of a name", () => {
    expect(en(text("desk.files", { count: 1 }))).toBe("one file");
    expect(texts.translate("de")(text("desk.files", { count: 2 }))).toBe("2 Dateien");
    expect(en(text("desk.opened", { number: 12345, topic: "x" }))).toBe("Ticket #12345 is open: x");
  });

  test("keeps our own markup and other texts, and escapes what somebody wrote", () => {
    const told = text("desk.told", { who: mention("5"), what: text("desk.files", { count: 3 }), when: time(90_000) });
    expect(en(told)).toBe("<@5> sent 3 files <t:90:R>");
    expect(en(text("desk.opened", { number: 1, topic: "**<@5>**" }))).toBe("Ticket #1 is open: \\*\\*\\<\\@5\\>\\*\\*");
  });

  test("begins with a capital letter, also with what stands in for a name", () => {
    const told = (who: Text) => text("desk.told", { who, what: text("desk.somebody"), when: time(90_000) });
    expect(en(told(text("desk.somebody")))).toBe("The member sent the member <t:90:R>");
    expect(texts.translate("de").plain(told(text("desk.somebody")))).toMatch(/^Das Mitglied hat das Mitglied/);
    expect(en(text("desk.told", { who: "ada", what: "x", when: time(90_000) }))).toMatch(/^ada sent/);
    expect(en(text("desk.opened", { number: 1, topic: told(text("desk.somebody")) }))).toBe(
      "Ticket #1 is open: the member sent the member <t:90:R>",
    );
  });

  test("is plain for labels: one line and no escapes", () => {
    expect(en.plain(text("desk.opened", { number: 1, topic: "a_b\n\u202ec" }))).toBe("Ticket #1 is open: a_b c");
  });

  test("that is missing, or lacks a variable, throws", () => {
    expect(() => en(text("desk.nothing"))).toThrow("Text desk.nothing (en-US): is missing");
    expect(() => en(text("desk.opened", { number: 1 }))).toThrow("Unknown variable: $topic");
  });
});

test("with a listener a missing sentence is reported and shown as its key", () => {
  const problems: TextProblem[] = [];
  const texts = openTexts([desk], (problem) => problems.push(problem));
  expect(texts.translate("de")(text("desk.nothing"))).toBe("desk.nothing");
  expect(problems).toEqual([{ key: "desk.nothing", locale: "de", problem: "is missing" }]);
});

describe("reading refuses", () => {
  const open = (source: string) =>
    openTexts([{ name: "desk", texts: { "en-US": source } }]).translate("en-US")(text("desk.good"));

  test("what Fluent would leave out silently", () => {
    expect(() => open("good = yes\nbad = { $open\n")).toThrow("Texts of desk (en-US): Fluent cannot read “bad”");
    expect(() => open("good = yes\nno equals sign\n")).toThrow("Fluent cannot read “no equals sign”");
    expect(() => open("good = { missing-brace }}\nnext = x\n")).toThrow("Fluent cannot read");
  });

  test("a sentence that is there twice", () => {
    expect(() => open("same = a\nsame = b\n")).toThrow("same");
    expect(() => openTexts([desk, desk])).toThrow("there twice");
  });
});

test("a language that nobody reads is not read, and what was forgotten is read again", () => {
  const texts = openTexts([desk, { name: "other", texts: { "en-US": "hello = Hello", de: "hello = { $broken" } }]);
  const hello = text("other.hello");
  expect(texts.translate("en-US")(hello)).toBe("Hello");
  texts.forget();
  expect(texts.translate("en-US")(hello)).toBe("Hello");
  expect(() => texts.translate("de")(hello)).toThrow("Texts of other (de): Fluent cannot read");
});

test("the fingerprint is another one as soon as a single sentence is", () => {
  const of = (german: string) => openTexts([desk, { name: "other", texts: { de: german } }]).fingerprint;
  expect(of("hello = Hallo")).toBe(of("hello = Hallo"));
  expect(of("hello = Hallo")).not.toBe(of("hello = Servus"));
});
