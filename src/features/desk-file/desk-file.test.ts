import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Panel } from "#features/desk/index.ts";
import { inEnglish } from "#test/support/desk-mistakes.ts";
import { type Plan, planDesk } from "./plan.ts";
import { readDeskFile } from "./read-desk-file.ts";
import { resolveDesk, type Server } from "./resolve.ts";

const example = readFileSync(new URL("../../../examples/desk.yaml", import.meta.url), "utf8");

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
    { id: "1200000000000000021", type: 0, name: "get-help" },
    { id: "1200000000000000022", type: 2, name: "voice" },
  ],
};

const mistakesOf = (source: string) => {
  const read = readDeskFile(source);
  return "mistakes" in read ? inEnglish(read.mistakes) : [];
};

function resolved(source: string) {
  const read = readDeskFile(source);
  if ("mistakes" in read) throw new Error(JSON.stringify(read.mistakes));
  const desk = resolveDesk(read, server, ["en-US", "de", "es"]);
  return "mistakes" in desk ? { mistakes: inEnglish(desk.mistakes) } : desk;
}

const small = (more = "") => `server: Harbour Games
staff: [Support]
types:
  billing:
    name: Billing
    room: dm
    destination: tickets
${more}`;

describe("reading", () => {
  test("the example is read", () => expect(mistakesOf(example)).toEqual([]));

  test("the smallest file of docs/desk-file.md is read, and is whole", () => {
    const [, smallest = ""] =
      /```yaml\n(server:[^`]*)```/.exec(readFileSync(new URL("../../../docs/desk-file.md", import.meta.url), "utf8")) ??
      [];
    expect(mistakesOf(smallest)).toEqual([]);
    expect(resolved(smallest)).not.toHaveProperty("mistakes");
  });

  test("ids are kept digit for digit, with quotes and without", () => {
    const ids = `server: 1200000000000000001
staff: [9007199254740993001, "9007199254740993002"]
types:
  a:
    name: A
    destination: 1200000000000000020
    ping: [ 9007199254740993001 ]
`;
    const read = readDeskFile(ids);
    expect(read).toMatchObject({
      file: {
        server: "1200000000000000001",
        staff: ["9007199254740993001", "9007199254740993002"],
        types: { a: { destination: "1200000000000000020", ping: ["9007199254740993001"] } },
      },
    });
    expect(resolved(ids)).toMatchObject({ staff: ["9007199254740993001", "9007199254740993002"] });
  });

  test("of a type, permissions of its tickets may begin elsewhere, and no others", () => {
    expect(resolved(small("    permissions: { close: senior }\n"))).toMatchObject({
      types: [{ own: { permissions: { close: "senior" } } }],
    });
    for (const wrong of ["lockdown: senior", "permissions: staff", "close: owner", "close: user"]) {
      expect(mistakesOf(small(`    permissions: { ${wrong} }\n`)), wrong).toHaveLength(1);
    }
  });

  test("a name may be a number, a count stays one", () => {
    const read = readDeskFile(small("    form:\n      - { ask: Order, max: 20 }\n").replace("Harbour Games", "2048"));
    expect(read).toMatchObject({ file: { server: "2048", types: { billing: { form: [{ max: 20 }] } } } });
  });

  test("every mistake at once, each with its line", () => {
    const wrong = `server: Harbour Games
prefx: "?"
staff: []
types:
  Billing Stuff:
    name: Billing
    destination: tickets
  help:
    destination: tickets
    room: email
    form:
      - ask: Which?
        kind: choice
panels:
  main:
    channel: get-help
    topics: []
`;
    const lines = mistakesOf(wrong).map(({ line }) => line);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
    expect(new Set(lines)).toEqual(new Set([2, 5, 8, 10, 17]));
  });

  test("what does not fit together is told where it stands, with what may be meant", () => {
    const more = `  account:
    name: Account
    destination: get-help
    starter: Welcome
    names: anonymous
    form:
      - ask: Which?
        kind: choice
      - ask: What?
        choices: [a]
panels:
  main:
    channel: get-help
    topics: [acount]
`;
    expect(mistakesOf(small(more))).toEqual([
      { line: 11, says: expect.stringContaining("mentions $author") },
      { line: 12, says: expect.stringContaining("everybody sees who writes") },
      { line: 14, says: expect.stringContaining("needs its choices") },
      { line: 17, says: expect.stringContaining("kind: choice") },
      { line: 21, says: "there is no topic “acount”; did you mean “account”?" },
    ]);
  });

  test("a file that is no YAML, has a key twice, or refers to itself without end", () => {
    expect(mistakesOf("server: [unclosed\nstaff: x")[0]?.line).toBeGreaterThan(0);
    expect(mistakesOf("server: a\nserver: b")[0]).toMatchObject({ line: 2 });
    expect(mistakesOf("")).not.toEqual([]);
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${["b", "c", "d", "e", "f"].map((key, index) => `${key}: &${key} [${Array(9).fill(`*${"abcdef"[index]}`).join(",")}]`).join("\n")}`;
    expect(mistakesOf(bomb)).not.toEqual([]);
  });
});

describe("resolving", () => {
  test("names with and without marks, in any case; what fits nothing is told with its line and what may be meant", () => {
    expect(resolved(small())).toMatchObject({ staff: ["1234567890123456789"] });
    expect(resolved(small().replace("[Support]", '["@support"]').replace("tickets", '"#Tickets"'))).toMatchObject({
      staff: ["1234567890123456789"],
      types: [{ own: { destinationId: "1200000000000000020" } }],
    });
    expect(resolved(small().replace("[Support]", "[Suport, double]").replace("tickets", "voice"))).toEqual({
      mistakes: [
        { line: 2, says: "there is no role “Suport”; did you mean “Support”?" },
        { line: 2, says: expect.stringContaining("there are 2 roles called “double”") },
        { line: 7, says: expect.stringContaining("there is no channel “voice”") },
      ],
    });
  });

  test("the language is one that is spoken, there or elsewhere", () => {
    const inLanguage = (language: string) => resolved(`language: ${language}\n${small()}`);
    expect(inLanguage("es-419")).toMatchObject({ locale: "es-419" });
    for (const language of ["sv", "german", '"no language"']) {
      expect(inLanguage(language)).toEqual({
        mistakes: [{ line: 1, says: expect.stringMatching(/^there is no language “.*”; there are en-US, de, es$/) }],
      });
    }
  });

  test("everyone is no team", () => {
    expect(resolved(small().replace("[Support]", "[1200000000000000001]"))).toEqual({
      mistakes: [{ line: 2, says: expect.stringContaining("everyone") }],
    });
  });
});

describe("planning", () => {
  let ids = 0;
  const plan = (source: string, before?: Plan, name = server.name): Plan => {
    const file = resolved(source);
    if ("mistakes" in file) throw new Error(JSON.stringify(file.mistakes));
    const standing = (before?.panels ?? []).map(({ panel }): Panel => ({ ...panel, roomId: "room" }));
    const present = before
      ? { desk: before.desk, types: before.types, panels: standing }
      : { desk: undefined, types: [], panels: [] };
    return planDesk(
      { ...present, vanished: new Set() },
      { guildId: server.id, name, file, newId: () => `id-${ids++}` },
    );
  };
  const panel = (channel: string, more = "") =>
    `panels:\n  main:\n    channel: ${channel}\n    topics: [billing]\n${more}`;

  test("the same file again changes nothing", () => {
    const first = plan(example);
    expect(first.changes).toEqual([
      "+ desk",
      "+ type question",
      "+ type billing",
      "+ type refund",
      "+ type missing-item",
      "+ type password",
      "+ type account",
      "+ type feedback",
      "+ type report",
      "+ panel get-help",
    ]);
    const again = plan(example, first);
    expect(again.changes).toEqual([]);
    expect(again.panels.some(({ differs }) => differs)).toBe(false);
  });

  test("what changed is named; what is gone is retired and keeps its id; what comes back is the same one", () => {
    const first = plan(small(panel("get-help")));
    const changed = plan(small(panel("get-help")).replace("name: Billing", "name: Money"), first);
    expect(changed.changes).toEqual(["~ type billing: name", "~ panel main: its topics"]);
    const other = small().replace("billing:", "money:");
    const gone = plan(other, first);
    expect(gone.changes).toEqual(["+ type money", "- type billing", "- panel main"]);
    const back = plan(small(panel("get-help")), gone);
    expect(back.changes).toEqual(["+ type billing", "- type money", "+ panel main"]);
    expect(back.types.find(({ key }) => key === "billing")?.id).toBe(first.types[0]?.id);
  });

  test("a department that the file names no more is retired and keeps its people; one made by command is the file's once that names it", () => {
    const money = (more = "") => small(`departments:\n  money: { name: Money${more} }\n`);
    const first = plan(money(", staff: [Support]"));
    expect(first.changes).toContain("+ department money");
    const gone = plan(small(), first);
    expect(gone.changes).toEqual(["- department money"]);
    expect(gone.desk.departments).toEqual([{ ...first.desk.departments[0], retired: true }]);
    expect(plan(small(), gone).changes).toEqual([]);
    expect(plan(money(", lead: [Support]"), gone).changes).toEqual(["+ department money"]);
    expect(plan(money(", lead: [Support]"), first).changes).toEqual(["~ department money: staff, lead"]);

    const calm = { key: "calm", name: "Calm", roles: [], origin: "command" } as const;
    const byCommand: Plan = { ...first, desk: { ...first.desk, departments: [...first.desk.departments, calm] } };
    const applied = plan(money(), byCommand);
    expect(applied.desk.departments).toContainEqual(calm);
    expect(applied.changes).toEqual(["~ department money: staff"]);
    const taken = plan(small("departments:\n  calm: { name: Calm }\n"), byCommand);
    expect(taken.changes).toEqual(["- department money"]);
    expect(taken.desk.departments[0]).toEqual({ key: "calm", name: "Calm", roles: [] });
  });

  test("a panel is posted anew when it moved or came back, changed where it stands otherwise", () => {
    const first = plan(small(panel("get-help")));
    expect(first.panels[0]).toMatchObject({ isNew: true, panel: { posting: 1 } });
    const titled = plan(small(panel("get-help", "    title: Help\n")), first);
    expect(titled.panels[0]).toMatchObject({ isNew: false, differs: true, panel: { posting: 1 } });
    const moved = plan(small(panel("tickets")), titled);
    expect(moved.panels[0]).toMatchObject({ isNew: true, panel: { posting: 2 } });
    const gone = plan(small(), moved);
    const back = plan(small(panel("tickets")), gone);
    expect(back.panels[0]).toMatchObject({ isNew: true, panel: { posting: 3 } });
  });

  test("a server with another name has it on its panels", () => {
    const first = plan(small(panel("get-help")));
    const renamed = plan(small(panel("get-help")), first, "Harbour Games 2");
    expect(renamed.panels[0]?.differs).toBe(true);
  });
});
