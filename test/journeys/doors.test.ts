import { addChannel, addGuild, addMember, addRole, addUser, ChannelType } from "discord-box";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { wantedPermissions } from "#platform/discord/commands/invite.ts";
import { applyDesk, features } from "../../src/features/index.ts";
import { type Desk, deskFile, openDesk } from "../support/desk.ts";
import { type Door, doorsOf, type Given, type Knock, knock } from "../support/doors.ts";
import { last, openByDm, texts } from "../support/scenes.ts";

/** What the custom id of each definition names; `*` stands for the rest of a name. A part that is no key of `Given` stands for itself. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  "approvals.*": ["held"],
  "assignment.claim": ["ticket"],
  "auto-answers.list": ["0", "-1", "x"],
  "auto-answers.edit": ["answer"],
  "contact.*": ["member:1:type", "member:1:-"],
  "conversation.edit-form": ["reply"],
  "conversation.reply-form": ["ticket:1"],
  "conversation.*": ["ticket"],
  "evidence.ask.form": ["0:1:evidence:type"],
  "evidence.ask.page": ["0:1:evidence:type"],
  "evidence.ask.*": ["run"],
  "evidence.*": ["evidence:type", "evidence:type:yes"],
  "forms.preview.form": ["0:1:type"],
  "forms.preview.page": ["0:1:type"],
  "forms.word.form": ["0:1:type:what"],
  "forms.word.page": ["0:1:type:what"],
  "forms.rule.form": ["0:1:type:what"],
  "forms.rule.page": ["0:1:type:what"],
  "forms.preview.*": ["run"],
  "forms.word.*": ["run"],
  "forms.rule.*": ["run"],
  "forms.*": ["type", "type:what-is-the-order-number"],
  "gates.unblock": ["user:member", "role:role"],
  "gates.reopen": ["lockdown", "pause", "pause:type"],
  "gates.ask": ["guild:type:-:sum", "guild:type:panel:picture"],
  "gates.*": ["ticket"],
  "intake.pick": ["draft:ticket"],
  "intake.continue": ["draft:ticket"],
  "intake.topic-form.form": ["0:1:draft"],
  "intake.topic-form.page": ["0:1:draft"],
  "intake.topic-form.*": ["run"],
  "intake.server": ["draft:guild"],
  "intake.topic": ["draft:type"],
  "intake.page": ["draft:1", "draft:-1", "draft:x"],
  "intake.helped": ["draft:answer"],
  "intake.ask-on": ["draft:answer"],
  "intake.*": ["draft"],
  "panels.open": ["panel:type"],
  "panels.choose": ["panel"],
  "panels.restore": ["panel"],
  "panels.*": ["editor"],
  "participants.leave": ["ticket"],
  "snips.page": ["ticket:0", "ticket:-1", "ticket:99"],
  "snips.undo": ["use"],
  "snips.list": ["0", "-1", "99"],
  "snips.save": [""],
  "snips.change": ["snip"],
  "snips.*": ["ticket:snip:1:topic", "ticket:snip:1:named"],
  "tickets.open.form": ["0:1:type:panel", "0:1:type:-"],
  "tickets.open.page": ["0:1:type:panel"],
  "tickets.open.*": ["run"],
  "tickets.open-now": ["type:panel", "type:-", "type:other-panel"],
  "tickets.adult": ["type:panel:yes", "type:-:no"],
  "tickets.anyway": ["type:panel", "type:-:yes"],
  "tickets.go-on": ["type:panel", "type:-"],
  "tickets.details-page": ["ticket:0", "ticket:-1", "ticket:99"],
  "tickets.*": ["ticket"],
  "topics.choose": ["type:panel", "type:-"],
  "topics.choose-menu": ["panel", "-"],
  "topics.page": ["type:panel:1", "-:panel:-1"],
  "topics.cancel": [""],
  "topics.helped": ["deflection"],
  "topics.more-help": ["deflection:type:panel"],
  "types.page": ["0", "-1", "x"],
  "types.*": ["type"],
  "warnings.list": ["t:ticket:0", "u:member:0", "t:ticket:-1"],
};

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
];

/** What a ticket is made of: whoever is not of its team changes none of it. */
const OF_A_TICKET = [
  "ticket",
  "ticket_room",
  "ticket_move",
  "fact",
  "message",
  "message_copy",
  "side_room",
  "participant",
  "follower",
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
  "notify",
  "panel",
  "panel_draft",
  "participant",
  "persona",
  "removed_question",
  "shift",
  "skill",
  "snip",
  "snip_use",
  "ticket_type",
  "verbal_warning",
];

const SECRET = "lighthousekeeper";

interface Stage {
  readonly desk: Desk;
  readonly doors: readonly Door[];
  readonly given: Given;
  readonly rooms: readonly string[];
  readonly dm: string;
  readonly thread: string;
  readonly elsewhere: string;
  /** The server in which it is. */
  readonly second: string;
}

/** A ticket with everything a ticket can have, and beside it what a server can have. Its words, and those of the team, are a secret. */
async function setStage(): Promise<Stage> {
  const desk = await openDesk();
  const { world } = desk.box;
  const { ada, ben, mel, kim, owner, jonas } = desk;
  const crew = addRole(world, desk.guild.id, { name: "Crew" });
  world.member(desk.guild.id, ben.id).roles = [crew.id];
  const source = deskFile.replace("  feedback:\n", "  feedback:\n    staff: [Crew]\n");
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
  await desk.as(owner).run("/auto-answer add", { name: "Sailing", on: "boat", answer: SECRET }, place);
  await desk.as(mel).run("/ticket follow", {}, place);
  desk.as(mel).write(thread, "+s hi");
  await desk.settled();
  await desk.as(mel).press(last(desk, mel, thread).id, "Send");
  desk.as(kim).write(thread, `+Crossing ${SECRET}`);
  await desk.settled();
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
    editor: await id("panel_draft"),
    room: thread,
    message: desk.reads(mel, thread).find(({ text }) => text.includes("An answer of"))?.id ?? "",
    topic: "question",
    abbreviation: "hi",
    name: "Sailing",
    way: "digest",
  };
  const doors = doorsOf(features, NAMED, (name) => desk.app().app.say(name, "en-US"));
  return { desk, doors, given, rooms: [dm, thread, desk.dm(jonas)], dm, thread, elsewhere, second: second.id };
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

interface Visit {
  readonly who: string;
  readonly knock: Knock;
  /** Of these tables nothing that was there changes; all when absent. */
  readonly keeps?: readonly string[];
  /** Which doors: all when absent. */
  readonly at?: (door: Door) => boolean;
  readonly mayRead: boolean;
  readonly may: boolean;
}

/** How many tries are looked at together: reading every table takes longer than trying a door. */
const AT_ONCE = 40;

/** Tries every door; gives back what went wrong. */
async function visit(stage: Stage, { who, knock: where, keeps, at, mayRead, may }: Visit): Promise<string[]> {
  const { desk, given } = stage;
  const others = stage.rooms.filter((room) => room !== where.in);
  const tries = stage.doors
    .filter((door) => at?.(door) ?? true)
    .flatMap((door) => [...door.tries, ...(may ? [["nothing"]] : [])].map((params) => ({ door, params })));
  const wrong: string[] = [];
  let before = may ? new Set<string>() : await rowsOf(desk, keeps);
  let said = heard(desk, others);
  for (let from = 0; from < tries.length; from += AT_ONCE) {
    const some = tries.slice(from, from + AT_ONCE);
    for (const { door, params } of some) {
      const title = `${who}: ${door.name} ${params.join(":")}`;
      const logged = desk.logged.length;
      const answer = await knock(desk, door, { knock: where, given, params });
      const failed = desk.logged.slice(logged).filter((line) => /"level":"(error|fatal)"/.test(line));
      if (failed.length > 0) wrong.push(`${title} failed: ${failed.join().slice(0, 600)}`);
      if (answer.state === "waiting" || answer.state === "failed") wrong.push(`${title} was not answered`);
      // What a message says that somebody points at, they read before.
      if (!mayRead && !door.name.startsWith("Apps:") && answer.said.includes(SECRET))
        wrong.push(`${title} told: ${answer.said.slice(0, 300)}`);
    }
    if (may) continue;
    const among = `${who}: one of ${some.map(({ door }) => door.name).join(", ")}`;
    const after = await rowsOf(desk, keeps);
    // What they do in their own server is theirs to do.
    const isElsewhere = (row: string) => row.includes(`"guild_id":"${stage.second}"`);
    for (const row of before) {
      if (!after.has(row) && !isElsewhere(row)) wrong.push(`${among} changed: ${row.slice(0, 200)}`);
    }
    for (const row of keeps ? [] : after) {
      const isTeams = OF_THE_TEAM.includes(row.slice(0, row.indexOf(" ")));
      if (isTeams && !isElsewhere(row) && !before.has(row)) wrong.push(`${among} made: ${row.slice(0, 200)}`);
    }
    if (heard(desk, others) !== said) wrong.push(`${among} said something in a room of others`);
    before = after;
    said = heard(desk, others);
  }
  return wrong;
}

const isForTeam = ({ access }: Door) => access !== "everyone";

test("whoever has no business here changes nothing and reads nothing by any command, button, menu or form", async () => {
  const stage = await setStage();
  await using desk = stage.desk;
  const { ada, ben, kim } = desk;
  const general = desk.general.id;
  const stranger = addMemberNamed(desk, "Noor");
  const another = addMemberNamed(desk, "Emil");
  const wrong = [
    ...(await visit(stage, { who: "member", knock: { by: stranger, in: general }, mayRead: false, may: false })),
    ...(await visit(stage, { who: "DM", knock: { by: another, in: desk.dm(another) }, mayRead: false, may: false })),
    ...(await visit(stage, {
      who: "staff elsewhere",
      knock: { by: kim, in: stage.elsewhere },
      mayRead: false,
      may: false,
    })),
    ...(await visit(stage, {
      who: "requester",
      knock: { by: ada, in: general },
      at: isForTeam,
      mayRead: false,
      may: false,
    })),
    ...(await visit(stage, {
      who: "staff of another topic",
      knock: { by: ben, in: general },
      keeps: OF_A_TICKET,
      mayRead: true,
      may: false,
    })),
  ];
  expect(wrong).toEqual([]);
  expect(texts(desk, ada, stage.dm).length).toBeGreaterThan(2);
}, 240_000);

test("staff and admins are answered by a sentence, whatever a custom id says", async () => {
  const stage = await setStage();
  await using desk = stage.desk;
  const { mel, owner, ada } = desk;
  const wrong = [
    ...(await visit(stage, { who: "requester in the DM", knock: { by: ada, in: stage.dm }, mayRead: true, may: true })),
    ...(await visit(stage, { who: "staff", knock: { by: mel, in: stage.thread }, mayRead: true, may: true })),
    ...(await visit(stage, { who: "admin", knock: { by: owner, in: stage.thread }, mayRead: true, may: true })),
  ];
  expect(wrong).toEqual([]);
}, 240_000);

function addMemberNamed({ box, guild }: Desk, name: string): { id: string } {
  const user = addUser(box.world, { name });
  addMember(box.world, guild.id, user.id, {});
  return user;
}
