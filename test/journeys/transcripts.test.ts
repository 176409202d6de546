import { addChannel, type SeenMessage } from "discord-box";
import type { Kysely } from "kysely";
import { expect, test, vi } from "vitest";
import { days, hours, minutes, seconds } from "#kernel/types.ts";
import { type Desk, deskFile, openDesk } from "../support/desk.ts";
import { pressForged } from "../support/forged-press.ts";
import { manyMessages } from "../support/many-messages.ts";
import { fileWithRoom, openDeskWith, openRoom, PLACES } from "../support/rooms.ts";
import { last, more, openByDm, openByPanel, texts } from "../support/scenes.ts";
import { fileOf, filesOf } from "../support/transcripts.ts";

const withMore = (lines: string) => deskFile.replace('prefix: "!"', `prefix: "!"\n${lines}`);
const prepare: NonNullable<Parameters<typeof openDesk>[0]>["prepare"] = ({ guild }, { world }) => {
  addChannel(world, guild.id, { name: "transcripts" });
  addChannel(world, guild.id, { name: "panel-transcripts" });
};
const saving = (lines = "") => openDesk({ file: withMore(`transcripts: "#transcripts"\n${lines}`), prepare });
const called = (desk: Desk, name: string) =>
  desk.box.world.channels.inGuild(desk.guild.id).find((channel) => channel.name === name)?.id ?? "";
const saved = (desk: Desk, name = "transcripts"): SeenMessage[] => desk.reads(desk.owner, called(desk, name));
const labelsOf = (message: SeenMessage | undefined) => JSON.stringify(message?.components ?? []);

async function talk(desk: Desk) {
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk, { words: "The harbour map does not load" });
  desk.as(mel).write(thread, "+Press **F5** once");
  desk.as(mel).write(thread, "she-is-in-a-hurry");
  await desk.settled();
  desk.as(ada).write(dm, "It loads, thank you");
  await desk.settled();
  return { dm, thread };
}

test("the member of a ticket by DM gets their copy from its closed card, after a restart too: what they read, and nothing else", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const { dm, thread } = await talk(desk);
  await desk.as(mel).run("/note add", { words: "kept-about-her" }, { in: thread });
  await desk.as(mel).run("/ticket claim", {}, { in: thread });
  await desk.settled();
  await desk.as(mel).run("/ticket close", { reason: "It loads again" }, { in: thread });
  await desk.settled();
  await desk.stop();
  await desk.start();
  const card = last(desk, ada, dm);
  expect(labelsOf(card)).toContain("Get a copy");
  await desk.as(ada).press(card.id, "Get a copy");
  await desk.settled();
  const answer = last(desk, ada, dm);
  expect(answer.text).toContain("Your copy of ticket #1");
  const files = await filesOf(answer);
  expect([...files.keys()]).toEqual(["ticket-1.html"]);
  const page = files.get("ticket-1.html") ?? "";
  for (const said of [
    "The harbour map does not load",
    "<strong>F5</strong>",
    "It loads, thank you",
    "It loads again",
  ]) {
    expect(page).toContain(said);
  }
  expect(page).toContain('<article class="team">\n<h3>Mel');
  expect(page).toContain('<article class="member">\n<h3>Ada');
  for (const hidden of ["she-is-in-a-hurry", "kept-about-her", "Claim", thread, mel.id, ada.id]) {
    expect(page, hidden).not.toContain(hidden);
  }
});

test("the team gets everything by command, typed too, behind More, in each format; a member and a stranger nothing", async () => {
  await using desk = await openDesk();
  const { ada, ben, mel, general } = desk;
  const { thread } = await talk(desk);
  await desk.as(mel).run("/note add", { words: "kept-about-her" }, { in: thread });
  await desk.settled();
  await desk.as(mel).run("/transcript", {}, { in: thread });
  await desk.settled();
  const page = await fileOf(last(desk, mel, thread));
  for (const said of ["The harbour map does not load", "<strong>F5</strong>", "she-is-in-a-hurry", "kept-about-her"]) {
    expect(page).toContain(said);
  }
  expect(page).toMatch(/<article class="team team-only">[\s\S]*?she-is-in-a-hurry/);

  await desk.as(mel).run("/transcript", { format: "json", number: 1, for: "member" }, { in: general.id });
  await desk.settled();
  const read = JSON.parse(await fileOf(last(desk, mel, general.id)));
  expect(read.for).toBe("member");
  expect(JSON.stringify(read)).not.toMatch(/she-is-in-a-hurry|kept-about-her|\d{17,}/);
  desk.as(mel).write(thread, "!ticket transcript txt");
  await desk.settled();
  await desk.as(mel).press(last(desk, mel, thread).id, "Show");
  await desk.settled();
  expect(await fileOf(last(desk, mel, thread))).toContain("  she-is-in-a-hurry");
  await more(desk, mel, desk.reads(mel, thread)[0], "Transcript");
  await desk.settled();
  expect(await fileOf(last(desk, mel, thread))).toContain("she-is-in-a-hurry");

  for (const who of [ada, ben]) {
    await desk.as(who).run("/transcript", { number: 1 }, { in: general.id });
    await desk.settled();
    const answer = last(desk, who, general.id);
    expect(answer.text).toContain("permission");
    expect((await filesOf(answer)).size).toBe(0);
  }
});

test("a closed ticket is saved in its channel once, over a restart, in every format; its panel's channel goes first; erased it is gone", async () => {
  await using desk = await openDesk({
    file: withMore('transcripts: "#transcripts"').replace(
      'channel: "#get-help"\n    title',
      'channel: "#get-help"\n    transcripts: "#panel-transcripts"\n    title',
    ),
    prepare,
  });
  const { mel, owner, general } = desk;
  const { thread } = await talk(desk);
  const shared = await openByPanel(desk, desk.ben);
  await desk.as(mel).run("/ticket close", {}, { in: thread });
  await desk.as(mel).run("/ticket close", {}, { in: shared });
  await desk.settled();
  await desk.stop();
  desk.box.clock.advance(seconds(5));
  await desk.start();
  await desk.later(seconds(10));
  const [message, ...others] = saved(desk);
  expect(others).toEqual([]);
  expect(message?.text).toContain("Transcript of ticket #1 · Question");
  const files = await filesOf(message as SeenMessage);
  expect([...files.keys()]).toEqual(["ticket-1.html", "ticket-1.txt", "ticket-1.json"]);
  for (const page of files.values()) expect(page).toContain("she-is-in-a-hurry");
  expect(saved(desk, "panel-transcripts").map(({ text }) => text)).toEqual(["Transcript of ticket #2 · Feedback"]);
  const { db } = desk.app().app;
  expect(await db.selectFrom("kept_file").select("id").execute()).toEqual([]);
  const loose = db as unknown as Kysely<Record<string, Record<string, unknown>>>;
  for (const { name } of await db.introspection.getTables()) {
    const rows = JSON.stringify(await loose.selectFrom(name).selectAll().execute());
    for (const word of ["she-is-in-a-hurry", "harbour map"]) expect(rows, `${word} in ${name}`).not.toContain(word);
  }

  await desk.as(owner).run("/closing erase", { number: 1 }, { in: general.id });
  await desk.as(owner).fillIn({ number: "1" });
  await desk.later(seconds(10));
  expect(saved(desk)).toEqual([]);
  expect(saved(desk, "panel-transcripts")).toHaveLength(1);
});

test("what stands in a room that is removed is saved before it goes, and its member has their copy", async () => {
  await using desk = await saving();
  const { ada, mel, owner } = desk;
  const thread = await openByPanel(desk);
  desk.as(ada).write(thread, "said-in-the-room");
  await desk.settled();
  desk.as(mel).write(thread, "//between-us");
  await desk.settled();
  desk.as(owner).write(thread, "!softdelete");
  await desk.settled();
  await desk.later(seconds(10));
  expect(desk.threads(desk.getHelp.id).some(({ id }) => id === thread)).toBe(false);
  expect(saved(desk)).toHaveLength(1);
  const page = (await filesOf(saved(desk)[0] as SeenMessage)).get("ticket-1.html") ?? "";
  expect(page).toContain("said-in-the-room");
  expect(page).toContain("between-us");
  const copies = desk.reads(ada, desk.dm(ada)).filter(({ attachments }) => attachments.length > 0);
  expect(copies).toHaveLength(1);
  const copy = await fileOf(copies[0] as SeenMessage);
  expect(copy).toContain("said-in-the-room");
  expect(copy).not.toContain("between-us");
});

test("a channel that goes after the close stays while Discord can't be read, and its member has their copy then", async () => {
  const file = `${fileWithRoom("private-channel", PLACES.category)}\nclosed-channels: 24 h\n`;
  await using desk = await openDeskWith(file);
  const { ada, mel } = desk;
  const { team } = await openRoom(desk, "private-channel");
  desk.as(ada).write(team, "said-in-the-channel");
  await desk.settled();
  await desk.as(mel).run("/ticket close", {}, { in: team });
  await desk.settled();
  const stands = () => desk.box.world.channels.inGuild(desk.guild.id).some(({ id }) => id === team);
  const match = { method: "GET", path: new RegExp(`^/channels/${team}/messages`) };
  const fault = desk.box.faults.rest({ match, do: { kind: "5xx-before" }, times: 99 });
  const aDay = desk.later(hours(24));
  await vi.waitFor(() => expect(fault.used).toBeGreaterThan(0), 20_000);
  expect(stands()).toBe(true);
  fault.remove();
  desk.box.clock.advance(minutes(1));
  await aDay;
  await desk.later(hours(1));
  expect(stands()).toBe(false);
  const copies = desk.reads(ada, desk.dm(ada)).filter(({ attachments }) => attachments.length > 0);
  expect(copies).toHaveLength(1);
  expect(await fileOf(copies[0] as SeenMessage)).toContain("said-in-the-channel");
});

test("a topic that sends files sends each member theirs by DM, once, also when their DM opens later", async () => {
  await using desk = await openDesk({ file: withMore("member-transcript: file") });
  const { ada, mel } = desk;
  const { dm, thread } = await talk(desk);
  desk.as(ada).closeDms();
  await desk.as(mel).run("/ticket close", {}, { in: thread });
  await desk.later(seconds(10));
  const copies = () => desk.reads(ada, dm).filter(({ attachments }) => attachments.length > 0);
  expect(copies()).toEqual([]);
  await desk.stop();
  await desk.start();
  desk.as(ada).openDms();
  desk.as(ada).write(dm, "Hello again");
  await desk.settled();
  await desk.later(days(1));
  expect(copies().map(({ text }) => text)).toEqual([
    "Your copy of ticket #1 · Harbour Games. Open the file in a browser.",
  ]);
  expect(await fileOf(copies()[0] as SeenMessage)).toContain("It loads, thank you");
  expect(labelsOf(desk.reads(ada, dm).find(({ text }) => text.includes("is closed")))).not.toContain("Get a copy");

  await desk.as(mel).run("/ticket reopen", { number: 1 }, { in: desk.general.id });
  await desk.settled();
  await desk.as(mel).run("/ticket close", {}, { in: thread });
  await desk.later(seconds(10));
  expect(copies()).toHaveLength(2);
  expect(await fileOf(copies()[1] as SeenMessage)).not.toContain("Your copy of ticket");
});

test("in a shared room each side gets its own, and what the team writes after the close stays with it", async () => {
  await using desk = await openDesk();
  const { ada, ben, mel, owner } = desk;
  const thread = await openByPanel(desk);
  desk.as(ada).write(thread, "said-in-the-room <@&1> <#2>");
  desk.as(mel).write(thread, "An answer");
  await desk.settled();
  desk.as(mel).write(thread, "//between-us");
  await desk.settled();
  await desk.as(mel).run("/ticket close", {}, { in: thread });
  await desk.settled();
  desk.as(owner).write(thread, "written-afterwards");
  await desk.settled();
  const card = desk.reads(ada, thread).findLast((message) => labelsOf(message).includes("Get a copy"));
  await desk.as(ada).press(card?.id ?? "", "Get a copy");
  await desk.settled();
  const hers = await fileOf(last(desk, ada, thread));
  expect(hers).toContain("said-in-the-room");
  expect(hers).toContain("An answer");
  for (const hidden of ["between-us", "written-afterwards"]) expect(hers).not.toContain(hidden);
  await desk.as(mel).press(card?.id ?? "", "Get a copy");
  await desk.settled();
  const theirs = await fileOf(last(desk, mel, thread));
  for (const said of ["said-in-the-room", "between-us", "written-afterwards"]) expect(theirs).toContain(said);
  expect(texts(desk, ben, thread)).toEqual([]);
});

test.each(["named", "anonymous"])(
  "nobody behind an alias is in a file that the other side gets, in no format: no name, no id, no staff-only fact; the member is %s",
  async (member) => {
    const file = deskFile.replace("    emoji: 💬\n", `    emoji: 💬\n    member: ${member}\n    names: alias\n`);
    const isNamed = member === "named";
    await using desk = await openDesk({ file });
    const { ada, kim, mel, general } = desk;
    const { dm, thread } = await talk(desk);
    await desk.as(mel).run("/ticket priority", { priority: "urgent" }, { in: thread });
    await desk.as(mel).run("/tags add", { tags: "staff-only-tag" }, { in: thread });
    await desk.as(mel).run("/status mark", { words: "staff-only-mark" }, { in: thread });
    await desk.as(mel).run("/ticket escalate", { level: 2, reason: "staff-only-reason" }, { in: thread });
    await desk.as(kim).run("/ticket claim", {}, { in: thread });
    // Small lines are gathered for a moment.
    await desk.later(seconds(6));
    await desk.as(mel).run("/ticket close", {}, { in: thread });
    await desk.settled();
    const card = last(desk, ada, dm);
    const { db } = desk.app().app;
    const { name: alias } = await db.selectFrom("persona").select("name").executeTakeFirstOrThrow();
    const copyOf = async (format: string) => {
      if (isNamed) await desk.as(mel).run("/transcript", { format, number: 1, for: "member" }, { in: general.id });
      else await desk.as(ada).press(card.id, "Get a copy");
      await desk.settled();
      return fileOf(isNamed ? last(desk, mel, general.id) : last(desk, ada, dm));
    };
    for (const format of ["html", "txt", "json"]) {
      const hers = await copyOf(format);
      expect(hers).toContain(alias);
      expect(hers).toContain("once");
      for (const hidden of ["Mel", "Kim", mel.id, kim.id, ada.id, "staff-only", "she-is-in-a-hurry", "urgent"]) {
        // An alias may begin like a name.
        expect(hers, `${format}: ${hidden}`).not.toMatch(new RegExp(`\\b${hidden}\\b`));
      }
      if (isNamed && format !== "html") expect(hers).not.toMatch(/\d{17,}/);
      await desk.as(mel).run("/transcript", { format, number: 1 }, { in: general.id });
      await desk.settled();
      const theirs = await fileOf(last(desk, mel, general.id));
      for (const said of ["staff-only-mark", "staff-only-tag", "staff-only-reason"]) expect(theirs).toContain(said);
      expect(theirs).toMatch(format === "json" ? /"claims":\[{"by":"Kim"/ : /Looked after by[\s\S]{1,60} UTC · Kim/);
      for (const hidden of isNamed ? [dm] : ["Ada", ada.id, dm]) {
        expect(theirs, `${format}: ${hidden}`).not.toContain(hidden);
      }
    }
  },
);

test("small files are in the page, large ones named there and kept beside what is saved, and no link of Discord's is", async () => {
  await using desk = await saving();
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  const bytes = (text: string) => new TextEncoder().encode(text);
  desk.as(ada).write(dm, {
    content: "Look",
    files: [
      { name: "map.png", bytes: bytes("a picture"), contentType: "image/png" },
      { name: "log.txt", bytes: bytes("<script>alert(1)</script>"), contentType: "text/html" },
      { name: "film.mp4", bytes: new Uint8Array(1024 * 1024 + 1), contentType: "video/mp4" },
    ],
  });
  await desk.settled();
  await desk.as(mel).run("/transcript", {}, { in: thread });
  await desk.settled();
  expect(last(desk, mel, thread).text).toContain("One file is only named in it");
  const page = await fileOf(last(desk, mel, thread));
  const base64 = (text: string) => Buffer.from(text).toString("base64");
  expect(page).toContain(`<img src="data:image/png;base64,${base64("a picture")}"`);
  expect(page).toContain(
    `<a download="log.txt" href="data:application/octet-stream;base64,${base64("<script>alert(1)</script>")}">`,
  );
  expect(page).toContain("film.mp4 · 1025 KB · not in this file");
  expect(page).not.toMatch(/src="http|attachments\//);

  await desk.as(mel).run("/ticket close", {}, { in: thread });
  await desk.later(seconds(10));
  const [first, beside, ...more] = saved(desk);
  expect(more).toEqual([]);
  expect(first?.attachments).toHaveLength(3);
  expect(beside?.attachments.map(({ filename, size }) => [filename, size])).toEqual([["film.mp4", 1024 * 1024 + 1]]);
  expect(await desk.app().app.db.selectFrom("kept_file").select("id").execute()).toEqual([]);
});

test("a ticket whose rooms are gone has no transcript, and one whose topic gives none no button; a forged press changes nothing", async () => {
  await using desk = await openDesk({ file: withMore("member-transcript: none") });
  const { ada, ben, mel, general } = desk;
  const { dm, thread } = await talk(desk);
  await desk.as(mel).run("/ticket close", {}, { in: thread });
  await desk.settled();
  const card = last(desk, ada, dm);
  expect(labelsOf(card)).not.toContain("Get a copy");
  const { id } = await desk.app().app.db.selectFrom("ticket").select("id").executeTakeFirstOrThrow();
  const forge = (by: { readonly id: string }, channel: string, on: string) =>
    pressForged({ box: desk.box, bot: desk.app(), channel }, { by: by.id, on, customId: `transcripts.copy:${id}` });
  await forge(ada, dm, card.id);
  await desk.settled();
  expect(last(desk, ada, dm).text).toContain("there are no copies");
  const hello = desk.reads(ben, desk.getHelp.id)[0] as SeenMessage;
  await forge(ben, desk.getHelp.id, hello.id);
  await desk.settled();
  expect((await filesOf(last(desk, ben, desk.getHelp.id))).size).toBe(0);

  desk.as(desk.owner).deleteChannel(thread);
  await desk.settled();
  await desk.as(mel).run("/transcript", { number: 1 }, { in: general.id });
  await desk.settled();
  expect(last(desk, mel, general.id).text).toContain("Nothing of ticket #1 can be read any more");
});

test("a ticket that went on elsewhere has all of its rooms; whoever was given it reads nothing of the one before", async () => {
  await using desk = await openDesk();
  const { ada, ben, mel, general } = desk;
  const { dm, thread } = await talk(desk);
  desk.as(ben).write(desk.dm(ben), "Hello");
  await desk.as(mel).run("/ticket transfer", { member: ben.id }, { in: thread });
  await desk.settled();
  desk.as(ben).write(desk.dm(ben), "It is mine now");
  await desk.settled();
  desk.as(mel).write(thread, "+Welcome to it");
  await desk.settled();
  await desk.as(mel).run("/ticket move", { to: "private-thread" }, { in: thread });
  await desk.settled();
  const moved = desk.threads(desk.getHelp.id).at(-1)?.id ?? "";
  desk.as(ben).write(moved, "It goes on here");
  await desk.settled();
  const made = async (reader: "team" | "member") => {
    await desk.as(mel).run("/transcript", { number: 1, for: reader, format: "txt" }, { in: general.id });
    await desk.settled();
    return fileOf(last(desk, mel, general.id));
  };
  const his = await made("member");
  for (const said of ["It is mine now", "Welcome to it", "It goes on here"]) expect(his).toContain(said);
  for (const hers of ["harbour map", "It loads, thank you", "she-is-in-a-hurry", ada.id]) {
    expect(his, hers).not.toContain(hers);
  }
  const theirs = await made("team");
  const order = ["harbour map", "she-is-in-a-hurry", "It is mine now", "Welcome to it", "It goes on here"];
  expect(order.map((said) => theirs.indexOf(said) > 0)).toEqual(order.map(() => true));
  expect(order.toSorted((a, b) => theirs.indexOf(a) - theirs.indexOf(b))).toEqual(order);

  const { id } = await desk.app().app.db.selectFrom("ticket").select("id").executeTakeFirstOrThrow();
  const before = desk.reads(ada, dm);
  await pressForged(
    { box: desk.box, bot: desk.app(), channel: dm },
    { by: ada.id, on: before[0]?.id ?? "", customId: `transcripts.copy:${id}` },
  );
  await desk.settled();
  expect((await filesOf(last(desk, ada, dm))).size).toBe(0);
});

test("one that is too large for an answer comes by direct message, once, whoever asked for it", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  const bytes = new Uint8Array(1024 * 1024);
  for (const name of ["a.bin", "b.bin", "c.bin", "d.bin"]) {
    desk.as(ada).write(dm, { content: name, files: [{ name, bytes, contentType: "application/octet-stream" }] });
  }
  await desk.settled();
  await desk.as(mel).run("/transcript", {}, { in: thread });
  await desk.settled();
  expect(last(desk, mel, thread).text).toContain("It comes by direct message");
  const toMel = desk.reads(mel, desk.dm(mel));
  expect(toMel.map(({ text }) => text)).toEqual(["Transcript of ticket #1 · Harbour Games"]);
  expect((await fileOf(last(desk, mel, desk.dm(mel)))).match(/download="[a-d]\.bin"/g)).toHaveLength(4);
  expect(await desk.app().app.db.selectFrom("kept_file").select("id").execute()).toEqual([]);

  await desk.as(mel).run("/ticket close", {}, { in: thread });
  await desk.settled();
  await desk.as(desk.owner).run("/closing erase", { number: 1 }, { in: desk.general.id });
  await desk.as(desk.owner).fillIn({ number: "1" });
  await desk.later(seconds(10));
  expect(desk.reads(mel, desk.dm(mel))).toEqual([]);
});

test("ten thousand messages are read a hundred at a time, and none is missing", async () => {
  await using desk = await openDesk();
  const { mel, box } = desk;
  const thread = await openByPanel(desk);
  desk.as(mel).write(thread, "message-0 of many");
  await desk.settled();
  const messages = box.world.messages.get(thread) ?? [];
  const written = messages.at(-1);
  if (!written) throw new Error("there is no message");
  const { nonce: _, ...first } = written;
  // As if they had been written while nobody listened.
  for (let index = 1; index < 10_000; index++) {
    const id = String(BigInt(first.id) + BigInt(index));
    messages.push({ ...first, id, content: `message-${index} of **many**, with some words around it` });
  }
  const reads = () =>
    box.requests.all.filter(({ method, path }) => method === "GET" && path.includes("/messages")).length;
  const before = reads();
  await desk.as(mel).run("/transcript", { format: "txt" }, { in: thread });
  await desk.settled();
  expect(reads() - before).toBeLessThanOrEqual(102);
  const page = await fileOf(last(desk, mel, thread));
  const found = [...page.matchAll(/message-(\d+) of/g)].map(([, index]) => Number(index));
  expect(found).toEqual(Array.from({ length: 10_000 }, (_, index) => index));
});

test("whoever asks without being named is in no file that the team gets, also not as they read it themselves", async () => {
  const file = deskFile.replace("    emoji: 💬\n", "    emoji: 💬\n    member: anonymous\n");
  await using desk = await openDesk({ file });
  const { ada, mel, general } = desk;
  const { dm, thread } = await talk(desk);
  for (const where of [general.id, thread]) {
    for (const format of ["html", "txt", "json"]) {
      await desk.as(mel).run("/transcript", { format, number: 1, for: "member" }, { in: where });
      await desk.settled();
      const answer = last(desk, mel, where);
      expect(answer.text).toContain("Who asks in ticket #1 is not named");
      expect((await filesOf(answer)).size).toBe(0);
    }
  }
  await desk.as(mel).run("/ticket close", {}, { in: thread });
  await desk.settled();
  await desk.as(ada).press(last(desk, ada, dm).id, "Get a copy");
  await desk.settled();
  expect(await fileOf(last(desk, ada, dm))).toContain("The harbour map does not load");
});

test.each(["by DM", "in the thread"])(
  "whoever was given a ticket %s reads nothing of the rooms that it had left by then",
  async (where) => {
    await using desk = await openDesk();
    const { ada, ben, mel, general } = desk;
    const { thread } = await talk(desk);
    await desk.as(mel).run("/ticket move", { to: "private-thread" }, { in: thread });
    await desk.settled();
    const shared = desk.threads(desk.getHelp.id).at(-1)?.id ?? "";
    const inDm = where === "by DM";
    if (inDm) {
      desk.as(ada).write(shared, "said-in-the-thread");
      await desk.settled();
      await desk.as(mel).run("/ticket move", { to: "dm" }, { in: shared });
      await desk.settled();
    }
    desk.as(ben).write(desk.dm(ben), "Hello");
    await desk.settled();
    const { db, rooms } = desk.app().app;
    const ticket = await db.selectFrom("ticket").selectAll().executeTakeFirstOrThrow();
    const team = (await rooms.find(db, ticket.staff_room_id))?.channelId ?? "";
    await desk.as(mel).run("/ticket transfer", { member: ben.id }, { in: team });
    await desk.settled();
    desk.as(ben).write(inDm ? desk.dm(ben) : team, "It is mine now");
    await desk.settled();
    const made = async (reader: "team" | "member") => {
      await desk.as(mel).run("/transcript", { number: 1, for: reader, format: "txt" }, { in: general.id });
      await desk.settled();
      return fileOf(last(desk, mel, general.id));
    };
    const his = await made("member");
    expect(his).toContain("It is mine now");
    for (const hers of ["harbour map", "It loads, thank you", "said-in-the-thread"])
      expect(his, hers).not.toContain(hers);
    const theirs = await made("team");
    for (const said of ["harbour map", "It is mine now", ...(inDm ? ["said-in-the-thread"] : [])]) {
      expect(theirs).toContain(said);
    }
  },
);

test("however long the conversation was, what the team writes after the close stays with it, and it reads who looked after it", async () => {
  await using desk = await openDesk();
  const { ada, mel, owner } = desk;
  const thread = await openByPanel(desk);
  await manyMessages(desk);
  await desk.as(mel).run("/ticket claim", {}, { in: thread });
  await desk.settled();
  desk.as(ada).write(thread, "said-in-the-room");
  desk.as(mel).write(thread, "An answer");
  await desk.settled();
  desk.as(mel).write(thread, "//between-us");
  await desk.settled();
  await desk.as(mel).run("/ticket close", {}, { in: thread });
  await desk.settled();
  desk.as(owner).write(thread, "written-afterwards");
  await desk.settled();
  const card = desk.reads(ada, thread).findLast((message) => labelsOf(message).includes("Get a copy"));
  await desk.as(ada).press(card?.id ?? "", "Get a copy");
  await desk.settled();
  const hers = await fileOf(last(desk, ada, thread));
  expect(hers).toContain("said-in-the-room");
  expect(hers).not.toContain("written-afterwards");
  await desk.as(mel).run("/transcript", { format: "json" }, { in: thread });
  await desk.settled();
  expect(JSON.parse(await fileOf(last(desk, mel, thread))).claims).toMatchObject([{ by: "Mel" }]);
});

test("a ticket that is erased while its transcript is made is saved nowhere", async () => {
  await using desk = await saving("member-transcript: file");
  const { ada, mel, owner, general } = desk;
  const { dm, thread } = await talk(desk);
  const held = Promise.withResolvers<void>();
  await desk.as(mel).run("/ticket close", {}, { in: thread });
  await desk.settled();
  const match = { method: "GET", path: new RegExp(`^/channels/${thread}/messages`) };
  const fault = desk.box.faults.rest({ match, do: { kind: "hold", until: held.promise } });
  const later = desk.later(seconds(10));
  await vi.waitFor(() => expect(fault.used).toBeGreaterThan(0), 20_000);
  await desk.as(owner).run("/closing erase", { number: 1 }, { in: general.id });
  await desk.as(owner).fillIn({ number: "1" });
  const { db } = desk.app().app;
  const how = () => db.selectFrom("ticket").select("close_how").executeTakeFirstOrThrow();
  await vi.waitFor(async () => expect((await how()).close_how).toBe("erased"), 20_000);
  held.resolve();
  await later;
  await desk.later(seconds(10));
  expect(saved(desk)).toEqual([]);
  expect(desk.reads(ada, dm).filter(({ attachments }) => attachments.length > 0)).toEqual([]);
  expect(await db.selectFrom("kept_file").select("id").execute()).toEqual([]);
});

test("of a ticket that has no room yet whoever asks for its transcript reads so", async () => {
  await using desk = await openDesk();
  const { ada, mel, general } = desk;
  const held = Promise.withResolvers<void>();
  desk.box.faults.rest({
    match: { method: "POST", path: new RegExp(`^/channels/${desk.getHelp.id}/threads`) },
    do: { kind: "hold", until: held.promise },
  });
  await desk.as(ada).press(desk.reads(ada, desk.getHelp.id)[0]?.id ?? "", "Feedback");
  await desk.as(ada).press(last(desk, ada, desk.getHelp.id).id, "Open ticket");
  await desk.as(mel).run("/transcript", { number: 1 }, { in: general.id });
  await vi.waitFor(() => expect(last(desk, mel, general.id).text).toContain("still being opened"), 20_000);
  held.resolve();
  await desk.settled();
});
