import { addChannel } from "discord-box";
import { expect, test } from "vitest";
import { minutes } from "#kernel/types.ts";
import { openDesk } from "../support/desk.ts";
import { openReports, reportByPanel, reportFile, teamRoom, type User } from "../support/reports.ts";
import { PLACES, withRooms } from "../support/rooms.ts";
import { last, texts } from "../support/scenes.ts";

const openedAs: Readonly<Record<string, string>> = { dm: "private-thread" };

test("whoever is given a level reads the threads of reports, but not of their own", async () => {
  await using desk = await openReports("private-thread", "#get-help");
  const { ada, ben, owner } = desk;
  await reportByPanel(desk);
  const { channel } = await teamRoom(desk);
  for (const member of [ada.id, ben.id]) {
    await desk.as(owner).run("/permission give", { level: "staff", member }, { in: desk.general.id });
    await desk.settled();
  }
  expect([ada, ben].map((who) => desk.as(who).canSee(channel))).toEqual([false, true]);
});

test.each([
  ["dm", "#tickets"],
  ["dm-channel", PLACES.category],
  ["private-thread", "#get-help"],
  ["private-channel", PLACES.category],
])("whoever is of the team reads nothing of their own report: %s", async (room, place) => {
  await using desk = await openReports(room, place, "    ping: [Support]");
  const { ada, mel, kim, owner, supportRole, guild } = desk;
  desk.as(owner).giveRole(guild.id, ada.id, supportRole.id);
  await desk.settled();
  await reportByPanel(desk);
  const { channel } = await teamRoom(desk);
  const seeing = () => [ada, mel, kim].map((who) => desk.as(who).canSee(channel));
  expect(seeing()).toEqual([false, true, true]);
  const { app } = desk.app();
  const ours = await app.rooms.findByChannel(app.db, channel);
  expect(ours?.kind).toBe(openedAs[room] ?? (room === "dm-channel" ? "staff-channel" : room));
  // A mention of their role by one of the team is no way in.
  desk.as(mel).write(channel, `<@&${supportRole.id}> who was there?`);
  await desk.settled();
  expect(seeing()).toEqual([false, true, true]);
  const here = { in: channel };
  const elsewhere = { in: desk.general.id };
  for (const [path, options, where] of [
    ["/ticket claim", {}, here],
    ["/ticket unclaim", {}, here],
    ["/ticket close", {}, here],
    ["/ticket reopen", { number: 1 }, elsewhere],
  ] as const) {
    await desk.as(mel).run(path, options, where);
    await desk.later(minutes(1));
    expect(seeing(), path).toEqual([false, true, true]);
  }
  // By commands neither.
  for (const path of ["/ticket info", "/note list", "/ticket evidence"]) {
    await desk.as(ada).run(path, { number: 1 } as never, { in: desk.general.id });
    await desk.settled();
    expect(last(desk, ada, desk.general.id).text, path).toMatch(/no ticket #1|Only the team/);
  }
  await desk.as(ada).run("/ticket list", {}, { in: desk.general.id });
  expect(last(desk, ada, desk.general.id).text).toBe("No open tickets.");
});

test.each(["private-thread", "private-channel", "dm-channel"])(
  "whoever joins the team after they sent a report comes into its %s by no role, level or claim",
  async (room) => {
    const place = room === "private-thread" ? "#get-help" : PLACES.category;
    await using desk = await openReports(room, place, "    claims: { others: hidden }");
    const { ada, mel, kim, owner, supportRole, guild, general } = desk;
    await reportByPanel(desk);
    const { channel } = await teamRoom(desk);
    desk.as(owner).giveRole(guild.id, ada.id, supportRole.id);
    await desk.settled();
    expect(desk.as(ada).canSee(channel)).toBe(false);
    const steps: readonly (readonly [User, string, object])[] = [
      [mel, "/ticket claim", {}],
      [kim, "/ticket assign", { number: 1, member: kim.id }],
      [owner, "/permission give", { level: "manager", role: supportRole.id, topic: "cheat" }],
      [owner, "/permission take", { role: supportRole.id, topic: "cheat" }],
      [kim, "/ticket unclaim", { number: 1 }],
    ];
    for (const [who, path, options] of steps) {
      await desk.as(who).run(path, options as never, { in: general.id });
      await desk.later(minutes(1));
      expect(desk.as(ada).canSee(channel), path).toBe(false);
    }
    expect(desk.as(mel).canSee(channel)).toBe(true);
  },
);

test("whoever sent a report is not let into its thread by a mention of their role either, where nobody tells who came", async () => {
  await using desk = await openDesk({
    file: `${reportFile("private-thread", "#get-help", "    seniors: [{ level: 2, ping: [Support] }]\n")}
departments:
  money: { name: Money, roles: [Support] }
`,
    prepare: withRooms,
    config: { discord: { members: false } },
  });
  const { ada, mel, owner, supportRole, guild } = desk;
  await reportByPanel(desk);
  const { channel } = await teamRoom(desk);
  desk.as(owner).giveRole(guild.id, ada.id, supportRole.id);
  await desk.settled();
  for (const [path, options] of [
    ["/department", { department: "money" }],
    ["/ticket escalate", { level: 2, reason: "please" }],
  ] as const) {
    await desk.as(mel).run(path, options as never, { in: channel });
    await desk.later(minutes(1));
    expect(texts(desk, mel, channel).join(), path).toContain(`<@&${supportRole.id}>`);
    expect(
      [ada, mel].map((who) => desk.as(who).canSee(channel)),
      path,
    ).toEqual([false, true]);
  }
});

test("the transcript of a report by somebody of the team is not saved where they would read it", async () => {
  let saved = "";
  await using desk = await openDesk({
    file: `${reportFile("private-thread", "#get-help")}transcripts: "#transcripts"\n`,
    prepare: (community, box) => {
      withRooms(community, box);
      saved = addChannel(box.world, community.guild.id, { name: "transcripts" }).id;
    },
  });
  const { ada, ben, mel, owner, supportRole, guild } = desk;
  desk.as(owner).giveRole(guild.id, ada.id, supportRole.id);
  await desk.settled();
  for (const by of [ada, ben]) {
    await reportByPanel(desk, by);
    const { channel } = await teamRoom(desk);
    await desk.as(mel).run("/ticket close", {}, { in: channel });
    await desk.later(minutes(1));
  }
  expect(texts(desk, mel, saved)).toEqual(["Transcript of ticket #2 · Report a cheat"]);
});
