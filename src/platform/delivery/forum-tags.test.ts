import { expect, test } from "vitest";
import { tagsOf, tagsOfNew } from "./forum-tags.ts";

const tag = (id: string, name: string) => ({ id, name, moderated: false, emoji_id: null, emoji_name: null });
const forum = {
  available_tags: ["open", "waiting", "closed", "urgent", "bug", "billing", "event"].map((name, n) =>
    tag(`${n}`, name),
  ),
  flags: 0,
};

test("a new post gets the forum's tags of these names, at most five", () => {
  expect(tagsOfNew(forum, ["Open", "no such tag", "urgent"])).toEqual(["0", "3"]);
  expect(tagsOfNew(forum, ["open", "waiting", "closed", "urgent", "bug", "billing"])).toHaveLength(5);
  expect(tagsOfNew(forum, ["no such tag"])).toEqual([]);
});

test("a forum that demands a tag gets its first when it has none of ours", () => {
  expect(tagsOfNew({ ...forum, flags: 1 << 4 }, ["no such tag"])).toEqual(["0"]);
});

test("what people set by hand stays; ours change, and go first", () => {
  const showing = { show: "tags", tags: ["closed"], ours: ["open", "waiting", "closed"] } as const;
  expect(tagsOf(forum, ["0", "4"], showing)).toEqual(["2", "4"]);
  expect(tagsOf(forum, ["3", "4", "5", "6", "1"], showing)).toEqual(["2", "3", "4", "5", "6"]);
});
