import { addChannel, ChannelType, Permission } from "discord-box";
import { expect, test } from "vitest";
import { wantedPermissions } from "#kernel/invite.ts";
import { seconds } from "#kernel/types.ts";
import { applyDesk } from "../../src/features/index.ts";
import type { Desk } from "../support/desk.ts";
import { canRead, insideOf, openFinance } from "../support/finance.ts";
import { newServer } from "../support/new-server.ts";
import { card, press, restart, run } from "../support/owners-card.ts";
import { last, openByDm, openByPanel, texts } from "../support/scenes.ts";

/** Opens a form from the card, and fills it in after a restart. */
async function fill(
  desk: Desk,
  label: string,
  values: Parameters<ReturnType<Desk["as"]>["fillIn"]>[0],
): Promise<string> {
  await desk.as(desk.owner).press(card(desk).id, label);
  await restart(desk);
  await desk.as(desk.owner).fillIn(values);
  await desk.settled();
  return card(desk).text;
}

const openForm = (desk: Desk) => JSON.stringify(desk.as(desk.owner).form());

const departmentsOf = async (
  desk: Desk,
): Promise<readonly { readonly key: string; readonly [field: string]: unknown }[]> => {
  const { settings } = await desk.app().app.db.selectFrom("desk").select("settings").executeTakeFirstOrThrow();
  return JSON.parse(settings).departments;
};

test("a department is made, shown and changed by command; a ticket that it is given goes on with its people in its place", async () => {
  const { desk, fay, place, role } = await openFinance();
  await using _ = desk;
  const { guild, mel } = desk;
  const made = await run(desk, "/departments add", { name: "Große Fälle", staff: role, ping: role });
  expect(made).toContain("The department is there.");
  expect(made).toContain(`**Answers its tickets** <@&${role}>`);
  expect(made).toContain("**Leads it** nobody");
  expect(made).toContain("**Hours** as the topic says");
  // Topics by direct message have threads that everybody of a channel reads.
  expect(made).toContain("Choose a place for it");
  expect(made).toContain("Short name: grosse-falle · no open tickets");

  const changed = await fill(desk, "People and place", {
    name: "Big cases",
    staff: [role, guild.id],
    lead: [role],
    ping: [],
    destination: [place],
  });
  expect(changed).toContain("Big cases");
  expect(changed).toContain("**Told of what it is given** nobody");
  expect(changed).toContain(`**Its tickets go on in** <#${place}>`);
  expect(changed).not.toContain("Choose a place for it");
  expect(await fill(desk, "Hours", { week: "mon-fri 09:00-17:00", zone: "Europe/Berlin" })).toContain(
    "**Hours** mon-fri 09:00-17:00 (Europe/Berlin)",
  );
  const stored = (await departmentsOf(desk)).find(({ key }) => key === "grosse-falle");
  expect(stored).toMatchObject({ name: "Big cases", staff: [role], lead: [role], roles: [], origin: "command" });
  expect(stored).toMatchObject({ destination: { channelId: place, holds: "threads" }, hours: { outside: "warn" } });
  expect(await run(desk, "/departments list")).toContain("**Big cases** · `grosse-falle` · its own people answer");
  expect(await run(desk, "/departments list")).toContain(
    "**Calm** · `calm` · the team of the topic answers · desk file",
  );
  expect(await desk.as(desk.owner).suggest("/departments show", "department", "big", { in: desk.general.id })).toEqual([
    { name: "Big cases", value: "grosse-falle" },
  ]);

  const { thread } = await openByDm(desk);
  await desk.as(mel).run("/department", { department: "Big cases" }, { in: thread });
  await desk.later(seconds(6));
  const there = desk.threads(place).at(-1)?.id ?? "";
  expect(texts(desk, fay, there).join("\n")).toContain("for Big cases");
  expect(canRead(desk, mel, there)).toBe(false);
  expect(await run(desk, "/departments show", { department: "Big cases" })).toContain("one open ticket");
  // Emptied, hours are the topic's again; typed, the same is done.
  await run(desk, "/departments edit", { department: "grosse-falle" });
  expect(await fill(desk, "Hours", { week: "" })).toContain("Saved. Its open ticket stays where it is.");
  expect(card(desk).text).toContain("**Hours** as the topic says");
  desk.as(desk.owner).write(desk.general.id, '!departments add "Night shift"');
  await desk.settled();
  expect((await departmentsOf(desk)).map(({ key }) => key)).toContain("night-shift");
});

test("tickets that a department has follow its people when a command changes them, over a restart", async () => {
  const { desk, fay, role } = await openFinance({ place: ChannelType.GUILD_FORUM });
  await using _ = desk;
  const { ada, kim, mel, supportRole } = desk;
  await run(desk, "/departments add", { name: "Cases", staff: role });
  const thread = await openByPanel(desk);
  await desk.as(mel).run("/department", { department: "cases" }, { in: thread });
  await desk.later(seconds(6));
  expect(insideOf(desk, thread)).toEqual(expect.arrayContaining([ada.id, fay.id]));
  expect(insideOf(desk, thread)).not.toContain(mel.id);
  await run(desk, "/departments edit", { department: "cases" });
  await desk.as(desk.owner).press(card(desk).id, "People and place");
  await desk.as(desk.owner).fillIn({ staff: [supportRole.id] });
  await restart(desk);
  await desk.later(seconds(6));
  expect(insideOf(desk, thread)).toEqual(expect.arrayContaining([ada.id, mel.id, kim.id]));
  expect(insideOf(desk, thread)).not.toContain(fay.id);
});

test("a mistake keeps what was filled in; what we lack in its place is named before anything is saved", async () => {
  const { desk, place, role } = await openFinance({ place: ChannelType.GUILD_FORUM });
  await using _ = desk;
  const { general, getHelp, guild } = desk;
  await run(desk, "/departments add", { name: "Cases" });
  expect(await fill(desk, "People and place", { name: "calm", staff: [role] })).toContain(
    "There is a department calm already.",
  );
  expect(card(desk).text).toContain("What you filled in is kept.");
  await restart(desk);
  await press(desk, "Fix answers");
  for (const kept of ['"value":"calm"', role]) expect(openForm(desk)).toContain(kept);
  await desk.as(desk.owner).fillIn({ name: "Cases 2" });
  await desk.settled();
  expect(card(desk).text).toContain(`**Answers its tickets** <@&${role}>`);
  expect(await fill(desk, "Hours", { week: "always", zone: "Europe/Berlin" })).toContain(
    "Each line names days and hours",
  );
  await press(desk, "Fix answers");
  await desk.as(desk.owner).fillIn({ week: "mon 09:00-17:00" });
  await desk.settled();
  expect(card(desk).text).toContain("mon 09:00-17:00 (Europe/Berlin)");

  desk.box.world.channel(getHelp.id).permission_overwrites.push({
    id: desk.application.bot_id,
    type: 1,
    allow: "0",
    deny: Permission.CREATE_PRIVATE_THREADS.toString(),
  });
  expect(await run(desk, "/departments add", { name: "Other", destination: getHelp.id })).toContain(
    "Create Private Threads",
  );
  const voice = addChannel(desk.box.world, guild.id, { name: "talk", type: ChannelType.GUILD_VOICE });
  expect(await run(desk, "/departments add", { name: "Other", destination: voice.id })).toContain(
    "No tickets can be there.",
  );
  expect(await run(desk, "/departments add", { name: "CALM" })).toContain("There is a department CALM already.");
  expect(await run(desk, "/departments show", { department: "nowhere" })).toContain(
    "There is no department “nowhere” here.",
  );
  expect((await departmentsOf(desk)).map(({ key }) => key)).toEqual(["money", "calm", "cases"]);
  // A forum holds nobody but the team, so it is a place.
  expect(await run(desk, "/departments add", { name: "Posts", destination: place })).toContain(`<#${place}>`);
  // Whoever may not set the server up may not do this either.
  desk.as(desk.mel).write(general.id, "!departments list");
  await desk.settled();
  expect(last(desk, desk.mel, general.id).text).toContain("Set up the help desk");
  expect(texts(desk, desk.mel, general.id).join()).not.toContain("Calm");
});

test("what was filled in for one server stands in no form of another, though a department there is called the same", async () => {
  const { desk, role } = await openFinance();
  await using _ = desk;
  const { application, owner } = desk;
  await run(desk, "/departments add", { name: "Cases" });
  await fill(desk, "People and place", { name: "calm", staff: [role] });

  const there = newServer(desk);
  desk.as(owner).invite(application.id, there.guild.id, wantedPermissions());
  await desk.settled();
  const source =
    "server: Lighthouse\nstaff: [Support crew]\ntypes:\n  question: { name: Question, destination: get-help }\npanels: {}\n";
  await applyDesk(desk.app().app, { name: "desk.yaml", source, mode: "change" });
  await desk.as(owner).run("/departments add", { name: "Cases" }, { in: there.general.id });
  await desk.settled();
  await desk.as(owner).press(last(desk, owner, there.general.id).id, "People and place");
  expect(openForm(desk)).toContain('"value":"Cases"');
  expect(openForm(desk)).not.toContain(role);
});

test("one that is removed is given nothing, its people go on with what it has, and it comes back; all of it is on record and can be restored", async () => {
  const { desk, fay, role, file } = await openFinance({ place: ChannelType.GUILD_FORUM });
  await using _ = desk;
  const { ben, mel, owner, general } = desk;
  await run(desk, "/departments add", { name: "Cases", staff: role });
  const source = file.replace("    emoji: 💡\n", "    emoji: 💡\n    department: cases\n");
  await applyDesk(desk.app().app, { name: "desk.yaml", source, mode: "change" });
  await desk.settled();
  const thread = await openByPanel(desk);
  expect(insideOf(desk, thread)).toContain(fay.id);
  expect(insideOf(desk, thread)).not.toContain(mel.id);
  await run(desk, "/setup backup", { name: "Before" });

  const removed = await run(desk, "/departments remove", { department: "cases" });
  expect(removed).toContain("Cases is given no more tickets. The same people go on with the one it has.");
  expect(removed).toContain("goes to no department now: Feedback");
  await desk.later(seconds(6));
  expect(insideOf(desk, thread)).toContain(fay.id);
  expect(insideOf(desk, thread)).not.toContain(mel.id);
  const next = await openByPanel(desk, ben);
  expect(insideOf(desk, next)).toContain(mel.id);
  expect(insideOf(desk, next)).not.toContain(fay.id);
  expect(await run(desk, "/departments list")).not.toContain("Cases");
  await run(desk, "/departments remove", { department: "nowhere" });
  expect(card(desk).text).toContain("There is no department “nowhere” here.");

  await run(desk, "/departments add", { name: "Since" });
  await desk.as(owner).run("/setup history", {}, { in: general.id });
  await desk.settled();
  expect(card(desk).text).toContain("department `cases`: given nothing any more");
  expect(card(desk).text).toContain("department `since`: added");
  await run(desk, "/setup restore", { name: "Before" });
  await press(desk, "Restore");
  const after = await departmentsOf(desk);
  expect(after.find(({ key }) => key === "cases")?.["retired"]).toBeUndefined();
  expect(after.find(({ key }) => key === "since")?.["retired"]).toBe(true);
  await desk.as(mel).run("/department", { department: "cases" }, { in: next });
  await desk.later(seconds(6));
  expect(insideOf(desk, next)).toContain(fay.id);

  // And without a backup, where it was removed.
  await run(desk, "/departments remove", { department: "cases" });
  expect(await press(desk, "Undo")).toContain("Cases");
  expect((await departmentsOf(desk)).find(({ key }) => key === "cases")).toMatchObject({ staff: [role] });
  expect(await run(desk, "/departments list")).toContain("Cases");
});

test("a new one is given nothing that another one of its name had: neither one that was removed, nor one that nobody knows any more", async () => {
  const { desk, fay, role } = await openFinance({ place: ChannelType.GUILD_FORUM });
  await using _ = desk;
  const { general } = desk;
  await openByPanel(desk);
  await desk.app().app.db.updateTable("ticket").set({ department: "cases" }).execute();
  expect(await run(desk, "/departments add", { name: "Cases", staff: role })).toContain("Short name: cases-2");
  await run(desk, "/departments remove", { department: "cases-2" });
  const removed = card(desk).id;
  expect(await run(desk, "/departments add", { name: "Cases" })).toContain("Short name: cases-3");
  await desk.as(fay).run("/ticket list", {}, { in: general.id });
  expect(last(desk, fay, general.id).text).not.toContain("#1 ·");
  // Two of one name there are never: it can't be put back beside the other.
  await desk.as(desk.owner).press(removed, "Undo");
  await desk.settled();
  expect(card(desk).text).toContain("There is a department Cases already.");
  expect(await run(desk, "/departments list")).not.toContain("cases-2");
});

test("what the desk file says is left to it; what it does not name stays, until it does", async () => {
  const { desk, role, file } = await openFinance();
  await using _ = desk;
  for (const path of ["/departments edit", "/departments remove"]) {
    expect(await run(desk, path, { department: "money" })).toContain(
      "The department Money and refunds comes from the server's desk file.",
    );
  }
  expect(await run(desk, "/departments show", { department: "money" })).toContain(
    "From the desk file; change it there.",
  );
  await run(desk, "/departments add", { name: "Cases", staff: role });
  const before = card(desk).id;
  const apply = (source: string) => applyDesk(desk.app().app, { name: "desk.yaml", source, mode: "change" });
  expect(await apply(file)).toContain("nothing to change");
  expect(await run(desk, "/departments list")).toContain("Cases");
  // The file takes it over: a card from before changes nothing more.
  expect(await apply(`${file}  cases: { name: Cases of the file }\n`)).toContain("~ department cases");
  await desk.as(desk.owner).press(before, "People and place");
  await desk.settled();
  expect(card(desk).text).toContain("The department Cases of the file comes from the server's desk file.");
  expect((await departmentsOf(desk)).find(({ key }) => key === "cases")).toEqual({
    key: "cases",
    name: "Cases of the file",
    roles: [],
  });
});
