import { addChannel, addGuild, addMember, addRole, addUser, ChannelType } from "discord-box";
import { sql } from "kysely";
import { atLeast, RIGHTS } from "#kernel/access.ts";
import { wantedPermissions } from "#kernel/invite.ts";
import { applyDesk, features } from "../../src/features/index.ts";
import { type Desk, deskFile, openDesk } from "./desk.ts";
import { NAMED } from "./door-names.ts";
import { type Answered, type Door, doorsOf, type Given, type Knock, knockAll } from "./doors.ts";
import { last, openByDm } from "./scenes.ts";

/** Rows that say how far things are, and change by every event. */
const LOGS = [
  "sequence",
  "handled_event",
  "interaction",
  "gateway_session",
  "low_water",
  "job",
  "process_lease",
  "effect",
  "shown",
];

/** What a ticket is made of: whoever is not of its team changes none of it. */
export const OF_A_TICKET = [
  "ticket",
  "ticket_room",
  "ticket_move",
  "fact",
  "message",
  "message_copy",
  "side_room",
  "participant",
  "follower",
  "note",
  "verbal_warning",
  "held_reply",
  "snip_use",
  "reaction",
];

/** Of these nobody outside of the team has a row, or makes one. */
const OF_THE_TEAM = [
  "alias_word",
  "armed_pick",
  "auto_answer",
  "block",
  "closure",
  "desk",
  "follower",
  "gate_log",
  "held_reply",
  "note",
  "notify",
  "on_call",
  "panel",
  "participant",
  "persona",
  "removed_question",
  "shift",
  "skill",
  "snip",
  "snip_use",
  "staff_warning",
  "ticket_type",
  "time_off",
  "unfinished",
  "verbal_warning",
];

export const SECRET = "lighthousekeeper";

export interface Stage {
  readonly desk: Desk;
  readonly doors: readonly Door[];
  readonly given: Given;
  readonly rooms: readonly string[];
  readonly dm: string;
  readonly thread: string;
  /** Whoever takes part in the ticket, who is kept out, and who of the team needs somebody else's word. */
  readonly guest: { readonly id: string };
  readonly blocked: { readonly id: string };
  readonly trainee: { readonly id: string };
  readonly elsewhere: string;
  /** The server in which it is. */
  readonly second: string;
}

/** A topic whose members the team does not know. */
const UNNAMED = `  unnamed:
    name: Unnamed
    room: dm
    destination: "#tickets"
    member: anonymous
`;

/** A ticket with everything a ticket can have, and beside it what a server can have. Its words, and those of the team, are a secret. */
export async function setStage(): Promise<Stage> {
  const desk = await openDesk();
  const { world } = desk.box;
  const { ada, ben, mel, kim, owner, jonas } = desk;
  const crew = addRole(world, desk.guild.id, { name: "Crew" });
  world.member(desk.guild.id, ben.id).roles = [crew.id];
  const learner = addRole(world, desk.guild.id, { name: "Trainee" });
  const [guest, blocked, trainee] = [memberNamed(desk, "Gus"), memberNamed(desk, "Bo"), memberNamed(desk, "Tara")];
  world.member(desk.guild.id, trainee.id).roles = [desk.supportRole.id, learner.id];
  const source = `trainees: [Trainee]\n${deskFile}`
    .replace("  feedback:\n", "  feedback:\n    staff: [Crew]\n")
    .replace("types:\n", `types:\n${UNNAMED}`);
  await applyDesk(desk.app().app, { name: "desk.yaml", source, mode: "change" });
  await desk.settled();
  const { dm, thread } = await openByDm(desk, { words: `It is the ${SECRET}` });
  const place = { in: thread };
  desk.as(mel).write(thread, `+An answer of the ${SECRET}`);
  await desk.settled();
  desk.as(mel).write(thread, `Among us: ${SECRET}`);
  await desk.as(mel).run("/snip add", { abbreviation: "hi", summary: SECRET, content: SECRET }, place);
  await desk.as(mel).run("/snip does", { abbreviation: "hi", tags: "harbour" }, place);
  await desk.as(mel).run("/warn verbal", { words: `Mind the ${SECRET}` }, place);
  await desk.as(mel).run("/note add", { words: `Among us, the ${SECRET}` }, place);
  await desk.as(mel).run("/note add", { member: ada.id, words: `Knows the ${SECRET}` }, place);
  await desk.as(owner).run("/staff-warn give", { member: kim.id, reason: `Told of the ${SECRET}` }, place);
  await desk.as(owner).run("/auto-answer add", { name: "Sailing", on: "boat", answer: SECRET }, place);
  await desk.as(owner).run("/departments add", { name: "Money" }, place);
  await desk.as(mel).run("/ticket follow", {}, place);
  desk.as(mel).write(thread, "+s hi");
  await desk.settled();
  await desk.as(mel).press(last(desk, mel, thread).id, "Send");
  desk.as(kim).write(thread, `+Crossing ${SECRET}`);
  await desk.settled();
  await desk.as(mel).run("/ticket add", { member: guest.id }, place);
  await desk.as(mel).run("/block add", { member: blocked.id, reason: SECRET }, place);
  // Small lines wait for others for five seconds.
  await desk.later(10_000);
  await desk.as(owner).run("/panel create", { channel: desk.general.id }, { in: desk.general.id });
  desk.as(jonas).write(desk.dm(jonas), `A draft about the ${SECRET}`);
  const rude = desk.as(ben).write(desk.general.id, `Rude, and the ${SECRET}`);
  await desk.as(jonas).useOnMessage("Report this message", rude.id);
  await desk.settled();
  const { db } = desk.app().app;
  const id = async (table: string, column = "id") => {
    const { rows } = await sql<Record<string, string>>`select * from ${sql.table(table)}`.execute(db);
    const found = rows[0]?.[column];
    if (found === undefined) throw new Error(`there is no row of ${table}`);
    return String(found);
  };
  const second = addGuild(world, { name: "Lighthouse", ownerId: kim.id });
  desk.as(kim).invite(desk.application.id, second.id, wantedPermissions());
  addMember(world, second.id, ada.id, {});
  const elsewhere = addChannel(world, second.id, { name: "keepers", type: ChannelType.GUILD_TEXT }).id;
  await desk.settled();
  const types = await db.selectFrom("ticket_type").select(["id", "type_key"]).execute();
  const type = types.find(({ type_key }) => type_key === "question")?.id ?? "";
  const snip = await id("snip");
  const given: Given = {
    member: ada.id,
    channel: desk.general.id,
    role: desk.supportRole.id,
    guild: desk.guild.id,
    ticket: await id("ticket"),
    type,
    panel: await id("panel"),
    snip,
    value: type,
    draft: await id("draft"),
    evidence: await id("evidence"),
    held: await id("held_reply"),
    use: await id("snip_use"),
    answer: await id("auto_answer"),
    reply: (await db.selectFrom("message").select("id").where("kind", "=", "reply").executeTakeFirst())?.id ?? "none",
    editor: await id("unfinished"),
    room: thread,
    message: desk.reads(mel, thread).find(({ text }) => text.includes("An answer of"))?.id ?? "",
    topic: "question",
    department: "money",
    abbreviation: "hi",
    name: "Sailing",
    way: "digest",
  };
  const doors = doorsOf(features, NAMED, (name) => desk.app().app.say(name, "en-US", undefined));
  const rooms = [dm, thread, desk.dm(jonas), desk.dm(guest)];
  const told = {
    digest_id: "told",
    position: 0,
    guild_id: desk.guild.id,
    person_id: "nobody",
    ticket_id: given.ticket ?? "",
  };
  await db
    .insertInto("told_digest")
    .values({ ...told, messages: 1, told_at: desk.box.clock.now() })
    .execute();
  const kept = { id: "kept", guild_id: desk.guild.id, person_id: "nobody", filter: desk.app().app.vault.seal("{}") };
  await db
    .insertInto("kept_list")
    .values({ ...kept, kept_at: desk.box.clock.now() })
    .execute();
  return { desk, doors, given, rooms, dm, thread, guest, blocked, trainee, elsewhere, second: second.id };
}

/** Every table with its rows, one line each. */
async function rowsOf({ app }: Desk, only?: readonly string[]): Promise<Set<string>> {
  const { db } = app().app;
  const tables = (await db.introspection.getTables()).map(({ name }) => name);
  const lines = new Set<string>();
  for (const table of tables) {
    if (LOGS.includes(table) || (only && !only.includes(table))) continue;
    const { rows } = await sql<object>`select * from ${sql.table(table)}`.execute(db);
    for (const row of rows) lines.add(`${table} ${JSON.stringify(row)}`);
  }
  return lines;
}

/** What was said in rooms that are not the knocking one's, as anybody there can read it. */
const heard = ({ box }: Desk, rooms: readonly string[]): string =>
  rooms
    .map((room) => JSON.stringify([...(box.world.messages.get(room) ?? [])].map(({ id, content }) => [id, content])))
    .join();

export interface Visit {
  readonly who: string;
  readonly knock: Knock;
  /** Of these tables nothing that was there changes; all when absent. */
  readonly keeps?: readonly string[];
  /** Only rows that name this. */
  readonly about?: string;
  /** Which doors: all when absent. */
  readonly at?: (door: Door) => boolean;
  /** Once more with a custom id that says nothing. */
  readonly nonsense?: boolean;
  readonly mayRead: boolean;
  readonly may: boolean;
  /** What no answer says. */
  readonly never?: RegExp;
}

/** How many tries are looked at together: reading every table takes longer than trying a door. */
const AT_ONCE = 40;

/** Tries every door; gives back what went wrong. */
export async function visit(stage: Stage, given: Visit): Promise<string[]> {
  const { desk } = stage;
  const { who, knock: where, nonsense, at } = given;
  const isDm = where.in === desk.dm(where.by);
  const open = stage.doors.filter((door) => (at?.(door) ?? true) && (!isDm || !door.typed || door.inDm));
  const tries = open.flatMap((door) =>
    [...door.tries, ...(nonsense && !door.typed ? [["nothing"]] : [])].map((params) => ({ door, params })),
  );
  const watched = watch(stage, given);
  const wrong: string[] = [];
  await watched.look();
  for (const some of inParts(tries)) {
    const logged = desk.logged.length;
    const answers = await knockAll(desk, some, { knock: where, given: stage.given });
    for (const { door, params, answer } of answers) {
      for (const mistake of mistakesOf(door, answer, given))
        wrong.push(`${who}: ${door.name} ${params.join(":")} ${mistake}`);
    }
    const among = `by ${who}: one of ${some.map(({ door }) => door.name).join(", ")}`;
    const failed = desk.logged.slice(logged).filter((line) => /"level":"(error|fatal)"/.test(line));
    wrong.push(...failed.map((line) => `failed: ${line.slice(0, 600)} ${among}`));
    wrong.push(...(await watched.look()).map((change) => `${change} ${among}`));
  }
  return wrong;
}

/** Commands that are typed apart from the others: many are written before anybody waits. */
function* inParts<T extends { readonly door: Door }>(tries: readonly T[]): Generator<readonly T[]> {
  for (const some of [tries.filter(({ door }) => !door.typed), tries.filter(({ door }) => door.typed)]) {
    for (let from = 0; from < some.length; from += AT_ONCE) yield some.slice(from, from + AT_ONCE);
  }
}

function mistakesOf(door: Door, { state, said, aloud }: Answered, { mayRead, never }: Visit): string[] {
  const mistakes: string[] = [];
  if (state === "waiting" || state === "failed") mistakes.push("was not answered");
  // What a message says that somebody points at, they read before.
  const tells = !mayRead && !door.name.startsWith("Apps:") && said.includes(SECRET);
  if (tells || never?.test(said)) mistakes.push(`told: ${said.slice(0, 300)}`);
  // What a typed command answers below it, everybody there reads.
  if (aloud?.includes(SECRET)) mistakes.push(`told everybody: ${aloud.slice(0, 300)}`);
  return mistakes;
}

/** Looks what changed that whoever knocks must not change, since it looked last. */
function watch(stage: Stage, { knock: where, keeps, about, may }: Visit): { look(): Promise<string[]> } {
  const { desk } = stage;
  const rooms = stage.rooms.filter((room) => room !== where.in && room !== desk.dm(where.by));
  // What is said in their own DM is said to them.
  const isOwnDm = (row: string) => row.startsWith("room ") && row.includes(`"kind":"dm"`) && row.includes(where.by.id);
  let before: Set<string> | undefined;
  let said = "";
  return {
    async look() {
      if (may) return [];
      const after = await rowsOf(desk, keeps);
      const isElsewhere = await elsewhereIn(stage);
      const changes: string[] = [];
      for (const row of before ?? []) {
        if (!after.has(row) && row.includes(about ?? "") && !isElsewhere(row) && !isOwnDm(row))
          changes.push(`changed: ${row.slice(0, 200)}`);
      }
      for (const row of before && !keeps ? after : []) {
        const isTeams = OF_THE_TEAM.includes(row.slice(0, row.indexOf(" ")));
        if (isTeams && !isElsewhere(row) && !before?.has(row)) changes.push(`made: ${row.slice(0, 200)}`);
      }
      if (before && heard(desk, rooms) !== said) changes.push("said something in a room of others");
      before = after;
      said = heard(desk, rooms);
      return changes;
    },
  };
}

/** Which rows are of their own server, its rooms and its commands: what they do there is theirs to do. */
async function elsewhereIn({ desk, second }: Stage): Promise<(row: string) => boolean> {
  const rooms = await desk.app().app.db.selectFrom("room").select("id").where("guild_id", "=", second).execute();
  const theirs = [`"guild_id":"${second}"`, `:${second}"`, ...rooms.map(({ id }) => `"room_id":"${id}"`)];
  return (row) => theirs.some((name) => row.includes(name));
}

export const isForEverybody = ({ access }: Door): boolean => access === "everyone";

/** Whether the router lets staff through, who are nothing more. */
export const isForStaff = ({ access }: Door): boolean => access === "everyone" || atLeast("staff", RIGHTS[access].from);

/**
 * Of doors that ask for a permission, the share of one of several people who hold none: the router turns them away by what they hold,
 * before any handler, and that is the same for all of them. What asks for none is tried by each.
 */
export function shareOf({ doors }: Stage, index: number, people: number): (door: Door) => boolean {
  const asking = doors.filter((door) => !isForEverybody(door));
  const own = new Set(asking.filter((_, at) => at % people === index));
  return (door) => isForEverybody(door) || own.has(door);
}

export function memberNamed({ box, guild }: Desk, name: string): { id: string } {
  const user = addUser(box.world, { name });
  addMember(box.world, guild.id, user.id, {});
  return user;
}
