import { expect, test } from "vitest";
import { seconds } from "#kernel/types.ts";
import { deskFile, openDesk } from "../support/desk.ts";
import { last, openByDm, reactions, texts } from "../support/scenes.ts";

/** The example desk, with other words about names for the first topic. */
const withNames = (names: string) =>
  deskFile.replace("    ping: [Support]\n    opening", `    ping: [Support]\n${names}    opening`);

test("under an alias the member reads a name that stays, and the team reads who it is", async () => {
  await using desk = await openDesk({ file: withNames("    names: alias\n") });
  const { ada, mel, kim } = desk;
  const { dm, thread } = await openByDm(desk);
  desk.as(mel).write(thread, "+Which browser is it?");
  await desk.later(seconds(11));
  desk.as(kim).write(thread, "+And which version?");
  await desk.later(seconds(11));
  desk.as(mel).write(thread, "+Did it work before?");
  await desk.settled();
  const names = texts(desk, ada, dm).flatMap((text) => /^\*\*([^*]+)\*\* · Harbour Games team\n/.exec(text)?.[1] ?? []);
  expect(names).toHaveLength(3);
  expect(names[0]).toMatch(/^\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+$/u);
  expect(names[2]).toBe(names[0]);
  expect(names[1]).not.toBe(names[0]);
  expect(texts(desk, mel, thread)).toContain(`✅ **Mel → Ada** · as ${names[0]}\nWhich browser is it?`);

  // The same after a restart; another name after a reset, and the messages sent before keep the old one.
  await desk.stop();
  await desk.start();
  desk.as(mel).write(thread, "+Still there?");
  await desk.settled();
  expect(texts(desk, ada, dm).at(-1)).toBe(`**${names[0]}** · Harbour Games team\nStill there?`);
  await desk.as(mel).run("/persona reset", {}, { in: thread });
  expect(last(desk, mel, thread).text).not.toContain(names[0]);
  desk.as(mel).write(thread, "+Now?");
  await desk.settled();
  expect(texts(desk, ada, dm).at(-1)).not.toContain(names[0]);
  expect(texts(desk, ada, dm).join("\n")).toContain(`**${names[0]}** · Harbour Games team\nStill there?`);
});

test("/profile tells the team, and nobody else, who is behind an alias", async () => {
  await using desk = await openDesk({ file: withNames("    names: alias\n") });
  const { ada, mel, kim } = desk;
  const { dm, thread } = await openByDm(desk);
  desk.as(mel).write(thread, "+Which browser is it?");
  await desk.settled();
  const [, alias = ""] = /\*\*(.+)\*\* ·/.exec(texts(desk, ada, dm).at(-1) ?? "") ?? [];

  await desk.as(kim).run("/profile", { alias }, { in: thread });
  expect(last(desk, kim, thread).text).toContain(`<@${mel.id}>`);
  await desk.as(kim).run("/profile", { member: mel.id }, { in: thread });
  expect(last(desk, kim, thread).text).toContain(alias);
  await desk.as(kim).run("/profile", {}, { in: thread });
  expect(last(desk, kim, thread).text).toContain("There is no alias yet.");
  await desk.as(kim).run("/persona show", {}, { in: thread });
  expect(last(desk, kim, thread).text).toContain("This is your alias.");
  await desk.as(kim).run("/persona reset", { member: mel.id }, { in: thread });
  expect(last(desk, kim, thread).text).toContain("the permission “Change what others on the team did”");

  await desk.as(ada).run("/profile", { alias }, { in: desk.general.id });
  expect(last(desk, ada, desk.general.id).text).not.toContain(mel.id);
  expect(last(desk, ada, desk.general.id).text).not.toMatch(/Mel\b/);
});

test("one reply may be signed otherwise, by word, command and form; not where the topic says how", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  desk.as(mel).write(thread, "+preply Under an alias");
  await desk.settled();
  const [, alias = ""] = /\*\*(.+)\*\* ·/.exec(texts(desk, ada, dm).at(-1) ?? "") ?? [];
  expect(alias).not.toBe("Mel");
  await desk.as(mel).run("/reply", { message: "And again", as: "persona" }, { in: thread });
  await desk.settled();
  expect(texts(desk, ada, dm).at(-1)).toBe(`**${alias}** · Harbour Games team\nAnd again`);
  await desk.as(mel).press(desk.reads(mel, thread)[0]?.id ?? "", "Reply");
  await desk.as(mel).fillIn({ text: "A third time", as: "persona" });
  await desk.settled();
  expect(texts(desk, ada, dm).at(-1)).toBe(`**${alias}** · Harbour Games team\nA third time`);
});

test("a topic that says how answers are signed sends none that is signed otherwise", async () => {
  await using desk = await openDesk({ file: withNames("    names: anonymous\n    names-fixed: true\n") });
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  const before = texts(desk, ada, dm).length;
  const typed = desk.as(mel).write(thread, "+nonareply It's Mel");
  await desk.settled();
  expect(texts(desk, ada, dm)).toHaveLength(before);
  expect(reactions(desk, mel, thread, typed.id)).toEqual(["⚠️"]);
  expect(texts(desk, mel, thread).at(-1)).toContain("this topic is always signed as the team");
  await desk.as(mel).run("/reply", { message: "It's Mel", as: "named" }, { in: thread });
  await desk.settled();
  expect(texts(desk, ada, dm)).toHaveLength(before);
  await desk.as(mel).press(desk.reads(mel, thread)[0]?.id ?? "", "Reply");
  expect(JSON.stringify(desk.as(mel).form())).not.toContain("Signed as");
  await desk.as(mel).fillIn({ text: "On it" });
  await desk.settled();
  expect(texts(desk, ada, dm).at(-1)).toContain("**Harbour Games team**\nOn it");

  await desk.as(mel).run("/ticket close", { reason: "Solved", as: "named" }, { in: thread });
  expect(last(desk, mel, thread).text).toContain("Nothing was sent or closed");
  await desk.as(mel).run("/ticket close", { reason: "Solved" }, { in: thread });
  await desk.settled();
  expect(texts(desk, ada, dm).at(-1)).toContain("Closed by the Harbour Games team");
});

test("the words are the server's: an admin adds and removes them, and aliases are made of what is left", async () => {
  await using desk = await openDesk({ file: withNames("    names: alias\n") });
  const { mel, owner, thread } = { ...desk, ...(await openByDm(desk)) };
  const as = desk.as(owner);
  await as.run("/persona add-word", { kind: "noun", word: "anchor", picture: "⚓" }, { in: thread });
  expect(last(desk, owner, thread).text).toContain("“Anchor” can be part of new aliases now.");
  await as.run("/persona words", {}, { in: thread });
  expect(last(desk, owner, thread).text).toContain("51 words");
  await as.run("/persona add-word", { kind: "noun", word: "two words" }, { in: thread });
  expect(last(desk, owner, thread).text).toContain("Use a single word");
  await as.run("/persona remove-word", { kind: "noun", word: "OTTER" }, { in: thread });
  expect(last(desk, owner, thread).text).toContain("New aliases do without “Otter”.");
  const refused = await desk.as(mel).run("/persona add-word", { kind: "noun", word: "Buoy" }, { in: thread });
  expect(JSON.stringify(refused)).not.toContain("can be part");
});

test("forced names need rooms of their own: a shared one is refused when it is set up", async () => {
  const shared = (names: string) =>
    deskFile.replace(
      '    room: private-thread\n    destination: "#get-help"\n\npanels',
      `    room: private-thread\n    destination: "#get-help"\n    ${names}\n\npanels`,
    );
  for (const names of ["names: anonymous", "names: alias", "member: anonymous"]) {
    await expect(openDesk({ file: shared(names) })).rejects.toThrow(/everybody sees who writes/);
  }
});

test("a member of the team who asks without being named is not found out by what is refused", async () => {
  await using desk = await openDesk({ file: withNames("    member: anonymous\n") });
  const { mel, kim } = desk;
  const { dm, thread } = await openByDm(desk, { by: mel });
  expect(texts(desk, mel, dm).at(-1)).toMatch(/The team knows you as \S+ \S+ here\./);
  const typed: { readonly id: string }[] = [];
  for (const who of [mel, kim]) {
    typed.push(desk.as(who).write(thread, `+From ${who.username}`));
    // Not so soon that the answers cross.
    await desk.later(120_000);
  }
  await desk.as(kim).run("/ticket close", {}, { in: thread });
  await desk.settled();
  // Both became lines that say who answered.
  expect(desk.reads(kim, thread).filter(({ id }) => typed.some((one) => one.id === id))).toEqual([]);
  expect(desk.reads(kim, thread).flatMap(({ reactions = [] }) => reactions)).toEqual([]);
  expect(texts(desk, kim, thread).filter((text) => text.startsWith("✅"))).toHaveLength(2);
});

test("two open tickets are never known by one alias, and one that is left says nothing of leaving", async () => {
  await using desk = await openDesk({ file: withNames("    member: anonymous\n    gates: { open-per-topic: any }\n") });
  const { ada, ben, kim } = desk;
  const { thread } = await openByDm(desk, { by: ada });
  const { thread: other } = await openByDm(desk, { by: ben });
  const name = (id: string) =>
    desk
      .threads(desk.tickets.id)
      .find((one) => one.id === id)
      ?.name.split(" ")
      .slice(2)
      .join(" ");
  expect(name(thread)).not.toBe(name(other));
  desk.as(ada).leave(desk.guild.id);
  await desk.settled();
  expect(texts(desk, kim, thread).at(-1)).toContain(`${name(thread)} can't be reached any more, so this is closed.`);
  expect(texts(desk, kim, thread).join()).not.toContain("left the server");
});

test("an alias of another server is nobody's here", async () => {
  await using desk = await openDesk();
  const { mel, owner, general, app } = desk;
  const { personaOf } = await import("../../src/features/identity/index.ts");
  const { personOf } = await import("../../src/features/people/index.ts");
  const { write, ids, clock } = app().app;
  const elsewhere = await write(async (tx) =>
    personaOf(tx, { clock }, "1200000000000000999", await personOf(tx, { ids }, mel.id)),
  );
  for (const options of [{ alias: elsewhere.name }, { member: mel.id }]) {
    await desk.as(owner).run("/profile", options, { in: general.id });
    const { text } = last(desk, owner, general.id);
    expect(text).toMatch(/Nobody on this team has that alias|There is no alias yet/);
  }
});

test("a talk in which the team's names are hidden does not move to a thread where everybody sees them", async () => {
  for (const [names, offered] of [
    ["    names: alias\n    names-fixed: true\n", false],
    ["    member: anonymous\n", false],
    ["    names: alias\n", true],
  ] as const) {
    await using desk = await openDesk({ file: withNames(names) });
    const { ada, mel } = desk;
    const { thread } = await openByDm(desk);
    desk.as(ada).closeDms();
    desk.as(mel).write(thread, "+Hello?");
    await desk.settled();
    const card = last(desk, mel, thread);
    expect(card.text).toContain("can't be reached by DM");
    expect(JSON.stringify(card.components).includes("Move to a private thread")).toBe(offered);
  }
});

test("the member reads who closed it as it was signed: by name, as the team, under an alias", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  const closed = async (as?: string) => {
    await desk.as(mel).run("/ticket close", { reason: "Solved", ...(as ? { as } : {}) }, { in: thread });
    await desk.settled();
    const { text, id } = last(desk, ada, dm);
    await desk.as(ada).press(id, "Reopen");
    await desk.settled();
    return text;
  };
  expect(await closed()).toContain("Closed by Mel · Harbour Games team");
  expect(await closed("anonymous")).toContain("Closed by the Harbour Games team");
  const alias = await closed("persona");
  expect(alias).toMatch(/Closed by \S+ \S+ · Harbour Games team/);
  expect(alias).not.toMatch(/Mel\b/);
  // The form asks the same; a member who closes is told nothing about themselves.
  await desk.as(mel).press(desk.reads(mel, thread)[0]?.id ?? "", "Close");
  await desk.as(mel).fillIn({ reason: "Really", tell: "yes", as: "anonymous" });
  await desk.settled();
  expect(last(desk, ada, dm).text).toContain("Closed by the Harbour Games team");
  await desk.as(ada).press(last(desk, ada, dm).id, "Reopen");
  await desk.settled();
  await desk.as(ada).run("/ticket close", {}, { in: dm });
  await desk.settled();
  expect(last(desk, ada, dm).text).not.toContain("Closed by");
});
