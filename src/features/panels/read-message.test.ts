import type { APIMessage } from "@discordjs/core";
import { describe, expect, test } from "vitest";
import { readMessage } from "./read-message.ts";

const message = (change: object): Pick<APIMessage, "content" | "embeds" | "attachments"> =>
  ({ content: "", embeds: [], attachments: [], ...change }) as Pick<APIMessage, "content" | "embeds" | "attachments">;
const picture = { id: "1", filename: "a.png", size: 5, content_type: "image/png", url: "https://cdn/a.png" };

describe("a message that is copied", () => {
  test("has its first line as title where that is a heading", () => {
    expect(readMessage(message({ content: "## Ask us\n\nAnything" }))).toMatchObject({
      title: "Ask us",
      text: "Anything",
    });
    expect(readMessage(message({ content: "Ask us\nAnything" }))).toMatchObject({
      title: "",
      text: "Ask us\nAnything",
    });
  });

  test("brings a webhook's embeds: title, words, fields, colour, pictures", () => {
    const embed = {
      title: "Help",
      description: "Press the button",
      color: 0xff0000,
      fields: [{ name: "Hours", value: "9 to 5" }],
      image: { url: "https://example.org/banner.png" },
    };
    expect(readMessage(message({ embeds: [embed, { title: "More", description: "words" }] }))).toEqual({
      title: "Help",
      text: "Press the button\n\n**Hours**\n9 to 5\n\n**More**\n\nwords",
      colour: 0xff0000,
      linked: [{ url: "https://example.org/banner.png", description: null }],
      uploaded: [],
      leftOut: [],
    });
  });

  test("brings pictures, and names other files; a preview of a link is not its writer's", () => {
    const rules = { ...picture, id: "2", filename: "rules.pdf", content_type: "application/pdf" };
    const preview = { type: "link", title: "A page", description: "of somebody else" };
    const read = readMessage(message({ content: "x", embeds: [preview], attachments: [picture, rules] }));
    expect(read).toMatchObject({ title: "", text: "x", leftOut: ["rules.pdf"] });
    expect(read?.uploaded).toMatchObject([{ filename: "a.png", size: 5, contentType: "image/png" }]);
  });

  test("without words and pictures is none", () => {
    expect(readMessage(message({}))).toBeUndefined();
    expect(readMessage(message({ attachments: [{ ...picture, content_type: "application/zip" }] }))).toBeUndefined();
  });
});
