import { expect, test } from "vitest";
import { applyDesk } from "../../src/features/index.ts";
import { type Desk, deskFile, openDesk } from "../support/desk.ts";
import { memberNamed } from "../support/doors-stage.ts";
import { fileWithRoom, openRoom, PLACES, withRooms } from "../support/rooms.ts";
import { last, openByPanel, texts } from "../support/scenes.ts";

type User = { readonly id: string };

const hidden = "\n    claims: { others: hidden }";
const onlyRead = "\n    claims: { others: read }";

const openHere = (file: string): Promise<Desk> => openDesk({ file, prepare: withRooms });

async function run(desk: Desk, by: User, path: string, options: object, channel: string): Promise<void> {
  await desk.as(by).run(path, options as never, { in: channel });
  await desk.later(6_000);
}

const whoSees = (desk: Desk, channel: string) => {
  const { ada, mel, kim, owner } = desk;
  return Object.entries({ ada, mel, kim, owner })
    .filter(([, who]) => desk.as(who).canSee(channel))
    .map(([name]) => name);
};

const mayWrite = (desk: Desk, who: User, channel: string): boolean => {
  try {
    desk.as(who).write(channel, "A word");
    return true;
  } catch {
    return false;
  }
};

const inside = (desk: Desk, thread: string): string[] =>
  (desk.box.world.channel(thread).thread_members ?? []).map(({ user_id }) => user_id).sort();

test.each(["dm-channel", "private-channel"] as const)(
  "a claimed %s is seen by who looks after it, and by the whole team again once nobody does",
  async (room) => {
    await using desk = await openHere(fileWithRoom(room, PLACES.category, hidden));
    const { mel, kim } = desk;
    const { team } = await openRoom(desk, room);
    const all = whoSees(desk, team);
    const overwrites = () => structuredClone(desk.box.world.channel(team).permission_overwrites);
    const before = overwrites();
    await run(desk, mel, "/ticket claim", {}, team);
    expect(whoSees(desk, team)).toEqual(all.filter((name) => name !== "kim"));

    // Taken over from outside: now it is theirs.
    await run(desk, kim, "/ticket assign", { number: 1, member: kim.id }, desk.general.id);
    expect(whoSees(desk, team)).toEqual(all.filter((name) => name !== "mel"));
    await run(desk, kim, "/ticket unclaim", {}, team);
    expect(whoSees(desk, team)).toEqual(all);
    expect(overwrites()).toEqual(before);
  },
);

test.each([
  ["dm-channel", PLACES.category],
  ["private-channel", PLACES.category],
  ["private-thread", "#get-help"],
] as const)("a claimed %s is hidden before anything is said of it", async (room, place) => {
  await using desk = await openHere(fileWithRoom(room, place, hidden));
  const { mel, kim, owner } = desk;
  const { team } = await openRoom(desk, room);
  await desk.later(10_000);
  const begun = desk.box.clock.now();
  await desk.as(mel).run("/ticket claim", {}, { in: team });
  await desk.settled();
  expect(desk.as(kim).canSee(team)).toBe(false);
  expect(texts(desk, owner, team).join("\n")).not.toContain("claimed this");
  expect(desk.box.clock.now() - begun).toBeLessThan(1_000);
  await desk.as(mel).run("/ticket unclaim", {}, { in: team });
  await desk.settled();
  expect(desk.as(kim).canSee(team)).toBe(true);
});

test("a private thread is left by the rest of the team, who come back after a restart; a guest and a manager stay", async () => {
  await using desk = await openHere(fileWithRoom("private-thread", "#get-help", hidden));
  const { ada, ben, mel, kim, owner } = desk;
  const lead = memberNamed(desk, "Lena");
  const eve = memberNamed(desk, "Eve");
  await run(desk, owner, "/permission give", { level: "manager", member: lead.id }, desk.general.id);
  await run(desk, owner, "/permission give", { level: "staff", member: eve.id }, desk.general.id);
  const thread = await openByPanel(desk);
  await run(desk, mel, "/ticket add", { member: ben.id }, thread);
  const before = inside(desk, thread);
  expect(before).toEqual(expect.arrayContaining([ada.id, ben.id, mel.id, kim.id, lead.id, eve.id]));
  // Who left by themselves does not come back by it.
  desk.as(eve).leaveThread(thread);
  await desk.settled();

  await desk.as(mel).run("/ticket claim", {}, { in: thread });
  await desk.stop();
  await desk.start();
  await desk.later(6_000);
  expect(inside(desk, thread)).toEqual(before.filter((id) => ![kim.id, eve.id].includes(id)));
  await desk.stop();
  await desk.start();
  await desk.as(mel).run("/ticket unclaim", {}, { in: thread });
  await desk.later(6_000);
  expect(inside(desk, thread)).toEqual(before.filter((id) => id !== eve.id));
});

test("taken over, a hidden thread changes hands; who is no more of the team when it is given back stays out", async () => {
  await using desk = await openHere(fileWithRoom("private-thread", "#get-help", hidden));
  const { mel, kim, owner } = desk;
  const thread = await openByPanel(desk);
  await run(desk, mel, "/ticket claim", {}, thread);
  await run(desk, owner, "/ticket assign", { number: 1, member: kim.id }, desk.general.id);
  expect(inside(desk, thread)).toContain(kim.id);
  expect(inside(desk, thread)).not.toContain(mel.id);
  desk.as(owner).takeRole(desk.guild.id, mel.id, desk.supportRole.id);
  await desk.later(120_000);
  await run(desk, kim, "/ticket unclaim", {}, thread);
  expect(inside(desk, thread)).toContain(kim.id);
  expect(inside(desk, thread)).not.toContain(mel.id);
});

test("what is hidden is not read by command either; whoever takes it over reads it, and a manager always", async () => {
  await using desk = await openHere(fileWithRoom("private-channel", PLACES.category, hidden));
  const { mel, kim, owner } = desk;
  const { team } = await openRoom(desk, "private-channel");
  await run(desk, mel, "/note add", { words: "Asked the studio" }, team);
  await run(desk, mel, "/ticket claim", {}, team);
  const { general } = desk;
  await run(desk, kim, "/note list", { number: 1 }, general.id);
  expect(last(desk, kim, general.id).text).toContain("Read tickets");
  await run(desk, owner, "/note list", { number: 1 }, general.id);
  expect(last(desk, owner, general.id).text).toContain("Asked the studio");
  await run(desk, kim, "/ticket assign", { number: 1, member: kim.id }, general.id);
  await run(desk, kim, "/note list", { number: 1 }, general.id);
  expect(last(desk, kim, general.id).text).toContain("Asked the studio");
});

test.each(["dm-channel", "private-channel"] as const)(
  "in a %s where the others read, Discord lets only who looks after it write",
  async (room) => {
    await using desk = await openHere(fileWithRoom(room, PLACES.category, onlyRead));
    const { mel, kim, owner } = desk;
    const { team } = await openRoom(desk, room);
    const all = whoSees(desk, team);
    await run(desk, mel, "/ticket claim", {}, team);
    expect(whoSees(desk, team)).toEqual(all);
    expect([mel, kim, owner].map((who) => mayWrite(desk, who, team))).toEqual([true, false, true]);
    await run(desk, mel, "/ticket unclaim", {}, team);
    expect(mayWrite(desk, kim, team)).toBe(true);
  },
);

test("in a private thread where the others read, what they write is taken aside, and they read why", async () => {
  await using desk = await openHere(fileWithRoom("private-thread", "#get-help", onlyRead));
  const { ada, mel, kim, owner } = desk;
  const thread = await openByPanel(desk);
  await run(desk, mel, "/ticket claim", {}, thread);
  for (const [who, words] of [
    [mel, "This is mine"],
    [owner, "I see everything"],
    [kim, "Let me try"],
  ] as const) {
    desk.as(who).write(thread, words);
    await desk.settled();
  }
  const said = texts(desk, ada, thread).join("\n");
  expect(said).toContain("This is mine");
  expect(said).toContain("I see everything");
  expect(said).not.toContain("Let me try");
  const side = desk.threads(desk.getHelp.id).at(-1)?.id ?? "";
  expect(texts(desk, kim, side).at(-1)).toContain("Let me try");
  expect(texts(desk, kim, side).at(-1)).toContain(
    `where <@${mel.id}> answers. Take it over to write there yourself. <@${kim.id}>`,
  );
  await run(desk, kim, "/ticket assign", { member: kim.id }, thread);
  desk.as(kim).write(thread, "Now it is mine");
  await desk.settled();
  expect(texts(desk, ada, thread).join("\n")).toContain("Now it is mine");
});

test("a claimed ticket that moves is as hidden where it goes on", async () => {
  await using desk = await openHere(fileWithRoom("private-channel", PLACES.category, hidden));
  const { mel, kim } = desk;
  const { team } = await openRoom(desk, "private-channel");
  await run(desk, mel, "/ticket claim", {}, team);
  await run(desk, mel, "/ticket move", { to: "private-thread" }, team);
  await desk.later(6_000);
  const thread = desk.threads(desk.getHelp.id).at(-1)?.id ?? "";
  expect(inside(desk, thread)).toContain(mel.id);
  expect(inside(desk, thread)).not.toContain(kim.id);
  await run(desk, mel, "/ticket unclaim", {}, thread);
  expect(inside(desk, thread)).toContain(kim.id);
});

test("a desk file that changes what the others may changes the rooms of claimed tickets", async () => {
  await using desk = await openHere(fileWithRoom("private-thread", "#get-help", ""));
  const { mel, kim } = desk;
  const thread = await openByPanel(desk);
  await run(desk, mel, "/ticket claim", {}, thread);
  expect(inside(desk, thread)).toContain(kim.id);
  const source = fileWithRoom("private-thread", "#get-help", hidden);
  await applyDesk(desk.app().app, { name: "desk.yaml", source, mode: "change" });
  await desk.later(6_000);
  expect(inside(desk, thread)).not.toContain(kim.id);
});

test("where Discord can't hide a ticket, the set-up says so", async () => {
  await using desk = await openHere(deskFile);
  const source = fileWithRoom("dm", "#tickets", hidden);
  await expect(applyDesk(desk.app().app, { name: "desk.yaml", source, mode: "change" })).rejects.toThrow(
    "can't be hidden in threads and posts of a channel",
  );
});

test("without the Server Members intent nobody can be put out of a thread, and the set-up says so", async () => {
  await using desk = await openDesk({ file: deskFile, config: { discord: { members: false } } });
  const source = fileWithRoom("private-thread", "#get-help", hidden);
  await expect(applyDesk(desk.app().app, { name: "desk.yaml", source, mode: "change" })).rejects.toThrow(
    "only with the Server Members intent",
  );
});
