import { addChannel, addRole, ChannelType } from "discord-box";
import { expect, test } from "vitest";
import { hours, seconds } from "#kernel/types.ts";
import { applyDesk } from "../../src/features/index.ts";
import { deskFile } from "../support/desk.ts";
import { canRead, insideOf, openFinance } from "../support/finance.ts";
import { last, openByDm, openByPanel, texts } from "../support/scenes.ts";

test("given to a department, a ticket goes on in its place; its people answer it, those of the topic no more; both sides read it", async () => {
  const { desk, fay, place, role } = await openFinance();
  await using _ = desk;
  const { ada, mel, kim, general } = desk;
  const { dm, thread } = await openByDm(desk);
  await desk.as(kim).run("/ticket claim", {}, { in: thread });
  await desk.as(mel).run("/department", { department: "money" }, { in: thread });
  await desk.later(seconds(6));
  const there = desk.threads(place).at(-1)?.id ?? "";
  expect(there).not.toBe("");
  const card = desk.reads(fay, there).find(({ text }) => text.includes("#1 · Question"));
  expect(card?.text).toContain("for Money and refunds");
  expect(card?.text).not.toContain("claimed by");
  // The department is mentioned once, in the place that it sees.
  const pings = [...desk.box.requests].filter(
    ({ method, path, body }) =>
      method === "POST" && path.endsWith(`/${there}/messages`) && JSON.stringify(body ?? "").includes(`<@&${role}>`),
  );
  expect(pings).toHaveLength(1);
  // Both sides read where it went, and who helps now.
  expect(texts(desk, fay, there).join("\n")).toContain(`<@${mel.id}> gave this to Money and refunds.`);
  expect(texts(desk, mel, thread).join("\n")).toContain(`<#${there}>`);
  expect(texts(desk, ada, dm).at(-1)).toContain("Ticket #1 is with Money and refunds now.");
  expect(texts(desk, ada, dm).join("\n")).not.toContain(mel.id);

  // The conversation goes on there, and the topic's team has no part in it.
  desk.as(fay).write(there, "+We refund it today");
  desk.as(ada).write(dm, "Thank you");
  await desk.settled();
  expect(texts(desk, ada, dm).join("\n")).toContain("We refund it today");
  expect(texts(desk, fay, there).join("\n")).toContain("Thank you");
  expect(canRead(desk, mel, there)).toBe(false);
  await desk.as(mel).run("/ticket info", { number: 1 }, { in: general.id });
  expect(last(desk, mel, general.id).text).toContain("There is no ticket #1 here.");
  await desk.as(mel).run("/ticket list", {}, { in: general.id });
  expect(last(desk, mel, general.id).text).toContain("No open tickets");
  await desk.as(fay).run("/ticket list", {}, { in: general.id });
  expect(last(desk, fay, general.id).text).toContain("#1 · Question");

  // Over a restart, and the next ticket is not theirs.
  await desk.stop();
  await desk.start();
  await openByDm(desk, { by: desk.ben });
  await desk.as(fay).run("/ticket list", {}, { in: general.id });
  expect(last(desk, fay, general.id).text).not.toContain("#2 ·");
  await desk.as(mel).run("/ticket next", {}, { in: general.id });
  expect(last(desk, mel, general.id).text).toContain("#2");
  await desk.as(fay).run("/ticket close", { reason: "Refunded" }, { in: there });
  await desk.settled();
  expect(texts(desk, ada, dm).at(-1)).toContain("Refunded");
});

test("a private thread goes on below the department's channel, with who asks and its people; a closed desk says when they are back", async () => {
  const days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
  // Closed now, whenever that is.
  const hour = String((new Date().getUTCHours() + 12) % 24).padStart(2, "0");
  const spans = days.map((day) => `${day}: ${hour}:00-${hour}:01`).join(", ");
  const { desk, fay, place } = await openFinance({ hours: `, hours: { time-zone: UTC, ${spans} }` });
  await using _ = desk;
  const { ada, mel } = desk;
  const channel = desk.box.world.channel(place);
  channel.permission_overwrites = [];
  const thread = await openByPanel(desk);
  await desk.later(hours(1));
  await desk.as(mel).run("/department", { department: "Money and refunds" }, { in: thread });
  await desk.later(seconds(6));
  const there = desk.threads(place).at(-1)?.id ?? "";
  const inside = insideOf(desk, there);
  expect(inside).toContain(ada.id);
  expect(inside).toContain(fay.id);
  expect(inside).not.toContain(mel.id);
  expect(texts(desk, ada, there).join("\n")).toMatch(/Ticket #1 is with Money and refunds now\. They are back <t:/);
  expect(desk.threads(desk.getHelp.id).at(-1)).toMatchObject({ archived: true });
});

test("where it stays in its thread, its people come in and the topic's go out; a label alone changes nothing else", async () => {
  const { desk, fay } = await openFinance({ place: ChannelType.GUILD_FORUM });
  await using _ = desk;
  const { ada, mel, kim } = desk;
  const thread = await openByPanel(desk);
  const inside = () => insideOf(desk, thread);
  expect(inside()).toEqual(expect.arrayContaining([ada.id, mel.id, kim.id]));
  await desk.as(mel).run("/department", { department: "calm" }, { in: thread });
  await desk.later(seconds(6));
  expect(inside()).toEqual(expect.arrayContaining([ada.id, mel.id, kim.id]));
  expect(texts(desk, ada, thread).join("\n")).not.toContain("Calm");
  await desk.as(mel).run("/department", { department: "money" }, { in: thread });
  await desk.later(seconds(6));
  expect(inside()).toEqual(expect.arrayContaining([ada.id, fay.id]));
  expect(inside()).not.toContain(mel.id);
  expect(inside()).not.toContain(kim.id);
  expect(texts(desk, ada, thread).join("\n")).toContain("Ticket #1 is with Money and refunds now.");
});

test("when its member left, those who are told are the department's, and nobody of the topic is brought back by a mention", async () => {
  const everywhere = "when-member-leaves: warn\nping: [Support]\n";
  const { desk, role } = await openFinance({ place: ChannelType.GUILD_FORUM, everywhere });
  await using _ = desk;
  const { ada, mel, owner } = desk;
  const thread = await openByPanel(desk);
  await desk.as(mel).run("/department", { department: "money" }, { in: thread });
  await desk.later(seconds(6));
  desk.as(ada).leaveThread(thread);
  await desk.later(seconds(6));
  expect(texts(desk, owner, thread).at(-1)).toContain("left this thread");
  expect(desk.reads(owner, thread).at(-1)?.mention_roles).toEqual([role]);
  expect(insideOf(desk, thread)).not.toContain(mel.id);
});

test("what a rule gives to a department opens in its place, for its people alone", async () => {
  const triage = "    triage: [{ when: { words: [refund] }, set: { department: money } }]\n";
  const { desk, fay, place } = await openFinance({ place: ChannelType.GUILD_CATEGORY, types: triage });
  await using _ = desk;
  const { mel } = desk;
  await openByDm(desk, { words: "I want a refund" });
  const channels = desk.box.world.channels.inGuild(desk.guild.id).filter(({ parent_id }) => parent_id === place);
  expect(channels).toHaveLength(1);
  const there = channels[0]?.id ?? "";
  expect(texts(desk, fay, there).join("\n")).toContain("I want a refund");
  expect(canRead(desk, mel, there)).toBe(false);
  expect(desk.threads(desk.tickets.id)).toHaveLength(0);
});

test("made one about another topic, a ticket goes on where that has its tickets, for those who answer them; both sides read it", async () => {
  const { desk, fay } = await openFinance();
  await using _ = desk;
  const { ada, mel, owner, general, guild } = desk;
  const room = addChannel(desk.box.world, guild.id, { name: "crew-room", type: ChannelType.GUILD_TEXT });
  const crew = addRole(desk.box.world, guild.id, { name: "Crew", mentionable: true });
  desk.box.world.member(guild.id, fay.id).roles = [crew.id];
  const source = deskFile.replace(
    "  feedback:\n",
    `  refund: { name: Refund, room: dm, destination: crew-room, staff: [Crew], ping: [Crew] }
  feedback:
    staff: [Crew]
`,
  );
  await applyDesk(desk.app().app, { name: "desk.yaml", source, mode: "change" });
  await desk.settled();
  const { dm, thread } = await openByDm(desk);
  const says = async (options: Record<string, string>, where = thread) => {
    await desk.as(mel).run("/ticket move", options, { in: where });
    await desk.settled();
    return last(desk, mel, where).text;
  };
  expect(await says({})).toContain("Say where it goes");
  expect(await says({ topic: "Sailing" })).toContain("There is no topic Sailing that this could be about.");
  expect(await says({ topic: "question" })).toContain("already");
  expect(await says({ topic: "refund" })).toMatch(/goes on in <#\d+>/);
  const there = desk.threads(room.id).at(-1)?.id ?? "";
  expect(texts(desk, fay, there).join("\n")).toContain("#1 · Refund");
  expect(texts(desk, fay, there).join("\n")).toContain(`<@${mel.id}> made this a ticket about Refund.`);
  expect(texts(desk, ada, dm).at(-1)).toContain("Ticket #1 is about Refund now.");
  desk.as(fay).write(there, "+We look into it");
  await desk.settled();
  expect(texts(desk, ada, dm).at(-1)).toContain("We look into it");
  await desk.as(mel).run("/ticket info", { number: 1 }, { in: general.id });
  expect(last(desk, mel, general.id).text).toContain("There is no ticket #1 here.");
  // From there into a room with its member, typed.
  desk.as(owner).write(there, "!move topic:feedback");
  await desk.settled();
  const shared = desk.threads(desk.getHelp.id).at(-1)?.id ?? "";
  await desk.later(seconds(6));
  expect(insideOf(desk, shared)).toEqual(expect.arrayContaining([ada.id, fay.id]));
  expect(insideOf(desk, shared)).not.toContain(mel.id);
  expect(texts(desk, ada, shared).join("\n")).toContain("#1 · Feedback");
});

test("a rule that gives another topic lets those in who answer it and puts out who did; the room stays", async () => {
  const { desk, fay } = await openFinance();
  await using _ = desk;
  const { ada, mel, owner, guild } = desk;
  const crew = addRole(desk.box.world, guild.id, { name: "Crew" });
  desk.box.world.member(guild.id, fay.id).roles = [crew.id];
  const rules = `rules:
  Ideas: { when: tag-added, if: tag vip, then: topic account }
`;
  const source = `${deskFile.replace("    room: private-thread\n", "    room: private-thread\n    staff: [Crew]\n")}${rules}`;
  await applyDesk(desk.app().app, { name: "desk.yaml", source, mode: "change" });
  await desk.settled();
  const thread = await openByPanel(desk);
  await desk.as(owner).run("/tags add", { tags: "vip" }, { in: thread });
  await desk.later(seconds(30));
  expect(insideOf(desk, thread)).toEqual(expect.arrayContaining([ada.id, fay.id]));
  expect(insideOf(desk, thread)).not.toContain(mel.id);
});

test("who may not read the tickets of a topic is not let into the thread beside one by being told of it", async () => {
  const { desk, fay } = await openFinance({
    feedback: "    permissions: { read: senior }\n    levels: { senior: [Support] }\n",
    departments: "  told: { name: Told, roles: [Finance] }\n",
  });
  await using _ = desk;
  const { mel } = desk;
  const thread = await openByPanel(desk);
  await desk.as(mel).run("/department", { department: "told" }, { in: thread });
  await desk.later(seconds(6));
  const beside = desk.threads(desk.getHelp.id).at(-1)?.id ?? "";
  expect(desk.reads(mel, beside).some(({ text }) => text.includes("Told"))).toBe(true);
  expect(canRead(desk, fay, beside)).toBe(false);
});
