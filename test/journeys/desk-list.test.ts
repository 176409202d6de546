import { addRole, Permission } from "discord-box";
import { expect, test } from "vitest";
import { hours, minutes, seconds } from "#kernel/types.ts";
import { applyDesk } from "../../src/features/index.ts";
import { type Desk, deskFile, openDesk } from "../support/desk.ts";
import { last, openByDm, openByPanel, texts } from "../support/scenes.ts";

const listed = (more = "") => `${deskFile.replace("  feedback:\n", `${more}  feedback:\n`)}desk-list: "#tickets"\n`;

/** The lists that stand in a channel, as somebody of the team sees them. */
const lists = (desk: Desk, where = desk.tickets.id, who: { readonly id: string } = desk.mel) =>
  desk.reads(who, where).filter(({ text }) => text.includes("What waits at"));

const list = (desk: Desk, where?: string) => {
  const [one, ...others] = lists(desk, where);
  expect(others).toEqual([]);
  return one ?? { id: "", text: "" };
};

/** How often the message was changed. */
const changes = (desk: Desk, messageId: string): number =>
  [...desk.box.requests].filter(({ method, path }) => method === "PATCH" && path.endsWith(`/messages/${messageId}`))
    .length;

test("the list stands where the desk file says, and follows what waits in one message, once a minute, over a restart", async () => {
  await using desk = await openDesk({ file: listed() });
  const { ada, ben, mel, kim } = desk;
  const { id, text } = list(desk);
  expect(text).toContain("Nothing waits for the team.");

  const { thread } = await openByDm(desk);
  await desk.later(minutes(1));
  expect(list(desk).id).toBe(id);
  expect(list(desk).text).toContain("Waiting: 1 · unclaimed: 1");
  expect(list(desk).text).toMatch(new RegExp(`🔔 #1 · Question · <@${ada.id}> · unclaimed <t:\\d+:R> · <#${thread}>`));

  // Much within a minute is one change.
  const before = changes(desk, id);
  await openByDm(desk, { by: ben });
  await desk.later(seconds(10));
  await openByPanel(desk, kim);
  await desk.as(mel).press(id, "Take the next");
  expect(last(desk, mel, desk.tickets.id).text).toContain("#1 · Question is yours");
  await desk.stop();
  await desk.start();
  await desk.later(minutes(1));
  expect(changes(desk, id) - before).toBe(1);
  const numbers = [...list(desk).text.matchAll(/#(\d+) ·/g)].map(([, number]) => Number(number));
  expect(numbers).toEqual([1, 2, 3]);
  expect(list(desk).text).toContain("Waiting: 3 · unclaimed: 2");
  expect(list(desk).text).toContain("looked after, waiting");
  expect(list(desk).text).not.toContain(mel.id);

  // Nothing new: nothing is said or changed, however long.
  const quiet = changes(desk, id);
  for (let minute = 0; minute < 5; minute += 1) await desk.later(minutes(1));
  expect(changes(desk, id)).toBe(quiet);
  await desk.as(kim).press(id, "My tickets");
  expect(last(desk, kim, desk.tickets.id).text).toContain("One more waits for somebody.");
  await desk.as(mel).run("/ticket close", {}, { in: thread });
  await desk.later(minutes(1));
  expect(list(desk).text).not.toContain("#1 ·");
});

test("a list that somebody deletes comes back, also while we are away; an old one is followed by a new one without a sound", async () => {
  await using desk = await openDesk({ file: listed() });
  const { owner } = desk;
  const first = list(desk).id;
  desk.as(owner).deleteMessage(first);
  await desk.later(minutes(1));
  const second = list(desk).id;
  expect(second).not.toBe(first);
  await desk.stop();
  desk.as(owner).deleteMessage(second);
  await desk.start();
  await desk.later(minutes(1));
  const third = list(desk).id;
  expect(third).not.toBe("");

  // Changed nothing, it stays however old it is.
  await desk.later(hours(2));
  expect(list(desk).id).toBe(third);
  await openByDm(desk);
  await desk.later(minutes(1));
  expect(list(desk).id).not.toBe(third);
  expect(list(desk).text).toContain("#1 · Question");
  const message = desk.box.world.messages.get(desk.tickets.id)?.find(({ id }) => id === list(desk).id);
  expect((message?.flags ?? 0) & (1 << 12)).not.toBe(0);
});

test("it names no ticket that not everybody who sees the channel answers, and nobody by another name than the team knows", async () => {
  const file = listed()
    .replace("  feedback:\n", "  feedback:\n    staff: [Crew]\n")
    .replace("    emoji: 💬\n", "    emoji: 💬\n    member: anonymous\n");
  await using desk = await openDesk({
    file,
    prepare: ({ guild }, { world }) => {
      addRole(world, guild.id, { name: "Crew" });
    },
  });
  const { ada, guild, tickets } = desk;
  await openByPanel(desk);
  await openByDm(desk);
  await desk.later(minutes(1));
  const { db } = desk.app().app;
  const { alias } = await db.selectFrom("ticket").select("alias").where("number", "=", 2).executeTakeFirstOrThrow();
  expect(list(desk).text).toContain(`#2 · Question · ${alias}`);
  expect(list(desk).text).toContain("Waiting: 1 ·");
  expect(list(desk).text).not.toContain("#1 ·");
  expect(list(desk).text).not.toContain(ada.id);

  // Somebody lets everybody in: five minutes later at most it says nothing any more.
  const channel = tickets;
  const overwrites = channel.permission_overwrites;
  channel.permission_overwrites = overwrites.filter(({ id }) => id !== guild.id);
  await desk.later(minutes(6));
  expect(list(desk).text).toContain("Nothing is listed here");
  expect(list(desk).text).not.toContain("Question");
  channel.permission_overwrites = overwrites;
  // One person who answers nothing is enough.
  channel.permission_overwrites = [
    ...overwrites,
    { id: ada.id, type: 1, allow: Permission.VIEW_CHANNEL.toString(), deny: "0" },
  ];
  await desk.later(minutes(6));
  expect(list(desk).text).toContain("Nothing is listed here");
  channel.permission_overwrites = overwrites;
  await desk.later(minutes(6));
  expect(list(desk).text).toContain(`#2 · Question · ${alias}`);
});

test("it marks who can't be reached, and what waits longer than its topic aims at in the team's hours", async () => {
  const aim = `    emoji: 💬
    targets: { first-response: 1 h }
    enforce-targets: true
    gates: { hours: { time-zone: UTC, monday: 00:00-24:00, tuesday: 00:00-24:00, wednesday: 00:00-24:00, thursday: 00:00-24:00, friday: 00:00-24:00, saturday: 00:00-24:00, sunday: 00:00-24:00 } }
`;
  await using desk = await openDesk({ file: listed().replace("    emoji: 💬\n", aim) });
  const { ada, ben, mel } = desk;
  const { thread } = await openByDm(desk);
  await openByDm(desk, { by: ben });
  desk.as(ada).closeDms();
  desk.as(mel).write(thread, "+Which one?");
  await desk.later(minutes(1));
  expect(list(desk).text).toContain("not delivered: 1");
  expect(list(desk).text).toMatch(/⚠️ #1 · Question · <@\d+> · \*\*not delivered\*\*/);
  expect(list(desk).text).not.toContain("overdue");
  await desk.later(hours(1));
  await desk.later(minutes(1));
  expect(list(desk).text).toContain("overdue: 2");
  expect(list(desk).text).toMatch(/⚠️ #2 · Question · <@\d+> · \*\*overdue\*\*/);
});

test("a ticket that was to be solved by now is overdue on it, also when no reply is owed by a time", async () => {
  const days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
  const aim = `    emoji: 💬
    targets: { resolution: 1 h }
    enforce-targets: true
    gates: { hours: { time-zone: UTC, ${days.map((day) => `${day}: 00:00-24:00`).join(", ")} } }
`;
  await using desk = await openDesk({ file: listed().replace("    emoji: 💬\n", aim) });
  await openByDm(desk);
  await desk.later(minutes(50));
  expect(list(desk).text).not.toContain("overdue");
  await desk.later(minutes(12));
  expect(list(desk).text).toMatch(/⚠️ #1 · Question · <@\d+> · \*\*overdue\*\*/);
});

test("an admin says where it stands by command, typed too, and ends it; what the desk file says is refused", async () => {
  await using desk = await openDesk();
  const { owner, mel, general, tickets, getHelp } = desk;
  const run = async (options: Record<string, string | boolean>, who = owner) => {
    await desk.as(who).run("/desk list", options, { in: general.id });
    await desk.settled();
    return last(desk, who, general.id).text;
  };
  // It is no command of the team's, typed neither.
  await expect(run({ channel: tickets.id }, mel)).rejects.toThrow("cannot run /desk list here");
  desk.as(mel).write(general.id, `!desk list <#${tickets.id}>`);
  await desk.settled();
  expect(last(desk, mel, general.id).text).toContain("“Set up the help desk”");
  expect(await run({})).toContain("There is no list of what waits.");
  const set = await run({ channel: tickets.id });
  expect(set).toContain(`The list of what waits stands in <#${tickets.id}>.`);
  expect(set).not.toContain("Not on it");
  await desk.later(seconds(1));
  expect(list(desk).text).toContain("Nothing waits");
  // A channel that everybody sees is no place for it, and the answer says so.
  expect(await run({ channel: getHelp.id })).toContain("Not on it: Question, Billing, Account access, Feedback.");
  await desk.stop();
  await desk.start();
  await desk.later(minutes(1));
  expect(lists(desk)).toEqual([]);
  expect(list(desk, getHelp.id).text).toContain("Nothing is listed here");
  // Applying a file that says nothing leaves it alone.
  const { app } = desk.app();
  await applyDesk(app, { name: "desk.yaml", source: deskFile, mode: "change" });
  expect(await run({})).toContain(`<#${getHelp.id}>`);
  desk.as(owner).write(general.id, "!desk list off:true");
  await desk.later(seconds(1));
  expect(lists(desk, getHelp.id)).toEqual([]);
  expect(texts(desk, mel, getHelp.id).join()).not.toContain("What waits");

  await applyDesk(app, { name: "desk.yaml", source: listed(), mode: "change" });
  await desk.later(seconds(1));
  expect(list(desk).text).toContain("Nothing waits");
  expect(await run({ off: true })).toContain("desk file");
  await applyDesk(app, { name: "desk.yaml", source: deskFile, mode: "change" });
  await desk.later(seconds(1));
  expect(lists(desk)).toEqual([]);
});
