import { describe, expect, test } from "vitest";
import { GIVEN_LEVELS, QUESTION_KINDS, ROOMS } from "#features/desk/index.ts";
import { ALL_PARTS } from "#kernel/parts.ts";
import type { Text } from "#kernel/text.ts";
import { inEnglish, inLanguage } from "#test/support/desk-mistakes.ts";
import { read } from "#test/support/source-files.ts";
import type { Mistake } from "./mistake.ts";
import { needsMembers } from "./needs-members.ts";
import { readDeskFile } from "./read-desk-file.ts";
import { pick, resolveDesk, type Server } from "./resolve.ts";

const server: Server = {
  id: "1200000000000000001",
  name: "Harbour Games",
  roles: [
    { id: "1200000000000000001", name: "@everyone" },
    { id: "1234567890123456789", name: "Support" },
    { id: "9007199254740993001", name: "Double" },
    { id: "9007199254740993002", name: "double" },
  ],
  channels: [
    { id: "1200000000000000020", type: 0, name: "tickets" },
    { id: "1200000000000000021", type: 0, name: "twice" },
    { id: "1200000000000000022", type: 0, name: "twice" },
  ],
};

/** All that is wrong with a file, as far as it is read. */
function mistakesOf(source: string): readonly Mistake[] {
  const located = readDeskFile(source);
  if ("mistakes" in located) return located.mistakes;
  const desk = resolveDesk(located, server, ["en-US", "de"]);
  return [...("mistakes" in desk ? desk.mistakes : []), ...needsMembers(located)];
}

const billing = (more: string) => `server: Harbour Games
staff: [Support]
types:
  billing:
    name: Billing
    destination: tickets
    ${more}
`;
const asked = (more: string) => billing(`form: [{ ask: Which?, ${more} }]`);
const gated = (more: string) => billing(`gates: { ${more} }`);
const shown = (more: string) =>
  `${billing("room: dm")}panels:\n  main: { channel: tickets, topics: [billing], ${more} }\n`;
const whole = (more: string) => `${more}\n${billing("room: dm")}`;
const at = (name: string, fits: string) => `“types.billing.${name}” must be ${fits}`;

const WRONG: readonly (readonly [says: string, source: string])[] = [
  // What is no YAML.
  ["a tab stands at the beginning; only spaces indent a line", "types:\n\tbilling: {}\n"],
  [
    "this line is not indented like those that it belongs to, or a bracket before it is not closed",
    "types:\n  a: 1\n b: 2\n",
  ],
  [
    "this line is not indented like those that it belongs to, or a bracket before it is not closed",
    "staff: [Support\nlanguage: de\n",
  ],
  ["“staff” stands here twice", "staff: []\nstaff: []\n"],
  ["“the staff” stands here twice", 'a: { "the staff": 1, "the staff": 2 }\n'],
  ["a second document begins here; one file is one server's desk", "server: a\n---\nserver: b\n"],
  ["quotes were opened further up and are not closed", 'server: "Harbour\nstaff: []\n'],
  ["in “double” quotes a backslash is written twice", 'server: "\\q"\n'],
  ...[
    "staff: @Support\n",
    "text: Hello: you\n",
    "text: *Hello*\n",
    "prefix: !t\n",
    "prefix: %\n",
    "prefix: '!'\na: &\n",
  ].map(
    (source) =>
      [
        "a text that begins with one of & * ! | > % @ ` ? -, or that has “: ” or “ #” in it, stands in quotes",
        source,
      ] as const,
  ),
  ...["text: 'don't'\n", "text: *Hello* you\n", "text: {name} hello\n"].map(
    (source) =>
      [
        "the text goes on behind its quotes or brackets; it stands in quotes as a whole, and a quote in it is written twice",
        source,
      ] as const,
  ),
  ...["server a\nstaff: []\n", "a: ['b' 'c']\n", "a: 'x'#y\n"].map(
    (source) =>
      [
        "a sign is missing: a colon and a space behind a key, a comma between entries in brackets, or a space before #",
        source,
      ] as const,
  ),
  [
    "this file repeats parts of itself by * too often; write them out",
    `a: &a [x,x,x,x,x,x,x,x,x]\n${["b", "c", "d", "e", "f"].map((key, index) => `${key}: &${key} [${Array(9).fill(`*${"abcdef"[index]}`).join(",")}]`).join("\n")}`,
  ],

  // What the file may not say.
  ["the file must be keys with their values", "- server\n"],
  ["“staff” is missing", whole("").replace("staff: [Support]", "")],
  ["“prefx” is not known here", whole("prefx: '?'")],
  ["“types.billing.name” is empty", billing("room: dm").replace("name: Billing", 'name: ""')],
  [at("tags", "a list"), billing("tags: vip")],
  [at("permissions", "keys with their values"), billing("permissions: [close]")],
  [at("opening", "a text"), billing("opening: 5")],
  [at("gates.captcha", "true or false"), gated("captcha: yes")],
  [at("form.0.min", "a number"), asked("min: few")],
  [at("form.0.min", "a whole number"), asked("min: 1.5")],
  [at("seniors.0.level", "at most 10"), billing("seniors: [{ level: 11, ping: [Support] }]")],
  [at("seniors.0.level", "at least 1"), billing("seniors: [{ level: 0, ping: [Support] }]")],
  [at("closing.countdown", "at most 1 h"), billing("closing: { countdown: 2 h }")],
  [at("closing.silence", "at least 1 h"), billing("closing: { silence: 5 min }")],
  [at("tags.0", "a text of at most 20 characters"), billing(`tags: [${"x".repeat(21)}]`)],
  ["“language” must be a text of at least 2 characters", whole("language: d")],
  [at("ping", "a list of at most 10 entries"), billing(`ping: [${Array(11).fill("Support").join()}]`)],
  [
    `${at("room", "one of dm, dm-channel, dm-forum, private-thread, private-channel")}; did you mean “dm-forum”?`,
    billing("room: dm-form"),
  ],
  [at("permissions.close", "one of staff, senior, manager, admin"), billing("permissions: { close: whoever }")],
  [
    "“types.Money Things” must be a short name in small letters, like billing or bug-report",
    `server: Harbour Games\nstaff: []\ntypes: { Money Things: { name: Money } }\n`,
  ],
  [at("overflow", "a name or an id; what begins with # or @ stands in quotes"), billing("overflow: #help")],
  [at("gates.cooldown", "a length of time, like 90 s, 30 min, 2 h or 7 d"), gated("cooldown: 5")],
  [at("gates.cooldown", "a length of time, like 90 s, 30 min, 2 h or 7 d"), gated("cooldown: soon")],
  [
    at("reopen-for", "a length of time, like 30 min, 2 h or 7 d, or one of never, always"),
    billing("reopen-for: forever"),
  ],
  [
    at("closed-channels", "a length of time, like 30 min, 2 h or 7 d, or one of keep"),
    billing("closed-channels: forever"),
  ],
  [at("gates.open-per-panel", "a whole number from 1 to 25, or any"), gated("open-per-panel: 26")],
  [at("gates.per-hour", "a whole number from 1 to 1000, or any"), gated("per-hour: many")],
  [
    at("form.0.choices.0", "a text in quotes, or `label` and `description`, of at most 100 characters each"),
    asked("kind: radio, choices: [1, 2]"),
  ],
  [at("form.0.accepts.0", "image, video, audio, or an ending like .pdf"), asked("kind: files, accepts: [pdf]")],
  [
    at("gates.hours.monday", "hours like 09:00-17:00, or 22:00-06:00 over midnight"),
    gated("hours: { time-zone: Europe/Berlin, monday: 9-5 }"),
  ],
  [at("gates.hours.time-zone", "a time zone like Europe/Berlin"), gated("hours: { time-zone: Berlin }")],
  [
    at("gates.hours.holidays.0", "a day like 2026-12-25, or 12-25 for every year"),
    gated("hours: { time-zone: Europe/Berlin, holidays: [25.12.] }"),
  ],
  [
    "“panels.main.links.0.url” must be a link that begins with https://",
    shown("links: [{ label: Rules, url: example.org }]"),
  ],
  ['“panels.main.colour” must be a colour in quotes, like "#2E9E5B"', shown("colour: green")],
  ["“prefix” must be one to ten signs without spaces, in quotes", whole('prefix: "a b"')],
  ['“reply-prefix” must be one to three signs in quotes, like "+" or ">"', whole("reply-prefix: >")],
  ["“parts” must be few, all, or a list of tickets, forms", whole("parts: most")],
  ["“types” must be keys with their values, at least one topic", "server: Harbour Games\nstaff: []\ntypes: {}\n"],

  // What does not fit together.
  [
    "there is no topic “bilings”; did you mean “billing”?",
    `${billing("room: dm")}  map: { name: Map, under: bilings }`,
  ],
  ["“map” is not a topic of this help message", shown("buttons: { map: {} }")],
  ["“billing” stands below itself", billing("under: billing")],
  ["“types.billing.answer” is missing", billing("leads: redirect")],
  ["“types.billing.destination” is missing", billing("room: dm").replace("destination: tickets", "")],
  ["targets can only be enforced where `gates.hours` says when the team is there", billing("enforce-targets: true")],
  [
    at("starter", "a text that mentions $author, or the member is not let in"),
    billing("{ room: private-thread, starter: Hi }").replace("{ ", "").replace(", ", "\n    ").replace(" }", ""),
  ],
  [
    "claimed tickets can't be hidden in threads and posts of a channel that the team sees; write `others: read`, or take `room: dm-channel`, `private-thread` or `private-channel`",
    billing("room: dm\n    claims: { others: hidden }"),
  ],
  [
    "in private threads claimed tickets can be hidden only with the Server Members intent (discord.members); switch it on, or write `others: read`",
    billing("room: private-thread\n    claims: { others: hidden }"),
  ],
  ...["names: alias", "member: anonymous"].map(
    (said) =>
      [
        `where member and team share a thread or channel everybody sees who writes; \`${said}\` needs \`room: dm\`, \`dm-channel\` or \`dm-forum\``,
        billing(`room: private-thread\n    ${said}`),
      ] as const,
  ),

  // What nobody could ask, or answer.
  ["two questions of this form are called “map”", billing("form: [{ name: map, ask: A }, { name: map, ask: B }]")],
  ["“types.billing.form.0.ask” is empty", billing('form: [{ ask: "\\u200b" }]')],
  [at("form.0.ask", "a text of at most 45 characters"), billing(`form: [{ ask: ${"x".repeat(46)} }]`)],
  ["this kind of question needs its choices", asked("kind: choice")],
  [
    "“choices” means nothing for this kind of question; it belongs to kind: choice, choices, radio, checkboxes",
    asked("choices: [a]"),
  ],
  [at("form.0.choices", "a list of at least 2 entries"), asked("kind: radio, choices: [a]")],
  [at("form.0.choices", "a list of at most 10 entries"), asked(`kind: radio, choices: [${[..."abcdefghijk"].join()}]`)],
  ["a choice says nothing", asked('kind: choice, choices: ["\\u200b"]')],
  ["“a” stands there twice", asked("kind: choice, choices: [a, a]")],
  ["min and max mean nothing for this kind of question", asked("kind: choice, choices: [a], min: 1")],
  ["min is more than max", asked("min: 3, max: 2")],
  ["min and max are between 0 and 4000 here, and max at least 1", asked("max: 4001")],
  [
    "“pattern” means nothing for this kind of question; it belongs to kind: short, long",
    asked("kind: number, pattern: a"),
  ],
  ["not a regular expression", asked("pattern: '('")],
  ["some answers would take this pattern for ever; avoid repetition inside repetition", asked("pattern: '^(a+)+$'")],
  ["a pattern needs an example: it is what a person who mistyped reads", asked("pattern: '^a$'")],
  ["the example does not fit its own pattern, min or max", asked("pattern: '^a$', example: b")],
  ["“accepts” means nothing for this kind of question; it belongs to kind: files", asked("accepts: [image]")],

  // What the server does not have.
  ["there is no language “sv”; there are en-US, de", whole("language: sv")],
  ["there is no role “Suport”; did you mean “Support”?", billing("ping: [Suport]")],
  ["there is no channel “elsewhere”", billing("overflow: elsewhere")],
  ["there are 2 roles called “double”; write the id of the one you mean", billing("ping: [double]")],
  ["there are 2 channels called “twice”; write the id of the one you mean", billing("overflow: twice")],
  ["everyone can't be meant here; name a role that not everybody has", billing("ping: ['1200000000000000001']")],
  [
    "“tickets” is not age-restricted; switch that on in the channel's settings, or name another one",
    billing("nsfw-destination: tickets"),
  ],
  [
    "people are named by their id, not “Mel”",
    billing("triage: [{ when: { words: [refund] }, set: { assignee: Mel } }]"),
  ],
];

/** Of servers below, of departments in rules; `unfit` is for what a schema will once refuse without a word of its own. */
const ELSEWHERE = ["no-server", "no-server-yet", "several-servers", "no-department", "unfit", "mistake"];

const keysIn = ({ key, params = {} }: Text): string[] => [
  key,
  ...Object.values(params).flatMap((one) => (typeof one === "object" && "key" in one ? keysIn(one) : [])),
];

const wordsIn = ({ params = {} }: Text): string[] =>
  Object.values(params).flatMap((one) => {
    if (typeof one === "string") return [one];
    return typeof one === "object" && "key" in one ? wordsIn(one) : [];
  });

const FOUND = WRONG.map(([says, source]) => ({ says, source, mistakes: mistakesOf(source) }));

describe("a mistake in a desk file", () => {
  test.each(FOUND)("$says", ({ says, mistakes }) => {
    expect(inEnglish(mistakes).map((one) => one.says)).toContainEqual(expect.stringContaining(says));
  });

  test.each(["de", "fr", "es", "pt-BR"])("is said in %s, all of it", (locale) => {
    for (const { mistakes } of FOUND) {
      const english = inEnglish(mistakes);
      for (const [index, { says }] of inLanguage(locale, mistakes).entries()) {
        expect(says).not.toBe(english[index]?.says);
        // Not one word of what is around the sentence is left over.
        expect(says).not.toMatch(/\b(must be|there (is|are)|did you mean|is missing|line|a (name|list|text))\b/);
      }
    }
  });

  test("fills in nothing but what stands in files", () => {
    const keys = [...read("src/features/desk-file/schema.ts").matchAll(/^\s*"?([\w-]+)"?: /gm)].map(
      ([, key = ""]) => key,
    );
    const typed = [
      keys,
      ROOMS,
      GIVEN_LEVELS,
      QUESTION_KINDS,
      ALL_PARTS,
      ["en-US", "never", "always", "keep", "min", "h", "d"],
    ];
    const known = new Set(typed.flat());
    for (const { source, mistakes } of FOUND) {
      for (const words of mistakes.flatMap(({ says }) => wordsIn(says))) {
        const others = words.match(/\p{L}[\p{L}\d-]*/gu)?.filter((word) => !known.has(word) && !source.includes(word));
        expect(others ?? [], words).toEqual([]);
      }
    }
  });

  test("of each kind there is one above", () => {
    const known = [...read("src/features/desk-file/texts/en-US.ftl").matchAll(/^([\w-]+) =/gm)].map(
      ([, key = ""]) => key,
    );
    const said = new Set(FOUND.flatMap(({ mistakes }) => mistakes.flatMap(({ says }) => keysIn(says))));
    expect(known.filter((key) => !said.has(`desk-file.${key}`) && !ELSEWHERE.includes(key))).toEqual([]);
  });

  test("a file of nothing but mistakes is read in no time", () => {
    const before = process.cpuUsage();
    for (const source of ["- *a\n", "- @\n", "- &a *a\n", "a: 1\n", "{ "]) {
      expect(mistakesOf(source.repeat(Math.floor(20_000 / source.length))).length).toBeGreaterThan(0);
    }
    expect(process.cpuUsage(before).user / 1_000).toBeLessThan(10_000);
  });

  test.each([
    ["of what a reference stands for", "b", "  a: &same { name: 5, destination: tickets }\n  b: *same\n"],
    ["below a number", "1", "  1: { name: 5, destination: tickets }\n"],
    ["below yes or no", "true", "  true: { name: 5, destination: tickets }\n"],
  ])("what stands there is not called missing: %s", (_, key, types) => {
    const mistakes = inEnglish(mistakesOf(`server: Harbour Games\nstaff: [Support]\ntypes:\n${types}`));
    expect(mistakes.at(-1)?.says).toBe(`“types.${key}.name” must be a text`);
  });

  test("a server that is not there, or there twice, is told like what is in it", () => {
    const servers = [
      { id: "1", name: "Harbour" },
      { id: "2", name: "harbour" },
      { id: "3", name: "Lighthouse" },
    ];
    const says = (said: string) => {
      const found = pick(servers, "server", said);
      return "says" in found ? inEnglish([{ line: 1, says: found.says }])[0]?.says : found.id;
    };
    expect(says("Harbour")).toBe("there are 2 servers called “Harbour”; write the id of the one you mean");
    expect(says("Lighthous")).toBe("there is no server “Lighthous”; did you mean “Lighthouse”?");
    expect(says("3")).toBe("3");
  });
});
