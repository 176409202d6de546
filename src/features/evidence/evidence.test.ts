import fc from "fast-check";
import { expect, test } from "vitest";
import { LARGEST_FILE, LARGEST_TOGETHER, recordOf, withinLimits } from "./evidence.ts";

const message = {
  id: "3",
  channel_id: "2",
  author: { id: "9", username: "ben" },
  content: "Look\nhere",
  timestamp: "2026-11-21T12:00:00.000000+00:00",
  edited_timestamp: null,
  attachments: [],
  embeds: [{ title: "A card", description: "with words" }],
  sticker_items: [{ id: "1", name: "Wave", format_type: 1 }],
} as unknown as Parameters<typeof recordOf>[0];

test("the record of a message is the same bytes at any time", () => {
  expect(recordOf(message, "1")).toBe(
    [
      "message: https://discord.com/channels/1/2/3",
      "server: 1",
      "channel: 2",
      "id: 3",
      "author: 9 ben",
      "written: 2026-11-21T12:00:00.000000+00:00",
      "",
      "Look\nhere\nA card\nwith words\n[sticker] Wave",
      "",
    ].join("\n"),
  );
});

test("an edit is part of the record", () => {
  const edited = { ...message, edited_timestamp: "2026-11-21T12:01:00.000000+00:00" };
  expect(recordOf(edited, "1")).toContain("\nedited: 2026-11-21T12:01:00.000000+00:00\n");
});

test("files are copied within the limits, and none is forgotten", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 2 * LARGEST_FILE }).map((size) => ({ size }))), (files) => {
      const { small, large } = withinLimits(files);
      expect(small.length + large.length).toBe(files.length);
      expect(small.every(({ size }) => size <= LARGEST_FILE)).toBe(true);
      expect(small.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(LARGEST_TOGETHER);
    }),
  );
});
