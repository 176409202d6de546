import type { SeenMessage } from "discord-box";
import { expect, test, vi } from "vitest";
import { seconds } from "#kernel/types.ts";
import { deskFile, openDesk } from "../support/desk.ts";
import { pressForged } from "../support/forged-press.ts";
import { manyMessages } from "../support/many-messages.ts";
import { last, more, openByDm, openByPanel, texts } from "../support/scenes.ts";
import { fileOf, filesOf, labelsOf, talk, withMore } from "../support/transcripts.ts";

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
