import { addRole } from "discord-box";
import { expect, test } from "vitest";
import { days, hours, seconds } from "#kernel/types.ts";
import { applyDesk } from "../../src/features/index.ts";
import { type Desk, deskFile, openDesk } from "../support/desk.ts";
import { last, openByDm, texts } from "../support/scenes.ts";

/** From now on the team is there for one minute on one day of the week, which is not within a day of now. */
async function sendAway(desk: Desk, file = deskFile): Promise<void> {
  const names = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
  const day = names[new Date(desk.box.clock.now() + days(3)).getUTCDay()];
  const source = file.replace(
    "gates:\n",
    `gates:\n  hours: { time-zone: UTC, ${day}: "12:00-12:01", outside: warn }\n`,
  );
  await applyDesk(desk.app().app, { name: "desk.yaml", source, mode: "change" });
  await desk.settled();
}

const called = (desk: Desk, thread: string) =>
  desk.reads(desk.mel, thread).filter(({ text }) => text.includes("you are on call"));
const pinged = (desk: Desk, thread: string) =>
  called(desk, thread).flatMap(({ mentions }) => mentions.map(({ id }) => id));

/** Opens a ticket from the panel past the notice that the team is away. */
async function openAwayByPanel(desk: Desk, by: { readonly id: string }): Promise<string> {
  await desk.as(by).press(desk.reads(by, desk.getHelp.id)[0]?.id ?? "", "Feedback");
  await desk.as(by).press(last(desk, by, desk.getHelp.id).id, "Send anyway");
  await desk.settled();
  return desk.threads(desk.getHelp.id).find(({ name }) => name.includes("Feedback"))?.id ?? "";
}

test("until when somebody is on call is read by the clock of the desk", async () => {
  await using desk = await openDesk({
    file: deskFile.replace(
      "gates:\n",
      'gates:\n  hours: { time-zone: Asia/Tokyo, monday: "09:00-17:00", outside: warn }\n',
    ),
  });
  await desk.as(desk.mel).run("/on-call on", { until: "tomorrow 8:00" }, { in: desk.general.id });
  const [, until] = /until <t:(\d+)/.exec(last(desk, desk.mel, desk.general.id).text) ?? [];
  // Tokyo is nine hours ahead, all year.
  expect(new Date((Number(until) + 9 * 3_600) * 1_000).toISOString()).toContain("T08:00:00");
});

test("who is on call is mentioned once at a ticket that opens while the team is away, over a restart; nobody else is", async () => {
  await using desk = await openDesk();
  await sendAway(desk);
  const { ada, ben, mel, kim, general } = desk;
  const place = { in: general.id };
  const first = await openByDm(desk);
  expect(called(desk, first.thread)).toEqual([]);
  await desk.as(ada).run("/on-call on", {}, place);
  await desk.as(mel).run("/on-call on", { until: "soon" }, place);
  expect(last(desk, mel, general.id).text).toContain("Say until when");
  await desk.as(mel).run("/on-call on", { until: "20h" }, place);
  expect(last(desk, mel, general.id).text).toContain("You are on call until <t:");
  await desk.as(kim).run("/on-call list", {}, place);
  expect(last(desk, kim, general.id).text).toContain(`<@${mel.id}> until <t:`);
  expect(last(desk, kim, general.id).text).not.toContain(ada.id);

  const { dm, thread } = await openByDm(desk, { by: ben });
  expect(pinged(desk, thread)).toEqual([mel.id]);
  expect(texts(desk, ben, dm).join("\n")).not.toContain("on call");
  await desk.stop();
  await desk.start();
  await desk.later(seconds(10));
  expect(called(desk, thread)).toHaveLength(1);

  const shared = await openAwayByPanel(desk, kim);
  const aside = desk.threads(desk.getHelp.id).filter(({ id }) => id !== shared);
  expect(aside.flatMap(({ id }) => pinged(desk, id))).toEqual([mel.id]);
  expect(texts(desk, kim, shared).join("\n")).not.toContain("on call");

  await desk.later(hours(20));
  await desk.as(kim).run("/on-call list", {}, place);
  expect(last(desk, kim, general.id).text).toContain("Nobody is on call");
  await desk.as(mel).run("/on-call off", {}, place);
  expect(last(desk, mel, general.id).text).toContain("You are not on call");
});

test("not at topics that somebody does not answer, nor while the team is there", async () => {
  let crew = "";
  await using desk = await openDesk({
    prepare: ({ guild, kim }, { world }) => {
      crew = addRole(world, guild.id, { name: "Crew" }).id;
      world.member(guild.id, kim.id).roles = [crew];
    },
  });
  const { kim, general } = desk;
  await sendAway(desk, deskFile.replace("  feedback:\n", "  feedback:\n    staff: [Crew]\n"));
  desk.as(kim).write(general.id, "!oncall");
  await desk.settled();
  const { thread } = await openByDm(desk);
  expect(called(desk, thread)).toEqual([]);

  await using there = await openDesk();
  await there.as(there.mel).run("/on-call on", {}, { in: there.general.id });
  const opened = await openByDm(there);
  expect(called(there, opened.thread)).toEqual([]);
});

test("by turns: each week somebody else, told when it begins, called then; exchanged, away, gone: whoever set them is told; over restarts", async () => {
  await using desk = await openDesk();
  await sendAway(desk);
  const { owner, mel, kim, ada, ben, general } = desk;
  const place = { in: general.id };
  const says = (who: { readonly id: string }) => last(desk, who, general.id).text;
  const dms = (who: { readonly id: string }) => texts(desk, who, desk.dm(who)).join("\n");
  const people = `<@${mel.id}>, <@${kim.id}>`;
  await desk.as(owner).run("/on-call rota", { people, "hand-over": "someday", zone: "UTC" }, place);
  expect(says(owner)).toContain("Say when one hands over");
  await desk.as(owner).run("/on-call rota", { people: "mel", "hand-over": "monday 9:00", zone: "UTC" }, place);
  expect(says(owner)).toContain("Mention whose turns they are");
  await desk.as(mel).run("/on-call swap", { with: kim.id }, place);
  expect(says(mel)).toContain("Nobody is on call by turns here");

  const names = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
  const day = names[new Date(desk.box.clock.now() + days(1)).getUTCDay()];
  await desk.as(owner).run("/on-call rota", { people, "hand-over": `${day} 9:00`, zone: "UTC" }, place);
  await desk.settled();
  expect(says(owner).split("\n")[2]).toMatch(new RegExp(`^<@${mel.id}> from <t:`));
  expect(dms(mel)).toContain("You are on call at Harbour Games until <t:");
  expect(dms(kim)).toBe("");
  const first = await openByDm(desk, { by: ada });
  expect(pinged(desk, first.thread)).toEqual([mel.id]);
  await desk.as(mel).run("/on-call off", {}, place);
  expect(says(mel)).toContain("It is your turn to be on call until");

  await desk.stop();
  await desk.start();
  await desk.later(days(2));
  expect(dms(kim).match(/You are on call/g)).toHaveLength(1);
  await desk.as(kim).run("/on-call list", {}, place);
  expect(says(kim)).toContain(`<@${kim.id}> until <t:`);
  expect(says(kim)).not.toContain(`<@${mel.id}> until`);

  await desk.as(kim).run("/on-call swap", { with: mel.id }, place);
  expect(says(kim)).toContain("Yours is the one from");
  await desk.settled();
  expect(dms(mel)).toContain("exchanged turns with you at Harbour Games");
  await desk.as(kim).run("/on-call swap", { with: ada.id }, place);
  expect(says(kim)).toContain("has no turn ahead");
  const second = await openByDm(desk, { by: ben });
  expect(pinged(desk, second.thread)).toEqual([mel.id]);

  await desk.as(kim).run("/shift away", { until: "9d", from: "7d" }, place);
  await desk.later(days(1));
  await desk.later(days(1));
  expect(dms(owner).match(/is away from <t:/g)).toHaveLength(1);
  desk.as(mel).leave(desk.guild.id);
  await desk.later(days(1));
  expect(dms(owner).match(/is not in this server any more/g)?.length).toBeGreaterThan(0);
  await desk.as(owner).run("/on-call list", {}, place);
  expect(says(owner)).toContain("⚠️");
  await desk.as(owner).run("/on-call rota-end", {}, place);
  await desk.as(owner).run("/on-call list", {}, place);
  expect(says(owner)).toContain("Nobody is on call");
  await desk.as(owner).run("/on-call rota-end", {}, place);
  expect(says(owner)).toContain("Nobody is on call by turns here");
});

test("while the part is off, turns go on and nobody is looked for", async () => {
  await using desk = await openDesk();
  const { owner, mel, general } = desk;
  const place = { in: general.id };
  await desk.as(owner).run("/on-call rota", { people: `<@${mel.id}>`, "hand-over": "monday 9:00", zone: "UTC" }, place);
  await desk.settled();
  const looked = () => [...desk.box.requests].filter(({ path }) => path.endsWith(`/members/${mel.id}`)).length;
  const perDay = async () => {
    desk.box.requests.clear();
    await desk.later(days(1));
    return looked();
  };
  await desk.as(owner).run("/setup remove", { part: "shifts" }, place);
  expect(await perDay()).toBe(0);
  await desk.as(owner).run("/setup add", { part: "shifts" }, place);
  expect(await perDay()).toBeGreaterThan(0);
});

test("whoever left the server is told of no turn that begins, over a restart, and nobody exchanges theirs with them", async () => {
  await using desk = await openDesk();
  const { owner, mel, kim, general } = desk;
  const place = { in: general.id };
  const names = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
  const day = names[new Date(desk.box.clock.now() + days(1)).getUTCDay()];
  const people = `<@${mel.id}>, <@${kim.id}>`;
  await desk.as(owner).run("/on-call rota", { people, "hand-over": `${day} 9:00`, zone: "UTC" }, place);
  await desk.settled();
  desk.as(kim).leave(desk.guild.id);
  await desk.settled();
  await desk.as(mel).run("/on-call swap", { with: kim.id }, place);
  expect(last(desk, mel, general.id).text).toContain("is not in this server any more");
  await desk.stop();
  await desk.start();
  await desk.later(days(2));
  const dms = desk.box.requests.all.filter(({ path }) => path === "/users/@me/channels");
  expect(JSON.stringify(dms)).not.toContain(kim.id);
  expect(JSON.stringify(dms)).toContain(mel.id);
  expect(texts(desk, owner, desk.dm(owner)).join("\n")).toContain("is not in this server any more");
});
