import { expect, test } from "vitest";
import { aTicket } from "#features/tickets/testing.ts";
import { isBareThanks, quoteOf } from "./draft.ts";
import { pickTicketView } from "./views/draft.ts";

test.each([
  "thanks",
  "Thank you so much!!",
  "thx :)",
  "ty 🙏",
  "THANKS A LOT",
  "Danke schön!",
  "merci beaucoup",
  "obrigada",
])("a bare thanks: %s", (words) => expect(isBareThanks(words)).toBe(true));

test.each([
  "thanks, but it broke again",
  "no thanks",
  "thankless",
  "",
  "👍",
  "Danke, aber es geht nicht",
  "ty for nothing, reopen",
])("more than thanks: %j", (words) => expect(isBareThanks(words)).toBe(false));

test("the card quotes all that was written, and counts the files", () => {
  const written = (text: string, files: number) => ({
    messageId: text,
    said: {
      text,
      extras: [],
      replyTo: null,
      files: Array.from({ length: files }, () => ({
        channelId: "1",
        messageId: "2",
        attachmentId: "3",
        filename: "a.png",
        size: 1,
      })),
    },
  });
  expect(quoteOf({ said: [written("one", 1), written("", 2), written("two", 0)] })).toEqual({
    words: "one\ntwo",
    files: 3,
  });
});

test("of more open tickets than a menu holds the newest can be chosen", () => {
  const open = Array.from({ length: 40 }, (_, n) => aTicket({ id: `t${n}`, number: n, openedAt: n }));
  // The person's own, and behind them those that they take part in.
  const [choice] = pickTicketView({ id: "d" }, [...open.slice(20), ...open.slice(0, 20)]).rows?.[0] ?? [];
  const values = choice?.control === "menu" ? choice.options.map(({ value }) => value) : [];
  expect(values).toEqual(open.slice(15).map(({ id }) => id));
});
