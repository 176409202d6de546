import { expect, test } from "vitest";
import { type Desk, deskFile, openDesk } from "../support/desk.ts";
import { last, openByDm, openByPanel, reactions, texts } from "../support/scenes.ts";

const chat = deskFile.replace("replies: careful", "replies: chat");

test("2,000 characters both ways are two messages, edited, struck through and taken back as a whole", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  const long = `${"a".repeat(1200)}\n${"b".repeat(799)}`;
  const asked = desk.as(ada).write(dm, long);
  await desk.settled();
  expect(texts(desk, mel, thread).slice(-2).join("\n")).toBe(`**Ada**\n${long}`);
  desk.as(ada).erase(asked.id);
  await desk.settled();
  const struck = texts(desk, mel, thread).slice(-2).join("\n");
  expect(struck).toContain(`~~${"a".repeat(500)}`);
  expect(
    struck
      .split("\n")
      .slice(1, -1)
      .every((line) => /^~~.+~~$/.test(line)),
  ).toBe(true);

  desk.as(mel).write(thread, `+${"c".repeat(1000)} ${"d".repeat(998)}`);
  await desk.settled();
  const answer = texts(desk, ada, dm).slice(-2).join("\n");
  expect(answer).toContain("c".repeat(1000));
  expect(answer).toContain("d".repeat(998));
  const receipt = desk.reads(mel, thread).at(-2)?.id ?? "";
  await desk.as(mel).useOnMessage("Edit reply", receipt);
  // The form holds all of it, not the first message alone.
  expect(JSON.stringify(desk.as(mel).form())).toContain("d".repeat(998));
  await desk.as(mel).fillIn({ text: "Shorter" });
  await desk.settled();
  const edited = texts(desk, ada, dm).join("\n");
  expect(edited).toContain("Shorter");
  expect(edited).not.toContain("ddd");
  await desk.as(mel).useOnMessage("Take back", receipt);
  await desk.settled();
  expect(texts(desk, ada, dm).join("\n")).not.toContain("Shorter");
});

test("an edit that makes a text longer than one message adds what is missing", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  const asked = desk.as(ada).write(dm, "short");
  await desk.settled();
  desk.as(ada).edit(asked.id, `${"a".repeat(1000)} ${"b".repeat(990)}`);
  await desk.settled();
  const read = texts(desk, mel, thread).slice(-2).join("\n");
  expect(read).toContain("a".repeat(1000));
  expect(read).toContain("b".repeat(990));
  expect(read).toContain("-# Edited. Before: short");
});

test("answers point at what they answer, on both sides", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  const question = desk.as(ada).write(dm, "Is it down?");
  await desk.settled();
  const copy = last(desk, mel, thread);
  desk.as(mel).write(thread, { content: "+It is", replyTo: copy.id });
  await desk.settled();
  const answer = last(desk, ada, dm);
  expect(answer.message_reference?.message_id).toBe(question.id);
  desk.as(ada).write(dm, { content: "Since when?", replyTo: answer.id });
  await desk.settled();
  const receipt = desk.reads(mel, thread).at(-2);
  expect(receipt?.text).toContain("It is");
  expect(last(desk, mel, thread).message_reference?.message_id).toBe(receipt?.id);
});

test("stickers, polls and forwards arrive in words, both ways", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  desk.as(ada).write(dm, { poll: { question: "Which?", answers: ["This", "That"] } });
  const seen = desk.as(ada).write(desk.general.id, "Everybody has it");
  desk.as(ada).write(dm, { forward: { channelId: desk.general.id, messageId: seen.id } });
  await desk.settled();
  expect(texts(desk, mel, thread).slice(-2)).toEqual([
    "**Ada**\n-# Poll: Which?\n• This\n• That",
    "**Ada**\n-# Forwarded:\n> Everybody has it",
  ]);
});

test("a boosted server takes larger files from a member, and only what it does not take is named", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  const file = (name: string, mebibytes: number) => ({ name, bytes: new Uint8Array(mebibytes * 1024 * 1024) });
  const forward = (messageId: string) => desk.as(ada).write(dm, { forward: { channelId: desk.general.id, messageId } });
  desk.guild.premium_tier = 2;
  const shown = desk.as(ada).write(desk.general.id, { files: [file("large.zip", 20)] });
  forward(shown.id);
  await desk.settled();
  expect(last(desk, mel, thread).attachments.map(({ filename }) => filename)).toEqual(["large.zip"]);
  // The boosts are over; an hour later we know.
  desk.guild.premium_tier = 1;
  await desk.later(3_700_000);
  forward(shown.id);
  await desk.settled();
  expect(last(desk, mel, thread).text).toContain("-# Not delivered: large.zip is larger than 10 MB.");
  expect(last(desk, ada, dm).text).toContain("**Not delivered:** large.zip is larger than 10 MB.");
});

test("a long block of code arrives as blocks of code, and is one block in the form that edits it", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  const code = Array.from({ length: 90 }, (_, index) => `  line ${index} of log`).join("\n");
  desk.as(mel).write(thread, `+Try this:\n\`\`\`sh\n${code}\n\`\`\``);
  await desk.settled();
  const read = texts(desk, ada, dm).filter((one) => one.includes("of log"));
  expect(read.length).toBeGreaterThan(0);
  for (const one of read) expect(one.split("```")).toHaveLength(3);
  const receipt = desk.reads(mel, thread).find(({ text }) => text.includes("✅"));
  await desk.as(mel).useOnMessage("Edit reply", receipt?.id ?? "");
  expect(JSON.stringify(desk.as(mel).form())).toContain(JSON.stringify(code).slice(1, -1));
});

test("a file that is too large is named to whoever sent it, also in the first message; the team's own is not removed", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const dm = desk.dm(ada);
  // A boosted server takes larger files than a DM does; a forward brings them there.
  desk.guild.premium_tier = 2;
  const big = { name: "log.zip", bytes: new Uint8Array(11 * 1024 * 1024) };
  const shown = desk.as(ada).write(desk.general.id, { content: "The log", files: [big] });
  desk.guild.premium_tier = 0;
  desk.as(ada).write(dm, { forward: { channelId: desk.general.id, messageId: shown.id } });
  await desk.settled();
  const card = last(desk, ada, dm);
  await desk.as(ada).choose(card.id, "What is it about?", ["Question"]);
  await desk.as(ada).press(card.id, "Send");
  await desk.settled();
  expect(texts(desk, ada, dm).join("\n")).toContain("**Not delivered:** log.zip is larger than 10 MB");
  const thread = desk.threads(desk.tickets.id)[0]?.id ?? "";
  expect(last(desk, mel, thread).text).toContain("-# Not delivered: log");

  desk.guild.premium_tier = 2;
  const original = desk.as(mel).write(thread, { content: "+Ours", files: [big] });
  await desk.settled();
  expect(last(desk, ada, dm).text).toContain("Ours");
  expect(last(desk, mel, thread).text).toContain("-# Not delivered: log");
  expect(desk.reads(mel, thread).map(({ id }) => id)).toContain(original.id);
});

test("a prefix with a file is an answer; a prefix alone is not", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  desk.as(mel).write(thread, { content: "+", files: [{ name: "fix.txt", bytes: new TextEncoder().encode("patch") }] });
  await desk.settled();
  expect(last(desk, ada, dm).attachments.map(({ filename }) => filename)).toEqual(["fix.txt"]);
  const before = texts(desk, ada, dm).length;
  desk.as(mel).write(thread, "+areply");
  await desk.settled();
  expect(texts(desk, ada, dm)).toHaveLength(before);
  await desk.as(mel).run("/reply", { message: "   " }, { in: thread });
  await desk.settled();
  expect(texts(desk, ada, dm)).toHaveLength(before);
});

test("chat: plain messages answer, // stays, the first answer of a turn is ticked; an edit into // goes nowhere", async () => {
  await using desk = await openDesk({ file: chat });
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  const answer = desk.as(mel).write(thread, "Which browser is it?");
  const second = desk.as(mel).write(thread, "And which version?");
  const note = desk.as(mel).write(thread, "//probably the cache");
  await desk.settled();
  expect(texts(desk, ada, dm).slice(-2)).toEqual([
    "**Mel** · Harbour Games team\nWhich browser is it?\n-# Answer by writing here.",
    "**Mel** · Harbour Games team\nAnd which version?",
  ]);
  expect(reactions(desk, mel, thread, answer.id)).toEqual(["✅"]);
  expect(reactions(desk, mel, thread, second.id)).toEqual([]);
  expect(reactions(desk, mel, thread, note.id)).toEqual(["📝"]);
  desk.as(mel).edit(second.id, "//he does not need to know");
  await desk.settled();
  expect(texts(desk, ada, dm).join("\n")).not.toContain("need to know");
  desk.as(mel).edit(second.id, "And which version of it?");
  await desk.settled();
  expect(last(desk, ada, dm).text).toBe("**Mel** · Harbour Games team\nAnd which version of it?");
});

test("an admin without a staff role answers; somebody who merely sees the thread does not, and is told by a mark", async () => {
  await using desk = await openDesk();
  const { ada, ben, owner } = desk;
  const { dm, thread } = await openByDm(desk);
  desk.as(owner).write(thread, "+The owner says hello");
  await desk.settled();
  expect(last(desk, ada, dm).text).toContain("The owner says hello");

  const role = desk.as(owner).createRole(desk.guild.id, { name: "Onlooker", permissions: 1n << 10n });
  desk.as(owner).giveRole(desk.guild.id, ben.id, role);
  desk.box.world.channels.get(desk.tickets.id)?.permission_overwrites.push({
    id: role,
    type: 0,
    allow: ((1n << 10n) | (1n << 38n) | (1n << 16n)).toString(),
    deny: "0",
  } as never);
  const before = texts(desk, ada, dm).length;
  const attempt = desk.as(ben).write(thread, "+I am not of the team");
  await desk.settled();
  expect(texts(desk, ada, dm)).toHaveLength(before);
  expect(reactions(desk, ben, thread, attempt.id)).toEqual(["⚠️"]);
});

test("in a shared thread an anonymous reply does not name its writer, and a closed one is opened by the team's word", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const thread = await openByPanel(desk);
  await desk.as(mel).run("/reply", { message: "From all of us", as: "anonymous" }, { in: thread });
  await desk.settled();
  const read = texts(desk, ada, thread);
  expect(read.at(-1)).toBe("**Harbour Games team**\nFrom all of us");
  expect(read.join("\n")).not.toMatch(/Mel\b/);
  await desk.as(mel).run("/ticket close", {}, { in: thread });
  await desk.settled();
  expect(() => desk.as(ada).write(thread, "One more thing")).toThrow();
  desk.as(desk.owner).write(thread, "We found it after all");
  await desk.settled();
  expect(desk.threads(desk.getHelp.id)[0]).toMatchObject({ archived: false, locked: false });
});

test("names are shown as they are written and act as nothing", async () => {
  await using desk = await openDesk();
  const { ada, mel, owner } = desk;
  const member = desk.box.world.members.get(desk.guild.id)?.get(ada.id);
  if (member) member.nick = "**Mel** @everyone \u202e<@&1>";
  const { thread } = await openByDm(desk);
  const [card = "", first = ""] = texts(desk, mel, thread);
  expect(first).not.toContain("@everyone");
  expect(first).toMatch(/^\*\*\\\*\\\*Mel/);
  expect(card).not.toMatch(/@everyone|\u202e/);
  expect(desk.threads(desk.tickets.id)[0]?.name).not.toMatch(/\u202e/);
  expect(desk.reads(owner, thread)[1]?.mention_everyone).toBe(false);
});

test("a reply that was sent into a shared thread by a command is edited and taken back like any other", async () => {
  await using desk = await openDesk();
  const { ada, mel, kim } = desk;
  const thread = await openByPanel(desk);
  await desk.as(mel).run("/reply", { message: "From all of uss", as: "anonymous" }, { in: thread });
  await desk.settled();
  const reply = last(desk, ada, thread);
  await desk.as(kim).useOnMessage("Take back", reply.id);
  await desk.settled();
  expect(desk.reads(ada, thread).map(({ id }) => id)).toContain(reply.id);
  await desk.as(mel).useOnMessage("Edit reply", reply.id);
  await desk.as(mel).fillIn({ text: "From all of us" });
  await desk.settled();
  expect(last(desk, ada, thread).text).toBe("**Harbour Games team**\nFrom all of us");
  await desk.as(mel).useOnMessage("Take back", reply.id);
  await desk.settled();
  expect(desk.reads(ada, thread).map(({ id }) => id)).not.toContain(reply.id);
});

test("the Reply form takes files: they arrive at the member and in the team's line, also after a restart, and are kept no longer", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  const file = { name: "fix.txt", bytes: new TextEncoder().encode("patch"), contentType: "text/plain" };
  desk.as(ada).closeDms();
  await desk.as(mel).press(desk.reads(mel, thread)[0]?.id ?? "", "Reply");
  await desk.as(mel).fillIn({ text: "Put this beside the game", as: "named", files: [file] });
  await desk.settled();
  await desk.stop();
  await desk.start();
  expect(await keptRows(desk)).not.toBe(0);
  desk.as(ada).openDms();
  desk.as(ada).write(dm, "I am back");
  await desk.settled();
  const answer = desk.reads(ada, dm).find(({ text }) => text.includes("Put this beside"));
  expect(await (await fetch(answer?.attachments[0]?.url ?? "")).text()).toBe("patch");
  const line = desk.reads(mel, thread).find(({ text }) => text.includes("✅"));
  expect(line?.attachments.map(({ filename }) => filename)).toEqual(["fix.txt"]);
  expect(await keptRows(desk)).toBe(0);
});

test("a file of the Reply form waits for the last of a group who is to read it, and for nobody longer than seven days", async () => {
  await using desk = await openDesk();
  const { ada, ben, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  await desk.as(mel).run("/ticket add", { member: ben.id }, { in: thread });
  await desk.settled();
  const send = async (name: string) => {
    const file = { name, bytes: new TextEncoder().encode("patch"), contentType: "text/plain" };
    await desk.as(mel).press(desk.reads(mel, thread)[0]?.id ?? "", "Reply");
    await desk.as(mel).fillIn({ text: "Put this beside the game", files: [file] });
    await desk.settled();
  };
  desk.as(ben).closeDms();
  await send("fix.txt");
  expect(last(desk, ada, dm).attachments).toHaveLength(1);
  expect(await keptRows(desk)).not.toBe(0);
  desk.as(ben).openDms();
  desk.as(ben).write(desk.dm(ben), "I am back");
  await desk.settled();
  const received = desk.reads(ben, desk.dm(ben)).flatMap(({ attachments }) => attachments.map((one) => one.filename));
  expect(received).toEqual(["fix.txt"]);
  expect(await keptRows(desk)).toBe(0);

  desk.as(ben).closeDms();
  await send("again.txt");
  expect(await keptRows(desk)).not.toBe(0);
  await desk.later(8 * 24 * 3_600_000);
  expect(await keptRows(desk)).toBe(0);
});

const keptRows = async (desk: Desk): Promise<number> =>
  (await desk.app().app.db.selectFrom("kept_file").select("id").execute()).length;

test("other words over a member's link stay beside it, in an edit too; the team's own links are as it typed them", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk, { words: "[the bank](https://evil.example/1)" });
  const { id } = desk.as(ada).write(dm, "[a picture](https://evil.example/2)");
  await desk.settled();
  desk.as(ada).edit(id, "[another](<https://evil.example/3>)");
  desk.as(mel).write(thread, "+See [our rules](https://harbour.example)");
  await desk.settled();
  const team = desk.reads(mel, thread).map(({ content }) => content);
  const member = desk.reads(ada, dm).map(({ content }) => content);
  expect(team.join("\n")).toContain("[the bank]\\(https://evil.example/1)");
  expect(team.join("\n")).toContain("[another]\\(<https://evil.example/3>)");
  expect(team.join("\n")).not.toMatch(/\]\(<?https:\/\/evil/);
  expect(member.join("\n")).toContain("[our rules](https://harbour.example)");
});
