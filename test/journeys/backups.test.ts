import { addMember, addRole, Permission, type SeenMessage } from "discord-box";
import { expect, test } from "vitest";
import { wantedPermissions } from "#kernel/invite.ts";
import { findDesk, listAllTypes, listPanels } from "../../src/features/desk/index.ts";
import { type DeskSnapshot, listChanges, readPresent, snapshotOf } from "../../src/features/desk-file/index.ts";
import { applyDesk } from "../../src/features/index.ts";
import { type Desk, openDesk } from "../support/desk.ts";
import { filesOf } from "../support/files-of.ts";
import { type NewServer, newServer } from "../support/new-server.ts";
import { last } from "../support/scenes.ts";

interface SetUp extends NewServer {
  readonly desk: Desk;
  /** Runs a command as the owner, or somebody else, and reads the answer. */
  run(command: string, options?: Record<string, string | boolean>, who?: { readonly id: string }): Promise<SeenMessage>;
  press(card: SeenMessage, label: string, who?: { readonly id: string }): Promise<SeenMessage>;
  now(): Promise<DeskSnapshot | null>;
}

/** A server that was set up by its wizard, with topics and a help message. */
async function setUp(desk: Desk): Promise<SetUp> {
  const server = newServer(desk);
  const { guild, general } = server;
  desk.as(desk.owner).invite(desk.application.id, guild.id, wantedPermissions());
  const read = (who: { readonly id: string }) => last(desk, who, general.id);
  const run: SetUp["run"] = async (command, options = {}, who = desk.owner) => {
    await desk.as(who).run(command, options, { in: general.id });
    await desk.settled();
    return read(who);
  };
  const press: SetUp["press"] = async (card, label, who = desk.owner) => {
    await desk.as(who).press(card.id, label);
    await desk.settled();
    return desk.reads(who, general.id).find(({ id }) => id === card.id) ?? read(who);
  };
  await press(await run("/setup start"), "Use this");
  return {
    ...server,
    desk,
    run,
    press,
    now: async () => snapshotOf(await readPresent(desk.app().app.db, guild.id)),
  };
}

test("kept, changed, looked at, restored: the desk is to the letter what it was, and the way back is kept too", async () => {
  await using desk = await openDesk();
  const { run, press, now, guild, help } = await setUp(desk);
  const before = await now();
  expect((await run("/setup backup", { name: "Spring" })).text).toContain("is kept as **Spring**");

  await run("/type add", { name: "Lost things", description: "Umbrellas" });
  await run("/type remove", { topic: "bug" });
  await run("/panel delete", { panel: "help" });
  const changed = await now();
  expect(changed).not.toEqual(before);
  const standing = () => desk.reads(desk.ada, help.id).filter(({ text }) => text.includes("Need help from the"));
  expect(standing()).toEqual([]);

  const card = await run("/setup restore", { name: "spring" });
  expect(card.text).toContain("Nothing is changed yet");
  expect(card.text).toContain("topic `bug`: added");
  expect(card.text).toContain("topic `lost-things`: no longer offered");
  expect(card.text).toContain("help message `help`: added");
  const details = await filesOf(card);
  expect(details).toContain('- types.lost-things.description: "Umbrellas"');
  expect(details).toContain("+ types.bug.name: ");
  expect(await now()).toEqual(changed);

  const done = await press(card, "Restore");
  expect(done.text).toContain("✅ Restored");
  const after = await now();
  const madeSince = after?.types.find(({ key }) => key === "lost-things");
  expect(madeSince).toMatchObject({ retired: true });
  expect({ ...after, types: after?.types.filter((type) => type !== madeSince) }).toEqual(before);
  expect(standing()).toHaveLength(1);
  await desk.as(desk.ada).press(standing()[0]?.id ?? "", "Bug");
  expect(await listChanges(desk.app().app.db, guild.id, 1)).toMatchObject([{ by: desk.owner.id, how: "restored" }]);

  const undo = await press(done, "Undo");
  await press(undo, "Restore");
  expect(await now()).toEqual(changed);
  expect((await run("/setup restore", { name: "Spring" })).text).toContain("Nothing is changed yet");
});

test("every change by command is on record with who made it, and the desk goes back to how it was after any of them", async () => {
  await using desk = await openDesk();
  const { run, press, now, guild, crew, general } = await setUp(desk);
  const fresh = await now();
  await run("/type add", { name: "Lost things" });
  const withTopic = await now();
  expect(withTopic?.desk.levels).toEqual([]);
  await run("/permission give", { level: "senior", role: crew.id });
  await run("/panel delete", { panel: "help" });

  const history = await run("/setup history");
  expect(history.text).toMatch(/\*\*1\.\*\* .*help message `help`: taken away/);
  expect(history.text).toMatch(/\*\*2\.\*\* .*server: permissions/);
  expect(history.text).toMatch(/\*\*3\.\*\* .*topic `lost-things`: added/);
  expect(history.text).toMatch(/\*\*4\.\*\* .*the help desk was set up/);
  expect(history.text).toContain(`<@${desk.owner.id}>`);
  const changes = await listChanges(desk.app().app.db, guild.id, 10);
  const { owner } = desk;
  await desk.as(owner).choose(history.id, "Go back to how it was after which change?", [changes[2]?.id ?? ""]);
  await desk.settled();
  const card = desk.reads(owner, general.id).find(({ id }) => id === history.id) ?? history;
  expect(card.text).toContain("help message `help`: added");
  await press(card, "Restore");
  expect(await now()).toEqual(withTopic);

  const again = await run("/setup history");
  await desk.as(owner).choose(again.id, "Go back to how it was after which change?", [changes[3]?.id ?? ""]);
  await desk.settled();
  await press(desk.reads(owner, general.id).find(({ id }) => id === again.id) ?? again, "Restore");
  const back = await now();
  expect({ ...back, types: back?.types.filter(({ key }) => key !== "lost-things") }).toEqual(fresh);
});

test("what was changed between the card and the press is not lost: the card comes anew", async () => {
  await using desk = await openDesk();
  const { run, press, now } = await setUp(desk);
  await run("/setup backup", { name: "Spring" });
  await run("/type remove", { topic: "bug" });
  const card = await run("/setup restore", { name: "Spring" });
  await run("/type add", { name: "Lost things" });
  const changed = await now();
  const anew = await press(card, "Restore");
  expect(anew.text).toContain("Somebody changed the set-up meanwhile, and nothing was restored");
  expect(anew.text).toContain("topic `lost-things`: no longer offered");
  expect(await now()).toEqual(changed);
  expect((await press(anew, "Restore")).text).toContain("✅ Restored");
});

test("what was deleted on Discord is named and left out; with nobody left to answer nothing is restored", async () => {
  await using desk = await openDesk();
  const { run, press, now, guild, crew, help } = await setUp(desk);
  const { world } = desk.box;
  const second = addRole(world, guild.id, { name: "Night crew" });
  await run("/type add", { name: "Night", staff: second.id });
  await run("/setup backup", { name: "Spring" });
  await run("/type remove", { topic: "night" });
  await run("/panel delete", { panel: "help" });
  desk.as(desk.owner).deleteRole(guild.id, second.id);
  desk.as(desk.owner).deleteChannel(help.id);
  await desk.settled();
  const card = await run("/setup restore", { name: "Spring" });
  expect(card.text).toContain("A role that was deleted is left out: Night");
  expect(card.text).toContain("Help messages whose channel was deleted stay as they are: help");
  expect(card.text).toContain("A channel that was deleted is left out: Lighthouse");
  expect((await press(card, "Restore")).text).toContain("✅ Restored");
  const after = await now();
  expect(after?.types.find(({ key }) => key === "night")).toMatchObject({ retired: false, own: { staffRoles: [] } });
  expect(after?.panels).toMatchObject([{ key: "help", retired: true }]);

  desk.as(desk.owner).deleteRole(guild.id, crew.id);
  await desk.settled();
  const nobody = await run("/setup restore", { name: "Spring" });
  expect(nobody.text).toContain("nobody would answer");
  expect(JSON.stringify(nobody.components)).not.toContain("backups.restore");
});

test("names are this server's; another server's backup and change are not found, whatever a press says", async () => {
  await using desk = await openDesk();
  const mine = await setUp(desk);
  await mine.run("/setup backup", { name: "../../etc/passwd" });
  expect((await mine.run("/setup backup", { name: "../../ETC/passwd" })).text).toContain("already");
  const file = await mine.press(await mine.run("/setup restore", { name: "../../etc/passwd" }), "Show as file");
  const other = newServer(desk, "Elsewhere");
  desk.as(desk.owner).invite(desk.application.id, other.guild.id, wantedPermissions());
  await desk.as(desk.owner).run("/setup restore", { name: "../../etc/passwd" }, { in: other.general.id });
  await desk.settled();
  expect(last(desk, desk.owner, other.general.id).text).toContain("There is no backup");
  await desk.as(desk.owner).run("/setup backups", {}, { in: other.general.id });
  await desk.settled();
  expect(last(desk, desk.owner, other.general.id).text).toContain("There is no backup yet");
  expect(file.text).not.toBe("");
});

test("the file of a backup is a desk file: applied, it changes nothing", async () => {
  await using desk = await openDesk();
  const { run, press, guild, general } = await setUp(desk);
  await run("/setup backup", { name: "Spring" });
  await press(await run("/setup backups"), "Look at it");
  const card = last(desk, desk.owner, general.id);
  await desk.as(desk.owner).press(card.id, "Show as file");
  await desk.settled();
  const source = await filesOf(last(desk, desk.owner, general.id));
  expect(source).toContain(`server: "${guild.id}"`);
  const report = await applyDesk(desk.app().app, { name: "desk.yaml", source, mode: "show" });
  expect(report).toBe("Lighthouse: nothing to change");
});

test("an admin who does not own the server restores everything but who may do what", async () => {
  await using desk = await openDesk();
  const { run, press, guild, crew } = await setUp(desk);
  const role = addRole(desk.box.world, guild.id, {
    name: "Managers",
    permissions: (Permission.MANAGE_GUILD | Permission.VIEW_CHANNEL).toString(),
  });
  addMember(desk.box.world, guild.id, desk.kim.id, { roles: [role.id] });
  await run("/permission give", { level: "manager", role: crew.id });
  await run("/setup backup", { name: "Spring" });
  await run("/permission take", { role: crew.id });
  await run("/type remove", { topic: "bug" });
  const card = await run("/setup restore", { name: "Spring" }, desk.kim);
  expect(card.text).toContain("Who may do what stays as it is");
  await press(card, "Restore", desk.kim);
  const { db } = desk.app().app;
  expect((await listAllTypes(db, guild.id)).find(({ key }) => key === "bug")?.retired).toBe(false);
  expect((await findDesk(db, guild.id))?.levels).toEqual([]);
  const mine = await run("/setup restore", { name: "Spring" });
  expect(mine.text).toContain("server: permissions");
  await press(mine, "Restore");
  expect((await findDesk(db, guild.id))?.levels).toMatchObject([{ id: crew.id, level: "manager" }]);
});

test("twenty are kept; one that is removed is asked about first, and gone", async () => {
  await using desk = await openDesk();
  const { run, press } = await setUp(desk);
  for (let made = 0; made < 20; made++) await run("/setup backup", { name: `Backup ${made}` });
  expect((await run("/setup backup")).text).toContain("keeps 20 backups already");
  const card = await run("/setup restore", { name: "Backup 3" });
  const sure = await press(card, "Remove");
  expect(sure.text).toContain("gone for good");
  const left = await press(sure, "Remove for good");
  expect(left.text).toContain("19 backups");
  expect(left.text).not.toContain("Backup 3**");
  expect((await run("/setup restore", { name: "Backup 3" })).text).toContain("There is no backup");
});

test("stopped at any call of a restore, the desk is as it was or as it should be, and its help message follows", async () => {
  await using desk = await openDesk();
  const { run, now, guild, help } = await setUp(desk);
  const before = await now();
  await run("/setup backup", { name: "Spring" });
  await run("/type remove", { topic: "bug" });
  await run("/panel delete", { panel: "help" });
  const card = await run("/setup restore", { name: "Spring" });
  const fault = desk.box.faults.rest({
    match: { method: "POST", path: `/channels/${help.id}/messages` },
    do: { kind: "5xx-before" },
    times: 100,
  });
  const pressed = desk.as(desk.owner).press(card.id, "Restore");
  await expect.poll(() => fault.used).toBeGreaterThan(0);
  await desk.stop();
  await pressed.catch(() => undefined);
  desk.box.faults.clear();
  await desk.start();
  await desk.settled();
  expect(await now()).toEqual(before);
  expect(desk.reads(desk.ada, help.id).filter(({ text }) => text.includes("Need help from the"))).toHaveLength(1);
  expect(await listPanels(desk.app().app.db, guild.id)).toHaveLength(1);
});
