import { expect, test } from "vitest";
import { type Access, atLeast, type Level, RIGHTS } from "#kernel/access.ts";
import { command, nothing } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { find, groupsFor, suggestions, typedForm } from "./catalogue.ts";

const description = text("help.command.description");
const of = (path: string, more: object = {}) =>
  command(path, { description, access: "everyone", reply: "private", options: {}, run: async () => nothing, ...more });

const commands = [
  of("ticket reopen", { where: ["server", "dm"] }),
  of("ticket close", { where: ["server", "dm"], aliases: ["close", "resolve"] }),
  of("snip add", { access: "block" }),
  of("panel create", { access: "set-up" }),
  of("pause", { access: "block" }),
];

const upTo =
  (level: Level) =>
  (access: Access): boolean =>
    access === "everyone" || atLeast(level, RIGHTS[access].from);

test.each([
  ["user", "server", ["ticket"]],
  ["staff", "server", ["pause", "snip", "ticket"]],
  ["admin", "server", ["panel", "pause", "snip", "ticket"]],
  ["admin", "dm", ["ticket"]],
] as const)("%s in a %s reads of %j", (level, place, names) => {
  const groups = groupsFor(commands, { may: upTo(level), place });
  expect(groups.map(({ name }) => name)).toEqual(names);
  expect(groups.at(-1)?.commands.map(({ path }) => path)).toEqual(["ticket close", "ticket reopen"]);
});

test.each([
  ["/ticket close", "ticket close"],
  ["!resolve", "ticket close"],
  ["  Ticket   Close ", "ticket close"],
  ["pause", "pause"],
  ["panel create", undefined],
  ["", undefined],
])("%j means %j", (asked, path) => {
  const found = find(groupsFor(commands, { may: upTo("staff"), place: "server" }), asked);
  expect(found && "path" in found ? found.path : undefined).toBe(path);
});

test("a first word means all below it", () => {
  const found = find(groupsFor(commands, { may: upTo("user"), place: "dm" }), "/ticket");
  expect(found).toMatchObject({ name: "ticket", commands: { length: 2 } });
});

test("what begins with what was typed is suggested first", () => {
  const groups = groupsFor(commands, { may: upTo("staff"), place: "server" });
  expect(suggestions(groups, "/p", 3)).toEqual(["pause", "snip", "snip add"]);
  expect(suggestions(groups, "", 2)).toEqual(["pause", "snip"]);
});

test("the typed form names flags and says what is needed", () => {
  const option = { description } as const;
  const options = {
    number: { ...option, type: "integer", required: true },
    silent: { ...option, type: "flag" },
    reason: { ...option, type: "rest" },
  } as const;
  expect(typedForm({ path: "ticket close", options })).toBe("ticket close <number> [silent:yes] [reason]");
});
