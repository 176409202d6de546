import { addMember, addRole, Permission, type SeenMessage } from "discord-box";
import { expect, test } from "vitest";
import { wantedPermissions } from "#kernel/invite.ts";
import { hours } from "#kernel/types.ts";
import { findDesk, listTypes } from "../../src/features/desk/index.ts";
import { listChanges } from "../../src/features/desk-file/index.ts";
import { applyDesk } from "../../src/features/index.ts";
import { type Desk, deskFile, openDesk } from "../support/desk.ts";
import { filesOf } from "../support/files-of.ts";
import { newServer } from "../support/new-server.ts";
import { last } from "../support/scenes.ts";

type Who = { readonly id: string };

/** Somebody hands a file in, and reads what it would change. */
async function handIn(
  desk: Desk,
  source: string | Buffer,
  { who = desk.owner, at = desk.general.id, name = "desk.yaml" }: { who?: Who; at?: string; name?: string } = {},
): Promise<SeenMessage> {
  await desk.as(who).run("/setup import", {}, { in: at });
  await desk.as(who).fillIn({ file: [{ name, bytes: Buffer.from(source), contentType: "text/yaml" }] });
  await desk.settled();
  return last(desk, who, at);
}

async function press(desk: Desk, card: SeenMessage, label: string, who: Who = desk.owner): Promise<SeenMessage> {
  await desk.as(who).press(card.id, label);
  await desk.settled();
  return desk.reads(who, card.channel_id).find(({ id }) => id === card.id) ?? last(desk, who, card.channel_id);
}

const changed = deskFile.replace("name: Feedback", "name: Ideas").replace("title: Need help", "title: Any help");
const rules = "rules:\n  New:\n    when: opened\n    then: tag new\n";
const panel = (desk: Desk) => desk.reads(desk.ada, desk.getHelp.id)[0]?.text ?? "";
const nameOf = async (desk: Desk, key: string) =>
  (await listTypes(desk.app().app.db, desk.guild.id)).find((type) => type.key === key)?.name;

test("a file that is handed in shows what it would change; one press applies it, on record, and can be taken back", async () => {
  await using desk = await openDesk();
  const card = await handIn(desk, changed + rules);
  expect(card.text).toContain("What desk.yaml would change");
  expect(card.text).toContain("Nothing is changed yet");
  expect(card.text).toContain("topic `feedback`: name and look");
  expect(card.text).toContain("rule New: added");
  expect(await filesOf(card)).toContain('~ types.feedback.name: "Feedback" → "Ideas"');
  expect(await filesOf(card)).toContain('+ rules.New.when: "opened"');
  expect(await nameOf(desk, "feedback")).toBe("Feedback");

  // The press works after a restart, too.
  await desk.stop();
  await desk.start();
  const done = await press(desk, card, "Apply");
  expect(done.text).toContain("desk.yaml is applied");
  expect(await nameOf(desk, "feedback")).toBe("Ideas");
  expect(panel(desk)).toContain("Any help");
  const [newest] = await listChanges(desk.app().app.db, desk.guild.id, 1);
  expect(newest).toMatchObject({ by: desk.owner.id, how: "file" });
  expect(newest?.lines).toContain("+ rule “New”");

  expect((await handIn(desk, changed + rules)).text).toContain("There is nothing to change");
  const undo = await press(desk, done, "Undo");
  await press(desk, undo, "Restore");
  expect(await nameOf(desk, "feedback")).toBe("Feedback");
  expect(await desk.app().app.db.selectFrom("automation_rule").selectAll().execute()).toEqual([]);
  expect(await desk.app().app.db.selectFrom("unfinished").select("id").execute()).toHaveLength(1);
});

test("what was changed between the card and the press is not lost: the card comes anew", async () => {
  await using desk = await openDesk();
  const card = await handIn(desk, changed);
  await desk.as(desk.owner).run("/setup remove", { part: "notes" }, { in: desk.general.id });
  await desk.settled();
  const anew = await press(desk, card, "Apply");
  expect(anew.text).toContain("Somebody changed the set-up meanwhile, and nothing was applied");
  expect(await nameOf(desk, "feedback")).toBe("Feedback");
  expect((await press(desk, anew, "Apply")).text).toContain("is applied");
  expect(await nameOf(desk, "feedback")).toBe("Ideas");
  // Twice is once: the file is gone with its use.
  expect((await press(desk, card, "Undo").catch(() => undefined))?.text ?? "").not.toContain("is applied");
});

test("mistakes have their lines, and all of them a file; what is no file, or another server's, is refused with a sentence", async () => {
  await using desk = await openDesk();
  const wrong = await handIn(desk, deskFile.replace("  - Support", "  - Suport").replace("#get-help", "#get-hlp"));
  expect(wrong.text).toMatch(/Line \d+: there is no role “Suport”; did you mean “Support”\?/);
  expect(wrong.text).toMatch(/Line \d+: there is no channel “\\#get-hlp”/);
  expect(JSON.stringify(wrong.components)).not.toContain("backups.import");
  expect((await handIn(desk, Buffer.from("89504e470d0a1a0aff", "hex"))).text).toContain(
    "can't read that as a desk file",
  );
  expect((await handIn(desk, "x".repeat(300_000))).text).toContain("at most 256 KB");
  const other = newServer(desk, "Elsewhere");
  desk.as(desk.owner).invite(desk.application.id, other.guild.id, wantedPermissions());
  const elsewhere = await handIn(desk, deskFile, { at: other.general.id });
  expect(elsewhere.text).toContain("only files for Elsewhere");
  expect(await findDesk(desk.app().app.db, other.guild.id)).toBeUndefined();
  const many = await handIn(desk, deskFile.replaceAll("destination:", "destinatoin:").replaceAll("name:", "nam:"));
  expect(await filesOf(many)).toMatch(/line \d+: “destinatoin” is not known here/);
});

/** What is wrong with the example, in every way that a mistake is found: by the schema, the parts of it, the server, rules and voice. */
const wrongs = `${deskFile
  .replace("  - Support", "  - Suport")
  .replace("name: Feedback", "nam: Feedback")
  .replace("topics: [account, feedback]", "topics: [account, feedbak]")}`;
const misfits = `${deskFile.replace("  - Support", "  - Suport").replace("#get-help", "#get-hlp")}rules:
  New:
    when: unanswered
    if: topic Bilings
    then: [dance, assign me]
voice:
  texts:
    de: { tickets.openedheading: Moin }
    sv: { tickets.opened-heading: Hej }
`;

const lineIn = (source: string, words: string) => source.split("\n").findIndex((line) => line.includes(words)) + 1;

test("mistakes are told in the reader's language, on the card and in the file that has all of them", async () => {
  await using desk = await openDesk();
  const speak = (locale: string) => {
    const user = desk.box.world.users.get(desk.owner.id);
    if (user) user.locale = locale;
  };
  speak("de");
  const schema = await handIn(desk, wrongs);
  expect(schema.text).toContain("desk.yaml wurde nicht angewendet");
  expect(schema.text).toContain(`Zeile ${lineIn(wrongs, "nam:")}: „nam“ ist hier nicht bekannt`);
  expect(schema.text).toContain("„types.feedback.name“ fehlt");
  const kinds = wrongs.replace("nam:", "name:").replace(/room: \S+/, "room: dm-form");
  expect((await handIn(desk, kinds)).text).toMatch(/muss eins von dm, dm-channel, .* sein; meintest du „dm-forum“\?/);
  const unread = await handIn(desk, `${deskFile}prefix: @bot\n`);
  expect(unread.text).toMatch(/Zeile \d+: ein Text, der mit einem von .* beginnt .* steht in Anführungszeichen/);

  const card = await handIn(desk, misfits);
  const file = await filesOf(card);
  const line = (words: string) => lineIn(misfits, words);
  for (const says of [card.text.replaceAll("\\", ""), file]) {
    expect(says).toContain(`eile ${line("Suport")}: es gibt keine Rolle „Suport“; meintest du „Support“?`);
    expect(says).toContain(`eile ${line("get-hlp")}: es gibt keinen Kanal „#get-hlp“; meintest du „get-help“?`);
    expect(says).toContain(`eile ${line("Bilings")}: es gibt kein Thema „Bilings“; meintest du „billing“?`);
    expect(says).toContain(`eile ${line("dance")}: Den Schritt dance verstehe ich nicht. Schreib ihn wie`);
  }
  expect(file).toContain("„me“ ist in einer Datei niemand");
  expect(file).toMatch(/es gibt keinen Text „tickets\.openedheading“.*; meintest du „tickets\.opened-heading“\?/);
  expect(file).toContain("es gibt keine Sprache „sv“; es gibt en-US, ");
  expect(`${card.text}${file}`).not.toMatch(/\b(line|Line|there is|did you mean|must be)\b/);

  speak("fr");
  const french = await handIn(desk, misfits);
  expect(french.text).toContain(`Ligne ${line("Suport")}\u00a0: il n'y a pas de rôle «\u00a0Suport\u00a0»`);
  expect(await filesOf(french)).toContain("n'est personne dans un fichier");
  // The host's terminal speaks English, whatever anybody's client does.
  await expect(applyDesk(desk.app().app, { name: "desk.yaml", source: misfits, mode: "show" })).rejects.toThrow(
    `line ${line("Suport")}: there is no role “Suport”; did you mean “Support”?`,
  );
});

test("who runs the server and does not own it changes nothing of who may do what; a channel they can't write in, no rule of theirs tells", async () => {
  await using desk = await openDesk();
  const { world } = desk.box;
  const role = addRole(world, desk.guild.id, {
    name: "Managers",
    permissions: (Permission.MANAGE_GUILD | Permission.VIEW_CHANNEL | Permission.SEND_MESSAGES).toString(),
  });
  const jonas = world.users.get(desk.jonas.id);
  if (jonas) jonas.locale = "en-US";
  addMember(world, desk.guild.id, desk.jonas.id, { roles: [role.id] });
  const more = `levels:\n  admin: [Managers]\npermissions:\n  close: admin\n`;
  const card = await handIn(desk, changed + more, { who: desk.jonas });
  expect(card.text).toContain("Who may do what stays as it is");
  await press(desk, card, "Apply", desk.jonas);
  expect(await findDesk(desk.app().app.db, desk.guild.id)).toMatchObject({ levels: [], permissions: {} });
  expect(await nameOf(desk, "feedback")).toBe("Ideas");
  const told = `${changed}rules:\n  Tell:\n    when: opened\n    then: tell tickets Look\n`;
  expect((await handIn(desk, told, { who: desk.jonas })).text).toContain(
    "There is no channel tickets in which you can write",
  );
  const mine = await handIn(desk, changed + more);
  expect(mine.text).toContain("server: permissions");
});

test("what a topic permits from which level on stays as the host's file says, whoever but the owner hands one in", async () => {
  const said = (permissions: string) => deskFile.replace("    name: Feedback\n", `    name: Feedback\n${permissions}`);
  const closed = "    permissions:\n      read: senior\n";
  await using desk = await openDesk({ file: said(closed) });
  const { world } = desk.box;
  const role = addRole(world, desk.guild.id, { name: "Managers", permissions: Permission.MANAGE_GUILD.toString() });
  addMember(world, desk.guild.id, desk.kim.id, { roles: [role.id] });
  const permits = async () => {
    const types = await listTypes(desk.app().app.db, desk.guild.id);
    return types.find(({ key }) => key === "feedback")?.permissions;
  };
  for (const other of [said(""), said("    permissions:\n      reveal: staff\n")]) {
    const card = await handIn(desk, other.replace("title: Need help", "title: Any help"), { who: desk.kim });
    expect(card.text).toContain("Who may do what stays as it is");
    if (card.text.includes("Nothing is changed yet")) await press(desk, card, "Apply", desk.kim);
    expect(await permits()).toEqual({ read: "senior" });
  }
  expect(panel(desk)).toContain("Any help");
  await press(desk, await handIn(desk, said("")), "Apply");
  expect(await permits()).toEqual({});
});

test("nobody but whoever handed it in applies a file, nobody but who sets the server up hands one in, and not after a day", async () => {
  await using desk = await openDesk();
  await desk
    .as(desk.mel)
    .run("/setup import", {}, { in: desk.general.id })
    .catch(() => undefined);
  desk.as(desk.mel).write(desk.general.id, "!setup import");
  await desk.settled();
  expect(last(desk, desk.mel, desk.general.id).text).toContain("permission");
  const card = await handIn(desk, changed);
  await desk.later(hours(25));
  await press(desk, card, "Apply");
  expect(last(desk, desk.owner, desk.general.id).text).toContain("older than a day");
  expect(await nameOf(desk, "feedback")).toBe("Feedback");
});
