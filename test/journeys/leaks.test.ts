import { describe, expect, test } from "vitest";
import type { Desk } from "../support/desk.ts";
import { leaks, type Secrets } from "../support/leaks.ts";
import { fileWithRoom, isDm, newestRoom, openDeskWith, ROOM_KINDS } from "../support/rooms.ts";
import { last, more, texts } from "../support/scenes.ts";

const ROOMS = ROOM_KINDS.filter(({ room }) => isDm(room)) as [(typeof ROOM_KINDS)[number]];
/** Names both sides, if it is let. */
const HELLO = "Hello {member}, this is {staff}";
const EXIF = "EXIF-OF-A-CAMERA";
const bytes = (...parts: (string | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === "string" ? [...Buffer.from(part, "latin1")] : part)));
/** A small JPEG that says who took it. */
const photo = (by: string) => {
  const note = `Exif\0\0II*\0${EXIF} ${by}`;
  return bytes([0xff, 0xd8, 0xff, 0xe1, 0, note.length + 2], note, [0xff, 0xda, 0, 4, 1, 1, 0x55, 0xff, 0xd9]);
};
const picture = (name: string) => ({ name: `${name} on holiday.jpg`, bytes: photo(name), contentType: "image/jpeg" });

/** Gives somebody a name, a nickname and a picture that occur nowhere else. Returns them with all else that tells who it is. */
function mark(desk: Desk, user: Desk["ada"], name: string): Secrets {
  user.username = `${name.toLowerCase()}.username`;
  user.global_name = `${name}-display`;
  user.avatar = `${name.toLowerCase()}0a1b2c3d4e5f`;
  desk.box.world.member(desk.guild.id, user.id).nick = `${name}-nick`;
  return {
    id: user.id,
    username: user.username,
    "display name": user.global_name,
    avatar: user.avatar,
    nickname: `${name}-nick`,
    "name of a file": `${name} on holiday`,
    "name with underscores": `${name}_on_holiday`,
    "note of a camera": `${EXIF} ${name}`,
  };
}

/** Secrets of several people, each with whose it is. */
const withNames = (all: Readonly<Record<string, Secrets>>): Secrets =>
  Object.fromEntries(
    Object.entries(all).flatMap(([whose, secrets]) =>
      Object.entries(secrets).map(([name, secret]) => [`${name} ${whose}`, secret]),
    ),
  );

/** The first topic, in a kind of room, with everything about names hidden; a form that takes files, and all that can be relayed. */
const setUp = (names: string, { room, destination } = ROOMS[0]) =>
  fileWithRoom(
    room,
    destination,
    `
    member: anonymous
    names: ${names}
    names-fixed: true
    relay: { reactions: true, typing: true }
    form:
      - { name: what, ask: What happened?, kind: long }
      - { name: proof, ask: A picture, kind: files, required: false }`,
  );

/** Presses, chooses and runs what may be refused: what is read then counts as well. */
async function tries(act: Promise<unknown>): Promise<void> {
  await act.catch(() => undefined);
}

/** Ada asks by DM and fills the form in. */
async function openWithForm(desk: Desk): Promise<{ dm: string; thread: string }> {
  const { ada } = desk;
  const dm = desk.dm(ada);
  desk.as(ada).write(dm, "It does not load");
  await desk.settled();
  const card = last(desk, ada, dm);
  await desk.as(ada).choose(card.id, "What is it about?", ["Question"]);
  await desk.as(ada).press(card.id, "Answer and send");
  await desk.as(ada).fillIn({ what: "All of it" });
  await desk.settled();
  return { dm, thread: (await newestRoom(desk)).team };
}

/** Commands that take a member, run in a ticket whose member is not named. */
const ASKED_ABOUT = [
  ["/ticket add", "member"],
  ["/ticket remove", "member"],
  ["/ticket assign", "member"],
  ["/warn list", "member"],
  ["/profile", "member"],
] as const;

/** What the team does with a ticket besides talking; also to members who may be meant. */
async function workOn({ as, mel, kim, settled }: Desk, thread: string): Promise<void> {
  const here = { in: thread };
  await as(kim).run("/notify", { way: "digest" }, here);
  await as(kim).run("/ticket follow", {}, here);
  await as(mel).run("/ticket claim", {}, here);
  await as(mel).run("/warn verbal", { words: "Mind your words" }, here);
  await tries(as(mel).run("/warn list", {}, here));
  await tries(as(mel).run("/block list", {}, here));
  await settled();
}

/** A whole conversation in which each side tries what there is to try. Returns the room of the team, and the DM. */
async function conversation(desk: Desk): Promise<{ dm: string; thread: string }> {
  const { ada, mel, kim, owner } = desk;
  const dm = desk.dm(ada);
  const first = desk.as(ada).write(dm, { content: "It does not load", files: [picture("Xenia")] });
  await desk.settled();
  const card = last(desk, ada, dm);
  await desk.as(ada).choose(card.id, "What is it about?", ["Question"]);
  expect(last(desk, ada, dm).text).toContain("made-up name in place of yours");
  await desk.as(ada).press(card.id, "Answer and send");
  await desk.as(ada).fillIn({ what: "It does not load at all", proof: [picture("Xenia")] });
  await desk.settled();
  const { team: thread } = await newestRoom(desk);
  expect(desk.reads(mel, thread).length).toBeGreaterThan(0);

  // Answers in every way, with files; changed and taken back.
  desk.as(mel).write(thread, { content: "+Which browser?", files: [picture("Yorick")] });
  await desk.settled();
  await desk.as(mel).run("/reply", { message: "And which version?" }, { in: thread });
  await desk.as(mel).press(desk.reads(mel, thread)[0]?.id ?? "", "Reply");
  await desk.as(mel).fillIn({ text: "And since when?" });
  await desk.settled();
  const receipt = last(desk, mel, thread);
  await desk.as(mel).useOnMessage("Edit reply", receipt.id);
  await desk.as(mel).fillIn({ text: "Since when is it so?" });
  await desk.settled();
  await tries(desk.as(kim).useOnMessage("Take back", receipt.id));
  await desk.as(owner).useOnMessage("Take back", receipt.id);
  desk.as(mel).write(thread, "Only for us");
  desk.as(kim).write(thread, "+nonareply It's me");
  await desk.settled();

  await desk.as(mel).run("/snip add", { abbreviation: "hi", summary: "Hello", content: HELLO }, { in: thread });
  desk.as(mel).write(thread, "+s hi");
  await desk.settled();
  await desk.as(mel).press(desk.reads(mel, thread)[0]?.id ?? "", "Saved reply");
  await workOn(desk, thread);

  // What the member says: with files, as an answer, changed, deleted, with a reaction, and while we are away.
  const answer = last(desk, ada, dm);
  const said = desk.as(ada).write(dm, { content: "Firefox", files: [picture("Xenia")], replyTo: answer.id });
  desk.as(ada).write(dm, { content: "More", files: [{ name: "Xenia on holiday.txt", bytes: bytes("plain") }] });
  desk.as(ada).react(answer.id, "👍");
  desk.as(ada).typeIn(dm);
  desk.as(mel).react(desk.reads(mel, thread).findLast(({ ephemeral }) => !ephemeral)?.id ?? "", "❤️");
  desk.as(mel).typeIn(thread);
  await desk.settled();
  desk.as(ada).edit(said.id, "Firefox 140");
  await desk.settled();
  desk.as(ada).erase(said.id);
  await desk.settled();
  desk.as(ada).edit(first.id, "It still does not load");
  await desk.stop();
  desk.as(ada).write(dm, { content: "Anybody?", files: [picture("Xenia")] });
  desk.as(mel).write(thread, "+We are back");
  await desk.start();
  await desk.settled();

  // Commands and buttons on both sides, right and wrong ones.
  for (const [who, where] of [
    [ada, dm],
    [mel, thread],
  ] as const) {
    await tries(desk.as(who).run("/ticket info", {}, { in: where }));
    await tries(desk.as(who).run("/ticket reopen", {}, { in: where }));
  }
  await tries(desk.as(mel).run("/ticket info", { number: 1 }, { in: desk.general.id }));
  await tries(desk.as(ada).run("/ticket info", { number: 1 }, { in: desk.general.id }));
  await tries(desk.as(ada).run("/ticket list", {}, { in: desk.general.id }));
  await tries(desk.as(mel).run("/ticket list", {}, { in: thread }));
  await tries(desk.as(ada).run("/profile", { member: mel.id }, { in: desk.general.id }));
  for (const line of ["Details", "Info"]) await more(desk, mel, desk.reads(mel, thread)[0], line);
  for (const { id } of desk.reads(mel, thread)) await tries(desk.as(mel).useOnMessage("Delivery", id));
  for (const menu of ["Delivery", "Edit reply", "Take back"]) {
    await tries(desk.as(ada).useOnMessage(menu, answer.id));
    await tries(desk.as(mel).useOnMessage(menu, desk.reads(mel, thread)[1]?.id ?? ""));
  }
  await tries(desk.as(mel).run("/ticket reveal", { reason: "I want to know" }, { in: thread }));
  await desk.settled();

  // Closed and opened again by each side; answered when it is closed; out of reach.
  await desk.as(ada).press(desk.reads(ada, dm).find(({ text }) => text.includes("is open"))?.id ?? "", "Close ticket");
  await desk.as(ada).fillIn({ reason: "Never mind" });
  await desk.settled();
  await desk.as(ada).press(last(desk, ada, dm).id, "Reopen");
  await desk.settled();
  await desk.as(mel).run("/ticket close", { reason: "Solved" }, { in: thread });
  await desk.settled();
  await tries(desk.as(ada).run("/ticket info", {}, { in: dm }));
  // Nobody else may write in a locked thread. By now nobody takes it for an answer that crosses another one.
  await desk.later(120_000);
  desk.as(owner).write(thread, "+One thing more");
  await desk.settled();
  await desk.as(mel).press(desk.reads(mel, thread)[0]?.id ?? "", "Close");
  await desk.as(mel).fillIn({ reason: "Really", tell: "yes" });
  await desk.settled();
  desk.as(ada).write(dm, "It is back");
  await desk.settled();
  await desk.as(ada).press(last(desk, ada, dm).id, "Continue #1");
  await desk.settled();
  await desk.later(120_000);
  desk.as(ada).closeDms();
  desk.as(mel).write(thread, { content: "+Can you hear us?", files: [picture("Yorick")] });
  await desk.settled();
  expect(texts(desk, mel, thread).join("\n")).toContain("can't be reached by DM");
  desk.as(ada).openDms();
  await desk.as(mel).press(last(desk, mel, thread).id, "Try again");
  await desk.settled();
  desk.as(ada).write(dm, "Yes");
  await desk.later(60_000);
  desk.as(ada).leave(desk.guild.id);
  await desk.settled();
  return { dm, thread };
}

const CASES = ROOMS.flatMap((kind) => ["anonymous", "alias"].map((names) => ({ ...kind, names })));

describe.each(CASES)("in room: $room, answers signed: $names, and a member who asks without being named", (kind) => {
  test("neither side learns who is on the other one", async () => {
    await using desk = await openDeskWith(setUp(kind.names, kind));
    const { ada, mel, kim, owner } = desk;
    const ofAda = mark(desk, ada, "Xenia");
    const ofMel = mark(desk, mel, "Yorick");
    const ofRosa = mark(desk, owner, "Quentin");
    const ofKim = mark(desk, kim, "Zelda");
    const { dm, thread } = await conversation(desk);
    const towards = {
      team: { side: "team", members: [ada], secrets: ofAda },
      member: { side: "member", members: [ada], secrets: withNames({ ofMel, ofKim, ofRosa }) },
    } as const;
    // Both sides heard each other, or there is nothing to look through.
    expect(texts(desk, mel, thread).join("\n")).toContain("It still does not load");
    expect(texts(desk, mel, thread).join("\n")).toContain("Anybody?");
    expect(texts(desk, ada, dm).join("\n")).toContain("Which browser?");
    expect(texts(desk, ada, dm).join("\n")).toContain("Can you hear us?");
    const seen = desk.reads(mel, thread).flatMap(({ attachments }) => attachments.map(({ filename }) => filename));
    expect(seen).toContain("picture-1.jpg");

    expect(await leaks(desk, towards.team)).toEqual([]);
    expect(await leaks(desk, towards.member)).toEqual([]);
    expect(desk.box.world.channels.get(thread)?.name).toMatch(/^1[ -]question[ -]\S+[ -]\S+$/i);
    for (const secret of Object.values(ofAda)) expect(desk.logged.join("\n")).not.toContain(secret);

    // An admin looks it up: they alone read it, and the team reads that they did.
    await desk.as(owner).run("/ticket reveal", { reason: "A threat" }, { in: thread });
    expect(last(desk, owner, thread).text).toContain(ada.id);
    await desk.settled();
    expect(texts(desk, kim, thread).at(-1)).toContain("looked up who");
    expect(texts(desk, kim, thread).join("\n")).not.toContain(ada.id);
    const facts = await desk.app().app.db.selectFrom("fact").selectAll().where("kind", "=", "revealed").execute();
    expect(facts).toHaveLength(1);
  });
});

describe.each(["anonymous", "alias"])("answers signed: %s, to a member who is named and one who was added", (names) => {
  test("neither of the two learns who answers", async () => {
    const named = setUp(names).replace("    member: anonymous\n", "");
    await using desk = await openDeskWith(named);
    const { ada, ben, mel, kim } = desk;
    const secrets = withNames({ ofMel: mark(desk, mel, "Yorick"), ofKim: mark(desk, kim, "Zelda") });
    const { dm, thread } = await openWithForm(desk);
    await desk.as(mel).run("/ticket add", { member: ben.id }, { in: thread });
    await desk.settled();
    const bens = desk.dm(ben);
    desk.as(mel).write(thread, { content: "+Welcome", files: [picture("Yorick")] });
    await desk.settled();
    const welcome = last(desk, ben, bens);
    expect(welcome.text).toContain("Welcome");
    desk.as(ben).write(bens, { content: "Hello", replyTo: welcome.id });
    desk.as(ben).react(welcome.id, "👍");
    await desk.settled();
    desk.as(kim).write(thread, "Only for us");
    await workOn(desk, thread);
    await tries(desk.as(ben).run("/ticket info", {}, { in: bens }));
    await tries(desk.as(ben).run("/profile", { member: mel.id }, { in: desk.general.id }));
    await desk.as(mel).run("/ticket remove", { member: ben.id }, { in: thread });
    await desk.as(kim).run("/ticket close", { reason: "Solved" }, { in: thread });
    await desk.later(60_000);
    expect(texts(desk, ada, dm).join("\n")).toContain("Mind your words");
    expect(await leaks(desk, { side: "member", members: [ada, ben], secrets })).toEqual([]);
  });
});

test("whoever the team names is answered alike, the one behind the alias or another", async () => {
  await using desk = await openDeskWith(setUp("alias"));
  const { ada, mel } = desk;
  const { thread } = await openWithForm(desk);
  for (const [path, option] of ASKED_ABOUT) {
    const answers: string[] = [];
    for (const user of [ada, desk.ben]) {
      await desk.as(mel).run(path, { [option]: user.id }, { in: thread });
      await desk.settled();
      answers.push(last(desk, mel, thread).text.replaceAll(user.id, "ID"));
    }
    expect(answers[0], path).toBe(answers[1]);
    expect(answers[0], path).not.toBe("");
  }
});

test("the check finds what is planted", async () => {
  await using desk = await openDeskWith(setUp("alias"));
  const { ada, mel } = desk;
  const { dm, thread } = await openWithForm(desk);
  const secrets = { planted: "PLANTED", id: ada.id };
  const look = (side: "team" | "member") => leaks(desk, { side, members: [ada], secrets });
  expect(await look("team")).toEqual([]);

  const { discord } = desk.app().app;
  const say = (channelId: string, body: Parameters<typeof discord.channels.createMessage>[1]) =>
    discord.channels.createMessage(channelId, { ...body, allowed_mentions: { parse: [] } });
  const messages = "POST /channels/:channel/messages";
  const file = { name: "a.txt", data: Buffer.from("so it is PLANTED") };
  await say(thread, { content: "PLANTED" });
  expect(await look("team")).toEqual([`planted in the body of ${messages}`]);
  expect(await look("member")).toEqual([]);
  await say(thread, { embeds: [{ footer: { text: `<@${ada.id}>` } }] });
  await say(thread, { content: "", files: [file] });
  await say(thread, { content: "", files: [{ ...file, name: "PLANTED.txt" }] });
  await discord.channels.edit(thread, { name: "PLANTED" }, { reason: "PLANTED" });
  expect(await look("team")).toEqual([
    `planted in the body of ${messages}`,
    `id in the body of ${messages}`,
    `planted in the bytes of a file of ${messages}`,
    `planted in the file names of ${messages}`,
    "planted in the body of PATCH /channels/:channel",
    "planted in the audit reason of PATCH /channels/:channel",
  ]);
  await say(dm, { content: "PLANTED" });
  await desk.as(mel).run("/persona add-word", { kind: "noun", word: "PLANTED" }, { in: thread });
  expect(await look("member")).toEqual([`planted in the body of ${messages}`]);
  // In the answer to a press of the member's, too.
  await desk.as(ada).run("/ticket info", {}, { in: dm });
  const answers = await leaks(desk, { side: "member", members: [ada], secrets: { word: "Opened" } });
  expect(answers.join()).toContain("/interactions/");
});
