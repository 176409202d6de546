import { addMember, addRole, addUser } from "discord-box";
import { expect, test } from "vitest";
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

/** What is answered otherwise than the level of whoever knocks says. */
async function mistakes(stage: Stage, who: Who, by: { readonly id: string }, place: "own" | "foreign") {
  const { desk, doors, given } = stage;
  const level = place === "own" ? levelOf(who) : "user";
  const at = { knock: { by, in: place === "own" ? desk.general.id : stage.elsewhere }, given };
  const tries = doors.map((door) => ({ door, params: door.tries[0] ?? [] }));
  const wrong: string[] = [];
  for (const some of [tries.filter(({ door }) => !door.typed), tries.filter(({ door }) => door.typed)]) {
    for (const { door, answer } of await knockAll(desk, some, at)) {
      const mayPass = door.access === "everyone" || atLeast(level, RIGHTS[door.access].from);
      const shows = door.type !== 4 || !answer.said.includes('"name"');
      const asExpected = door.type === 4 ? mayPass || shows : isRefused(desk, door, answer) !== mayPass;
      if (!asExpected) wrong.push(`${who} (${place}): ${door.name} takes ${door.access}: ${answer.said.slice(0, 200)}`);
    }
  }
  return wrong;
}

test("every command, button, menu and form lets in who holds what it asks for, and nobody else, in no other server", async () => {
  const stage = await setStage();
  await using desk = stage.desk;
  const people = await peopleOf(stage);
  expect(stage.doors.length).toBeGreaterThan(250);
  expect(new Set([...people.keys()].map(levelOf))).toEqual(new Set(LEVELS));
  const wrong: string[] = [];
  for (const place of ["foreign", "own"] as const) {
    for (const [who, person] of people) wrong.push(...(await mistakes(stage, who, person, place)));
  }
  expect(wrong).toEqual([]);
  expect(desk.logged.filter((line) => /"level":"(error|fatal)"/.test(line))).toEqual([]);
}, 400_000);
