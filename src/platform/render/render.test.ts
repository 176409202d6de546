import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mention, text } from "#kernel/text.ts";
import { type Block, heading, line, paragraph, prose, quote, small, smallLine, type View } from "#kernel/view.ts";
import { openTexts } from "#platform/texts/texts.ts";
import { countComponents, textsOf } from "./budget.ts";
import { renderModal } from "./modal.ts";
import { render } from "./render.ts";

const english = `
title = Ticket #{ $number }
state = 🔔 Team's turn
said = { $words }
told = { $who } has been told
reply = Reply
close = Close ticket { $name }
alt = Picture from { $name }
question = Which order?
like = like AB-1234
`;
const translate = openTexts([{ name: "t", texts: { "en-US": english } }]).translate("en-US");
const card = (...blocks: Block[]): View => ({ tone: "team", blocks });
const picture = { url: "https://cdn.x/a.png", alt: text("t.alt", { name: "a_b" }) };
const button = (id: string, style: "primary" | "secondary") =>
  ({ control: "button", id, label: text("t.reply"), style }) as const;

describe("a card", () => {
  test("is one container with the colour of its tone, its texts, and its buttons", () => {
    const view: View = {
      ...card(heading(text("t.title", { number: 7 })), paragraph(text("t.state")), line, small(text("t.state"))),
      lead: text("t.told", { who: mention("9") }),
      pings: { users: ["9"] },
      rows: [
        [
          button("a:1", "primary"),
          { control: "button", id: "https://x.y", label: { words: "Go\nthere" }, style: "link", emoji: "<a:go:5>" },
        ],
      ],
    };
    expect(render(view, translate)).toEqual({
      flags: 1 << 15,
      allowed_mentions: { parse: [], users: ["9"] },
      components: [
        { type: 10, content: "<@9> has been told" },
        {
          type: 17,
          accent_color: 0xe0a030,
          components: [
            { type: 10, content: "### Ticket #7\n🔔 Team's turn" },
            { type: 14, divider: true, spacing: 1 },
            { type: 10, content: "-# 🔔 Team's turn" },
            {
              type: 1,
              components: [
                { type: 2, style: 1, label: "Reply", custom_id: "a:1" },
                {
                  type: 2,
                  style: 5,
                  label: "Go there",
                  url: "https://x.y",
                  emoji: { id: "5", name: "go", animated: true },
                },
              ],
            },
          ],
        },
      ],
    });
  });

  test("shows pictures with what they show, unescaped", () => {
    const view = card(
      { block: "section", blocks: [paragraph(text("t.state"))], picture },
      { block: "gallery", pictures: [picture] },
    );
    expect(render({ ...view, tone: "neutral" }, translate, { accent: 5 }).components).toEqual([
      {
        type: 17,
        accent_color: 5,
        components: [
          {
            type: 9,
            components: [{ type: 10, content: "🔔 Team's turn" }],
            accessory: { type: 11, media: { url: "https://cdn.x/a.png" }, description: "Picture from a_b" },
          },
          { type: 12, items: [{ media: { url: "https://cdn.x/a.png" }, description: "Picture from a_b" }] },
        ],
      },
    ]);
  });

  test("that is a small line has no container and pings nobody", () => {
    expect(render(smallLine(text("t.told", { who: mention("9") })), translate)).toEqual({
      flags: 1 << 15,
      allowed_mentions: { parse: [] },
      components: [{ type: 10, content: "-# <@9> has been told" }],
    });
  });

  test("has a menu of at most 25 options", () => {
    const options = Array.from({ length: 30 }, (_, index) => ({
      value: `${index}`,
      label: { words: `Topic ${index}` },
    }));
    const view: View = {
      ...card(paragraph(text("t.state"))),
      rows: [[{ control: "menu", id: "m", placeholder: text("t.question"), options }]],
    };
    expect(JSON.stringify(render(view, translate))).toContain('"placeholder":"Which order?"');
    expect(JSON.stringify(render(view, translate)).match(/"value"/g)).toHaveLength(25);
  });
});

describe("somebody's words", () => {
  const said = (...blocks: Block[]) =>
    textsOf(render(card(...blocks), translate).components ?? []).map(({ content }) => content);

  test("are quoted line by line, cut, and cannot leave the quote", () => {
    expect(said(quote("one\n-# two"))).toEqual(["> one\n> \\-# two"]);
    expect(said(quote("x".repeat(500)))[0]).toHaveLength(2 + 200);
    expect(said(quote("word ".repeat(100), 20))).toEqual(["> word word word word…"]);
  });

  test("cannot end a heading or a small line", () => {
    const words = text("t.said", { words: "one\n### two" });
    expect(said(heading(words))).toEqual(["### one \\### two"]);
    expect(said(small(words))).toEqual(["-# one\n-# \\### two"]);
  });

  test("answer questions with 300 characters each and 1,500 in all", () => {
    const answers = Array.from(
      { length: 7 },
      (_, index): Block => ({ block: "answer", question: `Q${index}*`, words: "x".repeat(400) }),
    );
    const [content = ""] = said(...answers);
    expect(content.match(/x/g)).toHaveLength(5 * 299);
    expect(content).toMatch(/^\*\*Q0\\\*\*\*\nx+…\n\*\*Q1/);
    expect(content).not.toContain("Q6");
  });

  test("of the team keep their Markdown and ping nobody", () => {
    expect(said(prose("**Hi** @everyone <@5> [site](https://x.y)"))).toEqual([
      "**Hi** @\u200beveryone \\<@5> [site](https://x.y)",
    ]);
  });
});

test("whatever is put in, Discord's limits hold and the buttons stay", () => {
  const block = fc.oneof(
    fc.string({ maxLength: 3_000 }).map((words): Block => quote(words, 3_000)),
    fc.string({ maxLength: 3_000 }).map((words): Block => prose(words)),
    fc.constant<Block>(line),
    fc.constant<Block>({ block: "gallery", pictures: Array.from({ length: 12 }, () => picture) }),
  );
  fc.assert(
    fc.property(fc.array(block, { maxLength: 60 }), (blocks) => {
      const { components = [] } = render({ ...card(...blocks), rows: [[button("a", "primary")]] }, translate);
      const texts = textsOf(components);
      expect(countComponents(components)).toBeLessThanOrEqual(40);
      expect(texts.reduce((sum, { content }) => sum + content.length, 0)).toBeLessThanOrEqual(4_000);
      expect(JSON.stringify(components)).toContain('"custom_id":"a"');
    }),
    { numRuns: 50 },
  );
});

test("a form asks its questions in Discord's limits", () => {
  const form = renderModal(
    { words: "A title that is much longer than the forty-five characters of Discord" },
    [
      {
        field: "short",
        name: "order",
        label: text("t.question"),
        hint: text("t.like"),
        max: 10,
        value: "AB-1",
        required: false,
      },
      { field: "select", name: "why", label: { words: "Why" }, options: [{ value: "1", label: "One" }], preset: "1" },
      { field: "checkbox", name: "ok", label: { words: "OK" } },
      { field: "files", name: "files", label: { words: "Files" }, max: 3, required: false },
    ],
    translate,
    "intake:5",
  );
  expect(form).toMatchObject({
    custom_id: "intake:5",
    title: "A title that is much longer than the…",
    components: [
      {
        type: 18,
        label: "Which order?",
        description: "like AB-1234",
        component: { type: 4, custom_id: "order", style: 1, max_length: 10, value: "AB-1", required: false },
      },
      {
        type: 18,
        label: "Why",
        component: {
          type: 3,
          custom_id: "why",
          required: true,
          options: [{ value: "1", label: "One", default: true }],
        },
      },
      { type: 18, component: { type: 23, custom_id: "ok" } },
      { type: 18, component: { type: 19, custom_id: "files", max_values: 3, required: false } },
    ],
  });
});

test("a form picks several, and shows what is chosen already", () => {
  const form = renderModal(
    { words: "Team" },
    [
      {
        field: "mentionable",
        name: "staff",
        label: { words: "Who" },
        min: 0,
        max: 25,
        required: false,
        preset: [
          { id: "1", type: "user" },
          { id: "2", type: "role" },
          { id: "3", type: "channel" },
        ],
      },
      {
        field: "channel",
        name: "where",
        label: { words: "Where" },
        channelTypes: [0],
        preset: [{ id: "4", type: "channel" }],
      },
      {
        field: "select",
        name: "topics",
        label: { words: "Topics" },
        max: 2,
        options: ["a", "b", "c"].map((value) => ({ value, label: value })),
        preset: ["a", "c"],
      },
    ],
    translate,
    "x",
  );
  expect(form.components).toMatchObject([
    {
      component: {
        type: 7,
        min_values: 0,
        max_values: 25,
        default_values: [
          { id: "1", type: "user" },
          { id: "2", type: "role" },
        ],
      },
    },
    { component: { type: 8, channel_types: [0], default_values: [{ id: "4", type: "channel" }] } },
    { component: { max_values: 2, options: [{ value: "a", default: true }, { value: "b" }, { default: true }] } },
  ]);
});

test("a server's own colour stands in place of the tone's", () => {
  expect(render({ ...card(heading(text("t.state"))), accent: 0xff0000 }, translate).components).toMatchObject([
    { accent_color: 0xff0000 },
  ]);
});
