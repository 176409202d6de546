import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  GIVEN_LEVELS,
  type OwnSettings,
  PRIORITIES,
  ROOMS,
  SWITCHABLE_NOTICES,
  TOPIC_RIGHTS,
} from "#features/desk/index.ts";
import { text } from "#kernel/text.ts";
import { days, hours, minutes, seconds } from "#kernel/types.ts";
import { compareFiles } from "./compare-files.ts";
import { namesIn } from "./name-of.ts";
import { type Plan, planDesk } from "./plan.ts";
import { readDeskFile } from "./read-desk-file.ts";
import { resolveDesk, type Server } from "./resolve.ts";
import { snapshotOf } from "./snapshot.ts";
import { toDeskFile, writeDeskFile } from "./write-desk-file.ts";

const id = (end: number) => `12000000000000000${String(end).padStart(2, "0")}`;
const server: Server = {
  id: id(1),
  name: "Harbour Games",
  roles: [
    { id: id(1), name: "@everyone" },
    { id: id(10), name: "Support" },
    { id: id(11), name: "Double" },
    { id: id(12), name: "double" },
    { id: id(13), name: "2048" },
  ],
  channels: [
    { id: id(20), type: 0, name: "tickets" },
    { id: id(21), type: 0, name: "get-help" },
    { id: id(22), type: 0, name: "twice" },
    { id: id(24), type: 0, name: "twice" },
    { id: id(23), type: 0, name: "after-dark", nsfw: true },
  ],
};
const nameOf = namesIn(server);
let made = 0;

function planned(source: string, before?: Plan): Plan {
  const read = readDeskFile(source);
  if ("mistakes" in read) throw new Error(`${JSON.stringify(read.mistakes)}`);
  const file = resolveDesk(read, server, ["en-US", "de"]);
  if ("mistakes" in file) throw new Error(`${JSON.stringify(file.mistakes)}`);
  const panels = (before?.panels ?? []).map(({ panel }) => ({ ...panel, roomId: "room" }));
  const present = { desk: before?.desk, types: before?.types ?? [], panels, vanished: new Set<string>() };
  return planDesk(present, { guildId: server.id, name: server.name, file, newId: () => `id-${made++}` });
}

async function written({ desk, types, panels }: Plan): Promise<string> {
  const standing = panels.map(({ panel }) => ({ ...panel, roomId: "room" }));
  const snapshot = snapshotOf({ desk, types, panels: standing });
  return snapshot ? writeDeskFile(snapshot, nameOf) : "";
}

const roles = fc.uniqueArray(fc.constantFrom(id(10), id(11), id(13)), { maxLength: 3 });
const words = fc.string({ minLength: 1, maxLength: 40 }).filter((said) => said.trim() === said && said !== "");
const length = fc.oneof(
  fc.integer({ min: 1, max: 500 }).map(seconds),
  fc.integer({ min: 10, max: 500 }).map(minutes),
  fc.integer({ min: 1, max: 40 }).map(hours),
  fc.integer({ min: 1, max: 40 }).map(days),
);
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
const channel = fc.constantFrom(id(20), id(21), id(22));
const targets = fc.record({ firstResponse: maybe(length), nextResponse: maybe(length), resolution: maybe(length) });
const count = maybe(fc.integer({ min: 1, max: 25 }));

const settings: fc.Arbitrary<OwnSettings> = fc.record(
  {
    room: fc.constantFrom(...ROOMS.filter((room) => room === "dm")),
    destinationId: channel,
    capacity: fc.record({ overflowId: maybe(channel), threadsIn: maybe(channel), wait: fc.boolean() }),
    sideThreadsId: channel,
    nsfwDestinationId: fc.constant(id(23)),
    traineeRoles: roles,
    pingRoles: roles,
    nameTemplate: words,
    opening: words,
    replies: fc.constantFrom("careful" as const, "chat" as const),
    identity: fc.constantFrom("named" as const, "anonymous" as const, "persona" as const),
    identityFixed: fc.boolean(),
    requester: fc.constantFrom("named" as const, "anonymous" as const),
    priority: fc.constantFrom(...PRIORITIES),
    tags: fc.uniqueArray(
      words.map((word) => word.slice(0, 20)),
      { maxLength: 4 },
    ),
    targets: fc.oneof(
      targets,
      fc.record({
        ...{},
        firstResponse: maybe(length),
        nextResponse: maybe(length),
        resolution: maybe(length),
        byPriority: fc.dictionary(fc.constantFrom(...PRIORITIES), fc.record({ firstResponse: length })),
      }),
    ),
    enforceTargets: fc.constant(false),
    overdueRoles: roles,
    gates: fc.record(
      {
        requiredRoles: roles,
        deniedRoles: roles,
        accountAge: length,
        paused: maybe(words),
        hours: maybe(
          fc.record({
            timeZone: fc.constantFrom("Europe/Berlin", "America/Chicago"),
            week: fc.tuple(
              ...Array.from({ length: 7 }, () =>
                fc.constantFrom([], [{ from: "09:00", to: "17:00" }], [{ from: "22:00", to: "06:00" }]),
              ),
            ),
            holidays: fc.constantFrom([], ["12-25", "2026-12-24"]),
            outside: fc.constantFrom("warn" as const, "block" as const),
          }),
        ),
        openPerPanel: count,
        openPerType: count,
        openPerServer: count,
        openPerRole: fc.constantFrom([], [{ role: id(13), open: 4 }]),
        cooldown: length,
        perHour: count,
        captcha: fc.boolean(),
      },
      { requiredKeys: [] },
    ),
    relayed: fc.record({ reactions: fc.boolean(), typing: fc.boolean() }),
    reopenFor: fc.oneof(fc.constantFrom(null, 0), length),
    closedChannels: maybe(length),
    closing: fc.record({
      reasonRequired: fc.boolean(),
      countdown: maybe(fc.integer({ min: 1, max: 60 }).map(minutes)),
      silence: maybe(fc.integer({ min: 1, max: 60 }).map(hours)),
      age: maybe(fc.integer({ min: 1, max: 60 }).map(days)),
      spared: fc.record({
        tags: fc.constantFrom([], ["vip"]),
        claimed: fc.boolean(),
        priorities: fc.constantFrom([], ["high" as const]),
      }),
    }),
    ownerLeaves: fc.constantFrom("close" as const, "keep" as const, "warn" as const),
    afterClose: fc.constantFrom("reads" as const, "removed" as const),
    closingText: words,
    rating: fc.constantFrom("two-point" as const, "stars" as const, "off" as const),
    quiet: fc.uniqueArray(fc.constantFrom(...SWITCHABLE_NOTICES)),
    receipts: fc.constantFrom("first" as const, "every" as const, "none" as const),
    assignment: fc.record({ rule: fc.constantFrom("none" as const, "skill" as const), capacity: count }),
    claims: fc.record({
      others: fc.constantFrom("answer" as const, "read" as const),
      giveBack: fc.constantFrom("team" as const, "claimer" as const),
      idle: maybe(fc.integer({ min: 10, max: 60 }).map(minutes)),
    }),
    seniors: fc.constantFrom(
      [],
      [{ level: 2, roles: [id(10)] }],
      [{ level: 3, roles: [id(11)], replyWithin: minutes(20), reachedWhen: "near" as const, giveTo: null }],
      [{ level: 4, roles: [id(11)], letIn: true, reachedWhen: "missed" as const, giveTo: id(40) }],
    ),
    triage: fc.constantFrom(
      [],
      [
        {
          when: { question: null, answer: null, words: ["refund"] },
          set: { department: null, priority: "high" as const, tags: ["money"], assignee: id(40) },
        },
      ],
    ),
  },
  { requiredKeys: ["room", "destinationId"] },
) as fc.Arbitrary<OwnSettings>;

const level = fc.constantFrom(...GIVEN_LEVELS);
const rightLevels = fc.dictionary(fc.constantFrom(...TOPIC_RIGHTS), level, { minKeys: 1, maxKeys: 4 });
/** From which level on something is permitted, by a file and by command. */
const rights: fc.Arbitrary<Pick<OwnSettings, "permissions" | "setPermissions">> = fc.oneof(
  fc.constant({}),
  rightLevels.map((permissions) => ({ permissions })),
  rightLevels.map((set) => ({ permissions: set, setPermissions: set })),
);
const ofTopic = fc.tuple(settings, rights).map(([own, moved]) => ({ ...own, ...moved }));

describe("a desk as a file", () => {
  const example = readFileSync(new URL("../../../examples/desk.yaml", import.meta.url), "utf8");

  test("the example, written and read again, changes nothing", async () => {
    const first = planned(example);
    const source = await written(first);
    expect(planned(source, first).changes).toEqual([]);
    expect(await written(planned(source, first))).toBe(source);
  });

  test("whatever a desk and a topic say, written and read again changes nothing", async () => {
    const small = `server: Harbour Games\nstaff: [Support]\ntypes:\n  billing:\n    name: Billing\n    destination: tickets\n`;
    const base = planned(small);
    await fc.assert(
      fc.asyncProperty(settings, ofTopic, async (defaults, own) => {
        const [type] = base.types;
        if (!type) throw new Error("no type");
        const desk: Plan = { ...base, desk: { ...base.desk, defaults }, types: [{ ...type, own }] };
        const again = planned(await written(desk), desk);
        expect(again.changes).toEqual([]);
        expect(again.desk.defaults).toEqual(defaults);
        expect(again.types[0]?.own).toEqual(own);
      }),
      { numRuns: 60 },
    );
  });

  test("departments, written and read again, are the same, with all they have or none of it", async () => {
    const base = planned(
      `server: Harbour Games\nstaff: [Support]\ntypes:\n  billing:\n    name: Billing\n    destination: tickets\n`,
    );
    const week = Array.from({ length: 7 }, (_, day) => (day === 1 ? [{ from: "09:00", to: "12:30" }] : []));
    const departments = [
      {
        key: "money",
        name: "Money and refunds",
        roles: [id(10)],
        staff: [id(11)],
        lead: [id(13)],
        destination: { channelId: id(21), holds: "threads" as const },
        hours: { timeZone: "Europe/Berlin", week, holidays: ["12-25"], outside: "warn" as const },
      },
      { key: "calm", name: "Calm", roles: [] },
    ];
    const desk: Plan = { ...base, desk: { ...base.desk, departments } };
    const again = planned(await written(desk), desk);
    expect(again.changes).toEqual([]);
    expect(again.desk.departments).toEqual(departments);
    const gone = { key: "gone", name: "Gone", roles: [], retired: true };
    const one: Plan = { ...base, desk: { ...base.desk, departments: [...departments, gone] } };
    expect(await written(one)).not.toContain("gone");
  });

  test("where deleted roles left a level to nobody, or the desk without a team, the file is read again", async () => {
    const base = planned(
      `server: Harbour Games\nstaff: [Support]\ntypes:\n  billing:\n    name: Billing\n    destination: tickets\n`,
    );
    const defaults: OwnSettings = {
      seniors: [
        { level: 2, roles: [id(10)] },
        { level: 3, roles: [] },
      ],
    };
    const again = planned(await written({ ...base, desk: { ...base.desk, defaults } }));
    expect(again.desk.defaults.seniors).toEqual([{ level: 2, roles: [id(10)] }]);
    const alone = { ...base, desk: { ...base.desk, staffRoles: [] } };
    const source = await written(alone);
    expect(planned(source, alone).changes).toEqual([]);
    expect(readDeskFile(source.replace("staff: []\n", ""))).toMatchObject({
      mistakes: [{ says: text("desk-file.missing", { name: "staff" }) }],
    });
  });

  test("names are written where they say which one, ids where they don't", async () => {
    expect([id(10), id(11), id(13), id(99)].map((role) => nameOf("role", role))).toEqual([
      "Support",
      id(11),
      "2048",
      id(99),
    ]);
    expect([id(20), id(22)].map((one) => nameOf("channel", one))).toEqual(["tickets", id(22)]);
  });

  test("what two files say otherwise is told by the way to it", () => {
    const { desk, types } = planned(example);
    const file = toDeskFile({ desk, types, panels: [] }, nameOf);
    const changed = {
      ...file,
      prefix: "?",
      types: { ...(file["types"] as object), question: { name: "Ask", tags: ["a", "b"] } },
    };
    expect(compareFiles(file, file)).toEqual([]);
    const lines = compareFiles(file, changed);
    expect(lines).toContain('~ prefix: "!" → "?"');
    expect(lines).toContain('+ types.question.tags: ["a","b"]');
    expect(lines.some((line) => line.startsWith("~ types.question.name: "))).toBe(true);
    expect(lines.some((line) => line.startsWith("- types.question."))).toBe(true);
  });
});
