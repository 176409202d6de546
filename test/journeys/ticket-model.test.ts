import { addMember, addRole, addUser, type UserRecord } from "discord-box";
import fc from "fast-check";
import { expect, test } from "vitest";
import { seconds } from "#kernel/types.ts";
import { type Desk, deskFile, openDesk } from "../support/desk.ts";
import { openByDm } from "../support/scenes.ts";
import { after, type Expected, fresh, isTeam, NAMES, type Name, type Step, step } from "../support/ticket-oracle.ts";

/** More by hand: `MODEL_COMMANDS=5000 vitest run --project journeys --testTimeout 3600000 test/journeys/ticket-model.test.ts`. */
const COMMANDS = Number(process.env["MODEL_COMMANDS"] ?? 300);
const SEED = Number(process.env["MODEL_SEED"] ?? 20_261_121);
/** So often the process ends and begins again in between. */
const RESTART_EVERY = 40;
/** Answers of two people within ten seconds are asked about first. */
const APART = seconds(15);

const file = `${deskFile}
levels:
  senior: [Seniors]
permissions:
  close: senior
`;

interface Stage extends AsyncDisposable {
  readonly desk: Desk;
  readonly people: Readonly<Record<Name, UserRecord>>;
  readonly thread: string;
}

async function openStage(): Promise<Stage> {
  let sam: UserRecord | undefined;
  const desk = await openDesk({
    file,
    prepare: ({ guild, supportRole }, { world }) => {
      const seniors = addRole(world, guild.id, { name: "Seniors" });
      sam = addUser(world, { name: "Sam" });
      addMember(world, guild.id, sam.id, { roles: [supportRole.id, seniors.id] });
    },
  });
  if (!sam) throw new Error("nobody is called Sam");
  const { ada, ben, jonas, mel, kim, owner: rosa } = desk;
  const { thread } = await openByDm(desk);
  return {
    desk,
    people: { ada, ben, jonas, mel, kim, sam, rosa },
    thread,
    [Symbol.asyncDispose]: () => desk[Symbol.asyncDispose](),
  };
}

/** As the store has it. */
async function shown({ desk, people }: Stage): Promise<Expected> {
  const { db } = desk.app().app;
  const row = await db.selectFrom("ticket").selectAll().executeTakeFirstOrThrow();
  const known = new Map((await db.selectFrom("person").selectAll().execute()).map(({ id, user_id }) => [id, user_id]));
  const named = (id: string | null) => NAMES.find((name) => id !== null && people[name].id === known.get(id)) ?? null;
  return {
    is: row.status as Expected["is"],
    member: named(row.requester_id) ?? "ada",
    assignee: named(row.assignee_id),
    locked: row.locked_at !== null,
    priority: row.priority,
    tags: JSON.parse(row.tags),
    level: row.level,
  };
}

/** Whether somebody can do it on Discord at all: what goes by a message or without a number needs a place that takes it. */
function canTry({ who, command }: Step, ticket: Expected): boolean {
  const isClosed = ticket.is === "closed";
  if (command.do === "write") return !isClosed && (who === ticket.member || isTeam(who, ticket));
  return !isClosed || (command.do !== "close" && command.do !== "escalate");
}

async function perform({ desk, people, thread }: Stage, { who, command }: Step, ticket: Expected): Promise<unknown> {
  const self = people[who];
  const isOfTeam = who === "mel" || who === "kim" || who === "sam" || who === "rosa";
  const dm = desk.dm(self);
  const numbered = (path: string, options: object = {}) =>
    desk.as(self).run(path, { ...options, number: 1 }, { in: isOfTeam ? desk.tickets.id : desk.general.id });
  const here = (path: string, options: Record<string, number> = {}) =>
    desk.as(self).run(path, options, { in: isOfTeam ? thread : who === ticket.member ? dm : desk.general.id });
  switch (command.do) {
    case "write":
      desk.as(self).write(who === ticket.member ? dm : thread, who === ticket.member ? "I wrote" : "+We answered");
      return;
    case "close":
      return here("/ticket close");
    case "reopen":
      return isOfTeam ? numbered("/ticket reopen") : here("/ticket reopen");
    case "escalate":
      return isOfTeam ? here("/ticket escalate", { level: command.level }) : undefined;
    case "assign":
      return numbered("/ticket assign", { member: people[command.to].id });
    case "transfer":
      return numbered("/ticket transfer", { member: people[command.to].id });
    case "priority":
      return numbered("/ticket priority", { priority: command.to });
    case "tag":
      return numbered("/tags add", { tags: command.tag });
    case "untag":
      return numbered("/tags remove", { tags: command.tag });
    default:
      return numbered(`/ticket ${command.do}`);
  }
}

test("whatever anybody does on Discord, a ticket is what a few plain rules say, over restarts", async () => {
  await using stage = await openStage();
  const { desk } = stage;
  let expected = fresh;
  const done: string[] = [];
  let tried = 0;
  for (const one of fc.sample(step, { numRuns: COMMANDS, seed: SEED })) {
    if (!canTry(one, expected)) continue;
    tried += 1;
    await perform(stage, one, expected);
    await desk.later(APART);
    expected = after(expected, one);
    done.push(`${one.who}: ${JSON.stringify(one.command)}`);
    expect(await shown(stage), `seed ${SEED}, after\n${done.slice(-12).join("\n")}`).toEqual(expected);
    if (tried % RESTART_EVERY !== 0) continue;
    await desk.stop();
    await desk.start();
    await desk.settled();
  }
  expect(tried).toBeGreaterThan(COMMANDS / 2);
  expect(desk.logged.filter((line) => /"level":"(error|fatal)"/.test(line))).toEqual([]);
});
