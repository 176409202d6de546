import { addMember, addRole, addUser } from "discord-box";
import { expect, test } from "vitest";
import { TOPIC_RIGHTS } from "#features/desk/index.ts";
import { atLeast, LEVELS, type Level, MANAGE_GUILD, RIGHTS } from "#kernel/access.ts";
import { applyDesk } from "../../src/features/index.ts";
import type { Desk } from "../support/desk.ts";
import { deskFile } from "../support/desk.ts";
import { type Answered, type Door, knockAll } from "../support/doors.ts";
import { type Stage, setStage } from "../support/doors-stage.ts";

/** One person of each level; admins by Discord's permission, and by what they were given. */
type Who = Level | "given admin";

async function peopleOf({ desk, second }: Stage): Promise<ReadonlyMap<Who, { readonly id: string }>> {
  const { world } = desk.box;
  const person = (name: string, roles: readonly string[] = []) => {
    const user = addUser(world, { name });
    addMember(world, desk.guild.id, user.id, { roles: [...roles] });
    addMember(world, second, user.id, {});
    return user;
  };
  const role = (name: string, permissions = 0n) =>
    addRole(world, desk.guild.id, { name, permissions: permissions.toString() }).id;
  const people = new Map<Who, { readonly id: string }>([
    ["user", person("Una")],
    ["staff", person("Stan", [desk.supportRole.id])],
    ["senior", person("Sena", [role("Seniors")])],
    ["manager", person("Mara", [role("Managers")])],
    ["given admin", person("Gina")],
    ["admin", person("Adam", [role("Keys", MANAGE_GUILD)])],
    ["owner", desk.owner],
  ]);
  addMember(world, second, desk.owner.id, {});
  const levels = `levels: { senior: [Seniors], manager: [Managers], admin: ["${people.get("given admin")?.id}"] }\n`;
  await applyDesk(desk.app().app, { name: "desk.yaml", source: `${levels}${deskFile}`, mode: "change" });
  return people;
}

const levelOf = (who: Who): Level => (who === "given admin" ? "admin" : who);

/** Whether they are told that they lack what the door asks for. */
function isRefused(desk: Desk, { access }: Door, { said }: Answered): boolean {
  if (access === "everyone") return said.includes("takes the permission");
  const right = desk.app().app.say(RIGHTS[access].name, "en-US", undefined);
  return said.includes(`the permission “${right}”`);
}

type Place = "own" | "foreign";

/** Who may enter, by the level that the door asks for. */
const mayEnter = ({ access }: Door, level: Level) => access === "everyone" || atLeast(level, RIGHTS[access].from);

/** What is answered otherwise than the level of whoever knocks says. */
async function mistakes(stage: Stage, who: Who, by: { readonly id: string }, place: Place, doors: readonly Door[]) {
  const { desk, given } = stage;
  const level = place === "own" ? levelOf(who) : "user";
  const at = { knock: { by, in: place === "own" ? desk.general.id : stage.elsewhere }, given };
  const tries = doors.map((door) => ({ door, params: door.tries[0] ?? [] }));
  const wrong: string[] = [];
  for (const some of [tries.filter(({ door }) => !door.typed), tries.filter(({ door }) => door.typed)]) {
    for (const { door, answer } of await knockAll(desk, some, at)) {
      const mayPass = mayEnter(door, level);
      const shows = door.type !== 4 || !answer.said.includes('"name"');
      const asExpected = door.type === 4 ? mayPass || shows : isRefused(desk, door, answer) !== mayPass;
      if (!asExpected) wrong.push(`${who} (${place}): ${door.name} takes ${door.access}: ${answer.said.slice(0, 200)}`);
    }
  }
  return wrong;
}

/**
 * Who knocks at which door. Levels are an order (`access.test.ts`), so of each door it is enough to ask the least who may enter and the
 * most who may not; elsewhere nobody of them may, and they take turns. One door of each permission is tried by all.
 */
function whoKnocks(doors: readonly Door[], everybody: readonly Who[], place: Place): ReadonlyMap<Who, readonly Door[]> {
  const seen = new Set<string>();
  const turns = new Map<string, number>();
  const nextOf = (some: readonly Who[]): readonly Who[] => {
    const turn = turns.get(some.join()) ?? 0;
    turns.set(some.join(), turn + 1);
    return some.slice(turn % some.length).slice(0, 1);
  };
  const atLevel = (level: Level | undefined) => everybody.filter((who) => levelOf(who) === level);
  const knocking = new Map<Who, Door[]>(everybody.map((who) => [who, []]));
  for (const door of doors) {
    const isFirst = !seen.has(door.access);
    seen.add(door.access);
    const atEdge = () => {
      const least = LEVELS.findIndex((level) => mayEnter(door, level));
      return [...nextOf(atLevel(LEVELS[least])), ...nextOf(atLevel(LEVELS[least - 1]))];
    };
    const who = isFirst ? everybody : place === "own" ? atEdge() : nextOf(everybody);
    for (const one of who) knocking.get(one)?.push(door);
  }
  return knocking;
}

test("every command, button, menu and form lets in who holds what it asks for, and nobody else, in no other server", async () => {
  const stage = await setStage();
  await using desk = stage.desk;
  const people = await peopleOf(stage);
  expect(stage.doors.length).toBeGreaterThan(250);
  expect(new Set([...people.keys()].map(levelOf))).toEqual(new Set(LEVELS));
  const wrong: string[] = [];
  for (const place of ["foreign", "own"] as const) {
    const knocking = whoKnocks(stage.doors, [...people.keys()], place);
    expect(new Set([...knocking.values()].flat())).toEqual(new Set(stage.doors));
    for (const [who, person] of people) {
      wrong.push(...(await mistakes(stage, who, person, place, knocking.get(who) ?? [])));
    }
  }
  expect(wrong).toEqual([]);
  expect(desk.logged.filter((line) => /"level":"(error|fatal)"/.test(line))).toEqual([]);
}, 400_000);

/** Doors that ask for a permission about tickets and, as they are tried here, name none: nothing, another topic, or no number. */
const NAME_NONE = [
  ...[
    "ticket assign",
    "shift hand-over",
    "on-call on",
    "on-call off",
    "on-call swap",
    "incident add",
    "incident remove",
    "suspend on",
  ],
  ...["warn list", "note add", "ticket contact", "ticket move", "ticket next", "pin message"],
].flatMap((path) => [`/${path}`, `!${path}`]);
const OF_NO_TICKET: readonly string[] = [
  ...NAME_NONE,
  ...[
    "incidents.send",
    "incidents.files",
    "contact.write",
    "Apps: Contact this member",
    "Apps: Contact the author",
    "worklist.next",
  ],
];

test("what one topic holds at another level counts at every door to its tickets", async () => {
  const stage = await setStage();
  await using desk = stage.desk;
  const { world } = desk.box;
  const person = (name: string, roles: readonly string[] = []) => {
    const user = addUser(world, { name });
    addMember(world, desk.guild.id, user.id, { roles: [...roles] });
    return user;
  };
  const stan = person("Stan", [desk.supportRole.id]);
  const mara = person("Mara", [addRole(world, desk.guild.id, { name: "Managers" }).id, desk.supportRole.id]);
  // Without `read` staff are nobody to these tickets, which hides what else they lack.
  const moved = TOPIC_RIGHTS.filter((right) => right !== "read");
  const rights = moved.map((right) => `${right}: manager`).join(", ");
  const own = `    levels: { manager: [Managers] }\n    permissions: { ${rights} }\n`;
  const source = deskFile.replace("\n  question:\n", `$&${own}`);
  await applyDesk(desk.app().app, { name: "desk.yaml", source, mode: "change" });
  const isMoved = ({ access, type }: Door) => type !== 4 && (moved as readonly string[]).includes(access);
  const doors = stage.doors.filter(isMoved);
  const knock = async (by: { readonly id: string }) => {
    const open: string[] = [];
    for (const isTyped of [false, true]) {
      const tries = doors
        .filter(({ typed }) => (typed !== undefined) === isTyped)
        .map((door) => ({ door, params: door.tries[0] ?? [] }));
      const at = { knock: { by, in: stage.thread }, given: stage.given };
      for (const { door, answer } of await knockAll(desk, tries, at)) {
        if (!isRefused(desk, door, answer)) open.push(door.name);
      }
    }
    return open;
  };
  expect((await knock(stan)).filter((name) => !OF_NO_TICKET.includes(name))).toEqual([]);
  expect(doors.map(({ name }) => name)).toEqual(expect.arrayContaining([...OF_NO_TICKET]));
  expect(new Set(await knock(mara))).toEqual(new Set(doors.map(({ name }) => name)));
}, 200_000);
