import { writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Access, ALL_RIGHTS, atLeast, LEVELS, type Level, RIGHTS, type Right } from "#kernel/access.ts";
import type { CommandDefinition, Feature } from "#kernel/feature.ts";
import { ALL_PARTS, PARTS, type PartName, partsAtFirst } from "#kernel/parts.ts";
import { globalCommands, serverCommands } from "#platform/discord/commands/build.ts";
import { collectDefinitions } from "#platform/discord/router/definitions.ts";
import { kernelTexts } from "#platform/discord/texts.ts";
import { openTexts } from "#platform/texts/texts.ts";
import { read } from "#test/support/source-files.ts";
import { groupsFor, typedForm } from "../src/features/help/catalogue.ts";
import { features } from "../src/features/index.ts";

const PAGE = "docs/commands.md";
const PERMISSIONS_PAGE = "docs/permissions.md";
const { translate } = openTexts([kernelTexts, ...features]);
const english = translate("en-US");
const definitions = collectDefinitions(features, english);

/** Of a server that switched everything on, the names of all other bots, too. */
const everything = () => [
  ...globalCommands(definitions, translate).filter(({ contexts }) => contexts?.includes(0)),
  ...serverCommands(definitions, translate, () => true),
];

const WHO: Readonly<Record<Level, string>> = {
  user: "everybody",
  staff: "the team",
  senior: "seniors",
  manager: "managers",
  admin: "Manage Server",
  owner: "the server's owner",
};

const forWhom = (access: Access): string => WHO[access === "everyone" ? "user" : RIGHTS[access].from];

function rowOf(command: CommandDefinition): string {
  const { path, description, access, part, where = ["server"], aliases = [], options } = command;
  const taken = Object.entries(options).map(([name, option]) => `\`${name}\`: ${english.plain(option.description)}`);
  const cells = [
    `\`/${path}\``,
    [english.plain(description), ...taken].join("<br>"),
    `\`!${typedForm(command)}\`${aliases.map((alias) => `, \`!${alias}\``).join("")}`,
    forWhom(access) + (where.includes("dm") ? ", in DMs too" : "") + (part ? `; with [${part}](parts.md)` : ""),
  ];
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}

function pageOfCommands(): string {
  const all = [...definitions.commands.values()];
  const places = [...groupsFor(all, { may: () => true, place: "server" })];
  const tables = places.map(({ name, commands }) =>
    [
      `## /${name}`,
      "",
      "| Command | What it does, and what it takes | Typed | For |",
      "| --- | --- | --- | --- |",
      ...commands.map(rowOf),
    ].join("\n"),
  );
  return `# Commands

Made from the commands themselves by \`npm run commands\`; in Discord, \`/help\` tells everybody their own part of it. \`!\` is the prefix that a
server chose. In the typed form \`<…>\` is needed and \`[…]\` is not; values may be named, as in \`reason:"two words"\`. Who belongs to the team
is what the desk says; some commands ask for more where they are used, and say so. What is *with* a [part](parts.md) is there where the server
switched that on.

${tables.join("\n\n")}
`;
}

test("the page of commands says what they say", () => {
  const page = pageOfCommands();
  if (process.env["UPDATE_COMMANDS"]) writeFileSync(PAGE, page);
  expect(read(PAGE)).toBe(page);
});

interface Part {
  readonly name?: string;
  readonly description?: string;
  readonly value?: string | number;
  readonly name_localizations?: Readonly<Record<string, string>> | null;
  readonly description_localizations?: Readonly<Record<string, string>> | null;
  readonly options?: readonly Part[];
  readonly choices?: readonly Part[];
}

/** Characters as Discord counts them: of each name and description the longest language, and all that is below. */
function charactersOf({ name = "", description = "", value = "", options = [], choices = [], ...part }: Part): number {
  const longest = (words: string, others: object | null | undefined) =>
    Math.max(words.length, ...Object.values(others ?? {}).map((other) => String(other).length));
  const own = longest(name, part.name_localizations) + longest(description, part.description_localizations);
  return [...options, ...choices].reduce((sum, each) => sum + charactersOf(each), own + String(value).length);
}

/** Everything that people read of a command, in every language. */
function* wordsOf({ name = "", description = "", options = [], choices = [], ...part }: Part): Generator<string> {
  yield name;
  yield description;
  yield* Object.values({ ...part.name_localizations });
  yield* Object.values({ ...part.description_localizations });
  for (const each of [...options, ...choices]) yield* wordsOf(each);
}

test("what a command says is whole in every language", () => {
  const built = everything() as readonly Part[];
  const words = built.flatMap((each) => [...wordsOf(each)]);
  expect(words.filter((said) => said.endsWith("…"))).toEqual([]);
});

test("whatever a command says is said in every language that Discord knows it by", () => {
  // Discord wants a description of a group, and shows it nowhere.
  const isGroup = ({ options = [] }: Part) =>
    options.some((each) => [1, 2].includes((each as { type?: number }).type ?? 0));
  const described = (part: Part): Part[] => [
    ...(part.description && !isGroup(part) ? [part] : []),
    ...(part.options ?? []).flatMap(described),
  ];
  const parts = (everything() as readonly Part[]).flatMap(described);
  const lacking = parts.filter((part) => {
    const said = Object.keys(part.description_localizations ?? {});
    return !["de", "es-419", "es-ES", "fr", "pt-BR"].every((locale) => said.includes(locale));
  });
  expect(parts.length).toBeGreaterThan(300);
  expect(lacking.map(({ name }) => name)).toEqual([]);
});

test("Discord takes all commands: 100 in all, 25 below each, 25 options, 8,000 characters in the longest language", () => {
  const built = everything() as unknown as (Part & { readonly type: number })[];
  const slash = built.filter(({ type }) => type === 1);
  expect(slash.length).toBeGreaterThan(10);
  expect(slash.length).toBeLessThanOrEqual(100);
  for (const { name, options = [] } of slash) {
    expect(options.length, name).toBeLessThanOrEqual(25);
    for (const each of options) expect(each.options?.length ?? 0, `${name} ${each.name}`).toBeLessThanOrEqual(25);
  }
  expect(slash.filter((each) => charactersOf(each) > 8_000).map(({ name }) => name)).toEqual([]);
});

/** Paths of what a server has by itself, with these parts and no others. */
function pathsWith(parts: readonly PartName[]): string[] {
  const built = serverCommands(definitions, translate, (part) => part === undefined || parts.includes(part));
  const below = ({ name, type, options = [] }: Part & { readonly type?: number }): string[] =>
    [1, 2].includes(type ?? 1) && options.some((each) => [1, 2].includes((each as { type?: number }).type ?? 0))
      ? options.flatMap((each) => below(each).map((path) => `${name} ${path}`))
      : [name ?? ""];
  return (built as readonly Part[]).flatMap(below);
}

test("names of other bots stand beside ours where what they stand for is on; ours stay, and no name is there twice", () => {
  const few = partsAtFirst("few");
  const plain = pathsWith(few);
  expect(plain).not.toContain("close");
  const mailbee = pathsWith([...few, "names-mailbee"]);
  expect(mailbee.filter((path) => !plain.includes(path))).toEqual(
    expect.arrayContaining(["close", "nsfw", "type update", "form set"]),
  );
  expect(mailbee).not.toContain("th");
  expect(pathsWith([...few, "notes", "names-mailbee"])).toContain("th");
  expect(pathsWith([...few, "names-theticketbot"])).toContain("inbox new-tickets starter");
  const everyName = pathsWith(ALL_PARTS);
  expect(everyName).toEqual([...new Set(everyName)]);
  expect(pathsWith(partsAtFirst("all")).filter((path) => !everyName.includes(path))).toEqual([]);
});

test("a name below a command that is full stands by its last word, or is only typed when that is ours", () => {
  expect(pathsWith(["names-enterprise"])).toContain("ticket adduser");
  const full = pathsWith(ALL_PARTS);
  expect(full).not.toContain("ticket adduser");
  expect(full).toEqual(expect.arrayContaining(["adduser", "removeuser", "softdelete", "forceclose", "department"]));
  expect(full.filter((path) => path === "department" || path === "feedback")).toHaveLength(2);
});

const BEGIN = "<!-- from the definitions: npm run commands -->";
const END = "<!-- /from the definitions -->";

interface Door {
  readonly access: Access;
  readonly name: string;
}

const doorsOf = ({ commands = [], contextMenus = [], buttons = [], menus = [], forms = [] }: Feature): Door[] => [
  ...commands.map(({ access, path }) => ({ access, name: `/${path}` })),
  ...contextMenus.map(({ access, name }) => ({ access, name: `Apps: ${english.plain(name)}` })),
  ...[...buttons, ...menus, ...forms].map(({ access }) => ({ access, name: "" })),
];
const doors = features.flatMap(doorsOf);

const HEADS = ["Permission", "In a desk file", ...LEVELS.map((level) => level), "For one topic", "Needed for"];

function rowOfRight(right: Right): string {
  const { name, from, about } = RIGHTS[right];
  const named = doors.flatMap((door) => (door.access === right && door.name !== "" ? [`\`${door.name}\``] : []));
  const held = LEVELS.map((level) => (atLeast(level, from) ? "✓" : ""));
  const cells = [english.plain(name), `\`${right}\``, ...held, about === "ticket" ? "✓" : "", named.sort().join(", ")];
  return `| ${cells.join(" | ")} |`;
}

const table = () =>
  [
    BEGIN,
    "",
    `| ${HEADS.join(" | ")} |`,
    `|${HEADS.map(() => " --- |").join("")}`,
    ...ALL_RIGHTS.map(rowOfRight),
    "",
    END,
  ].join("\n");

test("the page of permissions says what the definitions ask for", () => {
  const page = read(PERMISSIONS_PAGE);
  const [before = "", rest = ""] = page.split(BEGIN);
  const [, after = ""] = rest.split(END);
  const made = `${before}${table()}${after}`;
  if (process.env["UPDATE_COMMANDS"]) writeFileSync(PERMISSIONS_PAGE, made);
  expect(read(PERMISSIONS_PAGE)).toBe(made);
});

const PARTS_PAGE = "docs/parts.md";

interface Named {
  readonly part?: PartName;
  readonly name: string;
}

const named: readonly Named[] = features.flatMap(({ commands = [], contextMenus = [] }) => [
  ...commands.map(({ path, part }) => ({ name: `/${path}`, ...(part && { part }) })),
  ...contextMenus.map(({ name, part }) => ({ name: `Apps: ${english.plain(name)}`, ...(part && { part }) })),
]);

/** By the names that stand for it in the first place. */
const formerly: readonly Named[] = [...definitions.former].flatMap(([name, { part, names }]) =>
  names[0] === name ? [{ name: `/${name}`, part }] : [],
);

const broughtBy = (part: PartName): readonly string[] =>
  [...named, ...formerly].flatMap((each) => (each.part === part ? [`\`${each.name}\``] : []));

function rowOfPart(part: PartName): string {
  const { name, does, from } = PARTS[part];
  const cells = [
    `\`${part}\``,
    english.plain(name),
    english.plain(does),
    broughtBy(part).toSorted().join(", "),
    from === "start" ? "✓" : "",
  ];
  return `| ${cells.join(" | ")} |`;
}

test("the page of parts says what the definitions say, and each part brings something", () => {
  const [before = "", rest = ""] = read(PARTS_PAGE).split(BEGIN);
  const [, after = ""] = rest.split(END);
  const heads = ["Part", "Called", "What it is, and what it needs", "Brings", "On in a new server"];
  const rows = [`| ${heads.join(" | ")} |`, `|${heads.map(() => " --- |").join("")}`, ...ALL_PARTS.map(rowOfPart)];
  const made = `${before}${[BEGIN, "", ...rows, "", END].join("\n")}${after}`;
  if (process.env["UPDATE_COMMANDS"]) writeFileSync(PARTS_PAGE, made);
  expect(read(PARTS_PAGE)).toBe(made);
  expect(ALL_PARTS.filter((part) => broughtBy(part).length === 0)).toEqual([]);
});

test("everything that somebody can use names a permission that there is, or is for everybody", () => {
  const known = new Set<Access>(["everyone", ...ALL_RIGHTS]);
  expect(doors.filter(({ access }) => !known.has(access))).toEqual([]);
  expect(doors.length).toBeGreaterThan(200);
});

test("every permission is asked for by something", () => {
  const asked = new Set(doors.map(({ access }) => access));
  // What others did is asked about where it is changed.
  const inside: readonly Right[] = ["change-others"];
  expect(ALL_RIGHTS.filter((right) => !asked.has(right) && !inside.includes(right))).toEqual([]);
});
