import { expect, test } from "vitest";
import { parseInline, parseMarkdown, plainText } from "../page/markdown/parse.ts";

test.each([
  ["**b**", [{ kind: "strong", children: [{ kind: "text", text: "b" }] }]],
  ["*i* and _i_", ["em", "text", "em"]],
  ["***both***", ["strong"]],
  ["__u__ ~~s~~ ||h||", ["underline", "text", "strike", "text", "spoiler"]],
  ["snake_case_name 2 * 3 * 4", ["text"]],
  ["\\*plain\\*", [{ kind: "text", text: "*plain*" }]],
  ["`**code**`", [{ kind: "code", text: "**code**" }]],
  ["<@123456789012345678>", [{ kind: "user", id: "123456789012345678" }]],
  ["<@&123456789012345678>", [{ kind: "role", id: "123456789012345678" }]],
  ["<#123456789012345678>", [{ kind: "channel", id: "123456789012345678" }]],
  ["</ticket close:123456789012345678>", [{ kind: "command", name: "ticket close", id: "123456789012345678" }]],
  ["<t:1700000000:R>", [{ kind: "time", seconds: 1_700_000_000, style: "R" }]],
  ["<:ok:123456789012345678>", [{ kind: "emoji", name: "ok", id: "123456789012345678" }]],
  [
    "[words](https://example.com/a_b)",
    [{ kind: "link", href: "https://example.com/a_b", children: [{ kind: "text", text: "words" }] }],
  ],
  ["[no](javascript:alert(1))", ["text"]],
  ["see https://example.com/a_b_c.", ["text", "link", "text"]],
])("%s", (source, expected) => {
  const nodes = parseInline(source);
  expect(expected.some((one) => typeof one === "string") ? nodes.map((node) => node.kind) : nodes).toEqual(expected);
});

test("blocks are told apart by how their lines begin", () => {
  const source = "# Title\n-# small\n> one\n> two\ntext\n- a\n  - b\n1. c\n```js\nlet x;\n```\nend\n>>> all\nthe rest";
  const kinds = parseMarkdown(source).map((block) => block.kind);
  expect(kinds).toEqual(["heading", "subtext", "quote", "text", "list", "list", "pre", "text", "quote"]);
  expect(parseMarkdown("####### no\n#no\n>no").map((block) => block.kind)).toEqual(["text"]);
});

test("a nested list hangs below its item", () => {
  const [list] = parseMarkdown("- a\n  - b\n- c");
  expect(list).toMatchObject({
    kind: "list",
    ordered: false,
    items: [[{ kind: "text" }, { kind: "list" }], [{ kind: "text" }]],
  });
});

test("plain text keeps the words", () => {
  expect(plainText("### Hi **you**\n> `code`")).toBe("Hi you code");
});
