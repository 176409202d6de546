import { expect, test } from "vitest";
import { text } from "#kernel/text.ts";
import type { Speech } from "#kernel/voice.ts";
import { openTexts } from "./texts.ts";

const desk = {
  name: "desk",
  texts: {
    "en-US": "opened = Ticket #{ $number } is open: { $topic }\nfiles = { $count } files\nclose = Close\nkept = Kept\n",
    de: "opened = Ticket #{ $number } ist offen: { $topic }\nfiles = { $count } Dateien\nclose = Schließen\nkept = Bleibt\n",
  },
};
const warm = { desk: { "en-US": "close = That is all\nopened = Hello\n", de: "close = Das war's\n" } };
const texts = openTexts([desk], undefined, [{ name: "desk", texts: { de: "kept = Bleibt so\nclose = Zu\n" } }], {
  warm,
});

const saying = (own: Record<string, string>, preset: string | null = null): Speech => ({
  words: (locale, key) => own[`${locale} ${key}`],
  accent: null,
  preset,
});
const opened = text("desk.opened", { number: 1042, topic: "a *b*" });

test("a server's own words stand in place of ours, in their language alone", () => {
  const own = saying({ "de desk.opened": "{topic}: Nummer { $number }, {hier} bleibt" });
  expect(texts.translate("de", saying({ "de desk.opened": "{topic}: Nummer { $number }" }))(opened)).toBe(
    "a \\*b\\*: Nummer 1042",
  );
  expect(texts.translate("en-GB", own)(opened)).toBe("Ticket #1042 is open: a \\*b\\*");
});

test("a variable that the sentence does not have leaves ours as it is", () => {
  expect(texts.translate("de", saying({ "de desk.opened": "{hier}" }))(opened)).toBe(
    "Ticket #1042 ist offen: a \\*b\\*",
  );
});

test("what is no variable is said as it stands, and nobody is named by it", () => {
  const said = (words: string) => texts.translate("de", saying({ "de desk.close": words }))(text("desk.close"));
  expect(said("{ [one] $x -> { } } **fett** [Hilfe](https://x.y)")).toBe(
    "{ [one] $x -> { } } **fett** [Hilfe](https://x.y)",
  );
  expect(said("@everyone <@12> <@&34> <#56>")).toBe("@\u200beveryone \\<@12> \\<@&34> <#56>");
});

test("a number is written as in our own sentences", () => {
  const own = saying({ "de desk.files": "{count} Anhänge" });
  expect(texts.translate("de", own)(text("desk.files", { count: 12_000 }))).toBe("12000 Anhänge");
});

test("own words, then the preset, then the host's, then ours; the language first", () => {
  const close = text("desk.close");
  const kept = text("desk.kept");
  expect(texts.translate("de", saying({ "de desk.close": "Tür zu" }, "warm"))(close)).toBe("Tür zu");
  expect(texts.translate("de", saying({}, "warm"))(close)).toBe("Das war's");
  expect(texts.translate("de", saying({}, "warm"))(kept)).toBe("Bleibt so");
  expect(texts.translate("de", saying({}, "cold"))(close)).toBe("Zu");
  expect(texts.translate("de", saying({}, "warm"))(opened)).toBe("Ticket #1042 ist offen: a \\*b\\*");
  expect(texts.translate("en-US", saying({}, "warm"))(opened)).toBe("Hello");
  expect(texts.translate("de")(close)).toBe("Zu");
});
