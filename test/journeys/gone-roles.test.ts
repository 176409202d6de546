import { PermissionFlagsBits as Bit } from "discord-api-types/v10";
import { addRole, ChannelType } from "discord-box";
import { expect, test } from "vitest";
import { defaultSettings, openGates } from "#features/desk/index.ts";
import { minutes, seconds } from "#kernel/types.ts";
import { type Desk, deskFile, openDesk } from "../support/desk.ts";
import { insideOf, openFinance } from "../support/finance.ts";
import { last, openByPanel, texts } from "../support/scenes.ts";

/** The role stands wherever a desk file can name one; a part of the names is of a server, a part of one topic. */
const file = deskFile
  .replace(
    "  - Support\n",
    "  - Support\n  - Leads\nlevels:\n  senior: [Leads]\ndepartments:\n  money: { name: Money, roles: [Leads] }\n",
  )
  .replace(
    "    ping: [Support]\n    opening",
    `    ping: [Support, Leads]
    staff: [Support, Leads]
    trainees: [Leads]
    tell-overdue: [Leads]
    seniors:
      - level: 2
        ping: [Support, Leads]
    gates:
      required-roles: [Leads]
      denied-roles: [Leads]
      open-per-role:
        - role: Leads
          open: 4
    opening`,
  )
  .replace("    topics: [account, feedback]", "    topics: [account, feedback]\n    staff: [Leads]");

const leads = (desk: Desk) => {
  const role = desk.box.world.roles.inGuild(desk.guild.id).find(({ name }) => name === "Leads");
  if (!role) throw new Error("there is no such role");
  return role;
};

const opened = () =>
  openDesk({ file, prepare: ({ guild }, { world }) => void addRole(world, guild.id, { name: "Leads" }) });

/** Tables in which the role is named. */
async function naming(desk: Desk, role: string): Promise<string[]> {
  const { db } = desk.app().app;
  const found: string[] = [];
  for (const { name } of await db.introspection.getTables()) {
    const rows = await db
      .selectFrom(name as "desk")
      .selectAll()
      .execute();
    if (JSON.stringify(rows).includes(role)) found.push(name);
  }
  return found.sort();
}

test("a deleted role goes out of everything that names one, and whoever deleted it reads where it was", async () => {
  await using desk = await opened();
  const { owner, guild, general } = desk;
  const role = leads(desk).id;
  await desk.as(owner).run("/permission give", { level: "manager", role, topic: "feedback" }, { in: general.id });
  await desk.as(owner).run("/block role", { role, reason: "spam" }, { in: general.id });
  await desk.settled();
  const { db } = desk.app().app;
  const settings = async () => {
    const row = await db
      .selectFrom("ticket_type")
      .select("settings")
      .where("type_key", "=", "question")
      .executeTakeFirst();
    return JSON.parse(row?.settings ?? "{}") as Record<string, unknown> & { gates: Record<string, unknown> };
  };
  const before = await settings();
  const takesRoles = (key: string) => /(Roles|PerRole)$|^levels$|^seniors$/.test(key);
  // A setting that takes roles and is not tried here stands out.
  for (const key of Object.keys(defaultSettings).filter(takesRoles))
    expect(JSON.stringify(before[key]), key).toContain(role);
  for (const key of Object.keys(openGates).filter(takesRoles))
    expect(JSON.stringify(before.gates[key]), key).toContain(role);
  expect(await naming(desk, role)).toEqual(
    expect.arrayContaining(["block", "desk", "panel", "permission_change", "ticket_type"]),
  );

  const ours = desk.box.world.roles.inGuild(guild.id).find(({ bot_id }) => bot_id === desk.application.bot_id);
  if (ours) ours.permissions = (BigInt(ours.permissions) | Bit.ViewAuditLog).toString();
  desk.as(owner).deleteRole(guild.id, role);
  await desk.settled();
  const after = await settings();
  expect(after.gates["requiredRoles"]).toEqual([role]);
  expect(JSON.stringify({ ...after, gates: { ...after.gates, requiredRoles: [] }, own: {} })).not.toContain(role);
  const row = await db.selectFrom("desk").select("settings").executeTakeFirst();
  expect(row?.settings).not.toContain(role);
  // What was recorded stays recorded, and the only role that members needed is kept.
  expect(await naming(desk, role)).toEqual(expect.arrayContaining(["permission_change", "ticket_type"]));
  expect(await naming(desk, role)).not.toContain("panel");
  expect(await naming(desk, role)).not.toContain("block");
  const said = last(desk, owner, desk.dm(owner)).text;
  expect(said).toContain("The role Leads of Harbour Games was deleted");
  expect(said).toContain("Harbour Games, Money, Question, Feedback, get-help");
  expect(said).toContain("nobody can open tickets there now");
  expect(texts(desk, owner, desk.dm(owner)).filter((text) => text.includes("was deleted"))).toHaveLength(1);

  await desk.as(owner).run("/admin doctor", {}, { in: general.id });
  expect(last(desk, owner, general.id).text).toContain("Question: a role was deleted");
});

test("rules lose a deleted role where others are named beside it, and are paused where they can't do without; none acts on more than before", async () => {
  const rules = `rules:
  Either: { when: opened, if: "role Leads, Support", then: tag either }
  Leads alone: { when: opened, if: role Leads, then: tag alone }
  All others: { when: opened, if: not role Leads, then: tag others }
  To leads: { when: opened, then: assign role Leads }
`;
  await using desk = await openDesk({
    file: `${deskFile}${rules}`,
    prepare: ({ guild }, { world }) => void addRole(world, guild.id, { name: "Leads" }),
  });
  const { ada, owner, guild, general } = desk;
  const role = leads(desk).id;
  desk.box.world.member(guild.id, ada.id).roles = [role];
  desk.as(owner).deleteRole(guild.id, role);
  await desk.settled();
  const said = last(desk, owner, desk.dm(owner)).text;
  expect(said).toContain("taken out: Either.");
  expect(said).toContain("the rules Leads alone, All others, To leads.");
  await desk.as(owner).run("/automation show", { name: "Either" }, { in: general.id });
  expect(last(desk, owner, general.id).text).toMatch(/role Support/);
  expect(last(desk, owner, general.id).text).not.toContain("Leads");
  for (const name of ["Leads alone", "All others", "To leads"]) {
    await desk.as(owner).run("/automation show", { name }, { in: general.id });
    expect(last(desk, owner, general.id).text, name).toContain("Paused");
  }

  await openByPanel(desk);
  await desk.later(seconds(30));
  const { db } = desk.app().app;
  const tickets = await db.selectFrom("ticket").select(["tags", "assignee_id"]).execute();
  expect(tickets).toEqual([{ tags: "[]", assignee_id: null }]);
});

test("a role deleted while nobody told us goes out with the next session, and somebody reads so once; not while the roles can't be read", async () => {
  const rules = "rules:\n  To leads: { when: opened, then: assign role Leads }\n";
  await using desk = await openDesk({
    file: `${file}${rules}`,
    prepare: ({ guild }, { world }) => void addRole(world, guild.id, { name: "Leads" }),
  });
  const { owner, guild, general } = desk;
  const role = leads(desk).id;
  await desk.as(owner).run("/block role", { role, reason: "spam" }, { in: general.id });
  await desk.settled();
  const told = () => texts(desk, owner, desk.dm(owner)).filter((text) => text.includes("was deleted"));
  const history = async () => (await desk.app().app.db.selectFrom("desk_change").select("id").execute()).length;
  const backLater = async () => {
    await desk.stop();
    // Longer than Discord keeps a session without a connection.
    desk.box.clock.advance(minutes(20));
    await desk.start();
    await desk.settled();
  };
  await desk.stop();
  desk.as(owner).deleteRole(guild.id, role);
  const match = { method: "GET", path: `/guilds/${guild.id}` };
  desk.box.faults.rest({ match, do: { kind: "refuse", code: 50_001 }, times: 99 });
  desk.box.clock.advance(minutes(20));
  await desk.start();
  await desk.settled();
  expect(await naming(desk, role)).toEqual(expect.arrayContaining(["block", "desk", "panel", "ticket_type"]));
  expect(told()).toEqual([]);

  desk.box.faults.clear();
  await backLater();
  const left = await naming(desk, role);
  for (const table of ["block", "desk", "panel"]) expect(left).not.toContain(table);
  expect(told()).toHaveLength(1);
  expect(told()[0]).toContain("Harbour Games, Money, Question, get-help");
  expect(told()[0]).toContain("the rules To leads");
  // The only role that members needed is still named, and the rule that gave tickets to it.
  expect(left).toContain("ticket_type");
  const before = await history();
  await backLater();
  expect(told()).toHaveLength(1);
  expect(await history()).toBe(before);
});

test("a role that nothing names is told to nobody", async () => {
  await using desk = await openDesk({
    prepare: ({ guild }, { world }) => void addRole(world, guild.id, { name: "Leads" }),
  });
  const { owner, guild } = desk;
  const thread = await openByPanel(desk);
  desk.as(owner).deleteRole(guild.id, leads(desk).id);
  await desk.settled();
  expect(texts(desk, owner, desk.dm(owner))).toEqual([]);
  expect(texts(desk, desk.ada, thread).join()).not.toContain("deleted");
});

test("what a department's own people read stays closed to others when their only role is deleted, and whoever deleted it reads so", async () => {
  const { desk, role } = await openFinance({ place: ChannelType.GUILD_FORUM });
  await using _ = desk;
  const { ada, guild, general, mel, owner } = desk;
  const thread = await openByPanel(desk);
  await desk.as(mel).run("/department", { department: "money" }, { in: thread });
  await desk.later(seconds(6));
  expect(insideOf(desk, thread)).not.toContain(mel.id);
  desk.as(owner).deleteRole(guild.id, role);
  await desk.later(seconds(6));
  expect(insideOf(desk, thread)).toContain(ada.id);
  expect(insideOf(desk, thread)).not.toContain(mel.id);
  await desk.as(mel).run("/ticket info", { number: 1 }, { in: general.id });
  expect(last(desk, mel, general.id).text).toContain("There is no ticket #1 here.");
  expect(last(desk, owner, desk.dm(owner)).text).toContain(
    "It alone answered what these departments are given: Money and refunds.",
  );
});
