import { expect, test } from "vitest";
import { RIGHTS } from "#kernel/access.ts";
import { ALL_PARTS, PARTS } from "#kernel/parts.ts";
import { hours, minutes } from "#kernel/types.ts";
import { listChanges } from "../../src/features/desk-file/index.ts";
import { applyDesk, features } from "../../src/features/index.ts";
import { type Desk, deskFile, openDesk } from "../support/desk.ts";
import { newServer } from "../support/new-server.ts";
import { last, openByDm, openByPanel, texts } from "../support/scenes.ts";

type Who = { readonly id: string };

const TYPES = { slash: 1, user: 2, message: 3 } as const;

/** First words of what somebody is offered in a channel, and the entries of its Apps menus. */
function offered(desk: Desk, who: Who, channelId: string): string[] {
  const named = (type: 1 | 2 | 3) => [
    ...new Set(
      desk
        .as(who)
        .commands({ in: channelId, type })
        .map(({ path }) => path),
    ),
  ];
  const slash = [...new Set(named(TYPES.slash).map((path) => path.split(" ")[0] ?? ""))];
  return [...slash, ...named(TYPES.user), ...named(TYPES.message)].sort();
}

const paths = (desk: Desk, who: Who, channelId: string): string[] =>
  desk
    .as(who)
    .commands({ in: channelId, type: TYPES.slash })
    .map(({ path }) => path);

async function run(
  desk: Desk,
  who: Who,
  channelId: string,
  path: string,
  options: Record<string, string | number> = {},
): Promise<string> {
  await desk.as(who).run(path, options, { in: channelId });
  await desk.settled();
  return last(desk, who, channelId).text;
}

async function type(desk: Desk, who: Who, channelId: string, line: string): Promise<string> {
  desk.as(who).write(channelId, line);
  await desk.settled();
  return last(desk, who, channelId).text;
}

const few = (options: Parameters<typeof openDesk>[0] = {}) => openDesk({ ...options, config: { parts: "few" } });

test("a new server shows fifteen commands at most, and those ask for two roles: who answers, who sets up", async () => {
  await using desk = await few();
  const { guild, general } = newServer(desk);
  desk.as(desk.owner).invite(desk.application.id, guild.id);
  await desk.settled();
  const all = offered(desk, desk.owner, general.id);
  expect(all.length).toBeLessThanOrEqual(15);
  expect(all).toEqual(expect.arrayContaining(["/ticket", "/reply", "/snip", "/feedback", "/form", "/setup", "/help"]));
  const below = paths(desk, desk.owner, general.id).map((path) => path.slice(1));
  const shown = features.flatMap(({ commands = [] }) => commands).filter(({ path }) => below.includes(path));
  expect(shown).toHaveLength(below.length);
  const levels = new Set(shown.flatMap(({ access }) => (access === "everyone" ? [] : [RIGHTS[access].from])));
  expect([...levels].sort()).toEqual(["admin", "staff"]);
});

test("what is switched on is there: commands, help, menu of a ticket; off again nothing of it is left, and nothing is lost", async () => {
  await using desk = await few();
  const { owner, mel, general } = desk;
  const { thread } = await openByDm(desk);
  expect(paths(desk, mel, thread)).not.toContain("/note add");
  expect(await run(desk, mel, thread, "/help", {})).not.toContain("/note");

  expect(await run(desk, owner, general.id, "/setup add", { part: "notes" })).toContain("**Notes and history** is on.");
  expect(paths(desk, mel, thread)).toContain("/note add");
  expect(await run(desk, mel, thread, "/help", {})).toContain("/note");
  await run(desk, mel, thread, "/note add", { words: "Prefers mail" });
  expect(await run(desk, mel, thread, "/ticket info")).toMatch(/notes?/i);

  expect(await run(desk, owner, general.id, "/setup remove", { part: "notes" })).toContain("is off");
  expect(paths(desk, mel, thread)).not.toContain("/note add");
  expect(await run(desk, mel, thread, "/ticket info")).not.toMatch(/notes?/i);
  expect(await type(desk, mel, thread, "!note list")).toContain("This server does not use “Notes and history”.");

  await desk.as(owner).press(last(desk, owner, general.id).id, "Switch on again");
  await desk.settled();
  expect(await run(desk, mel, thread, "/note list")).toContain("Prefers mail");
  expect(await listChanges(desk.app().app.db, desk.guild.id, 3)).toMatchObject([
    { by: owner.id, how: "setup", lines: ["+ part notes"] },
    { lines: ["- part notes"] },
    { lines: ["+ part notes"] },
  ]);
});

test("of what is off every door is closed: a button that still stands, a word behind the plus, a number on a card, a suggestion", async () => {
  await using desk = await openDesk();
  const { owner, mel, ada, general } = desk;
  const { thread, dm } = await openByDm(desk);
  const card = desk.reads(mel, thread)[0];
  expect(JSON.stringify(card?.components)).toContain("Saved reply");
  await run(desk, owner, general.id, "/setup remove", { part: "saved-replies" });
  await run(desk, owner, general.id, "/setup remove", { part: "ratings" });
  await desk.as(mel).press(card?.id ?? "", "Saved reply");
  await desk.settled();
  expect(last(desk, mel, thread).text).toContain("This server does not use “Saved replies”.");
  expect(last(desk, mel, thread).text).toContain("/setup add saved-replies");
  expect(await type(desk, mel, thread, "+s refund")).toContain("This server does not use “Saved replies”.");
  expect(
    desk
      .reads(ada, dm)
      .map(({ text }) => text)
      .join("\n"),
  ).not.toContain("refund");
  // Nobody means what is off: a slip is not taken for it.
  expect(await type(desk, mel, general.id, "!snip lsit")).not.toContain("Did you mean");

  await run(desk, mel, thread, "/ticket claim");
  await desk.later(5_000);
  expect(JSON.stringify(desk.reads(mel, thread)[0]?.components)).not.toContain("Saved reply");
  await type(desk, mel, thread, "+Solved.");
  await run(desk, mel, thread, "/ticket close");
  expect(last(desk, ada, dm).text).toContain("Ticket #1 is closed");
  expect(last(desk, ada, dm).text).not.toContain("How was the help?");
});

test("commands are told to Discord where they changed, and only there; after a restart, too", async () => {
  await using desk = await few();
  const puts = () => desk.box.requests.of("PUT", "/applications/:application/guilds/:guild/commands").length;
  const { guild, general } = newServer(desk);
  desk.as(desk.owner).invite(desk.application.id, guild.id);
  await desk.settled();
  const before = puts();
  await desk.stop();
  await desk.start();
  await desk.settled();
  expect(puts() - before).toBeLessThanOrEqual(1);
  const rested = puts();
  await run(desk, desk.owner, desk.general.id, "/setup add", { part: "incidents" });
  expect(puts()).toBe(rested + 1);
  expect(paths(desk, desk.owner, desk.general.id)).toContain("/incident start");
  expect(paths(desk, desk.owner, general.id)).not.toContain("/incident start");
  expect(await run(desk, desk.owner, desk.general.id, "/setup add", { part: "incidents" })).toContain("on already");
  expect(puts()).toBe(rested + 1);
});

test("Discord that does not take them is asked again; a server that refuses them keeps nobody else from theirs", async () => {
  await using desk = await few();
  const match = { method: "PUT", path: new RegExp(`/guilds/${desk.guild.id}/commands$`) };
  const down = desk.box.faults.rest({ match, do: { kind: "5xx-before" }, times: 9 });
  await run(desk, desk.owner, desk.general.id, "/setup add", { part: "notes" });
  expect(down.used).toBeGreaterThan(0);
  down.remove();
  await desk.later(minutes(10));
  expect(paths(desk, desk.owner, desk.general.id)).toContain("/note add");

  const { guild, general } = newServer(desk);
  desk.box.faults.rest({ match, do: { kind: "refuse", code: 50001 }, times: 9 });
  await run(desk, desk.owner, desk.general.id, "/setup remove", { part: "notes" });
  desk.as(desk.owner).invite(desk.application.id, guild.id);
  await desk.settled();
  expect(paths(desk, desk.owner, general.id)).toContain("/ticket close");
});

test("a desk file says what is on: exactly that, with a line for each change; without the key it stays", async () => {
  await using desk = await few();
  const apply = (more: string) =>
    applyDesk(desk.app().app, { name: "desk.yaml", source: deskFile + more, mode: "change" });
  expect(await apply("parts: [tickets, forms, notes, incidents]\n")).toMatch(
    /\+ part notes\n {2}\+ part incidents\n {2}- part saved-replies/,
  );
  await desk.settled();
  const has = paths(desk, desk.owner, desk.general.id);
  expect(has).toContain("/incident start");
  expect(has).not.toContain("/snip add");
  await run(desk, desk.owner, desk.general.id, "/setup add", { part: "ratings" });
  expect(await apply("")).toContain("nothing to change");
  expect(await apply("parts: few\n")).toContain("- part notes");
  await expect(apply("parts: [note]\n")).rejects.toThrow(/saved-replies/);
  expect(await apply("parts: all\n")).toContain("+ part levels");
});

test("who does not run the server switches nothing, and reads why", async () => {
  await using desk = await few();
  expect(await type(desk, desk.mel, desk.general.id, "!setup add notes")).toContain("takes the permission");
  expect(await type(desk, desk.owner, desk.general.id, "!setup add notes")).toMatch(/for you alone|is on/);
  await desk.settled();
  expect(paths(desk, desk.mel, desk.general.id)).toContain("/note add");
});

test("all that there is has its sentence where it is chosen", async () => {
  await using desk = await few();
  await run(desk, desk.owner, desk.general.id, "/setup add");
  const card = last(desk, desk.owner, desk.general.id);
  const menu = JSON.stringify(card.components);
  const { say } = desk.app().app;
  for (const part of ALL_PARTS) expect(`${card.text}${menu}`).toContain(say(PARTS[part].does, "en-US", undefined));
  await desk.as(desk.owner).choose(card.id, "What else should be on?", ["Incidents"]);
  await desk.settled();
  expect(last(desk, desk.owner, desk.general.id).text).toContain("**Incidents** is on.");
});

test("what happened while rules were off begins none of them; time counts from when they are on again", async () => {
  await using desk = await openDesk();
  const { owner, general } = desk;
  const add = async (rule: Record<string, string>) => {
    await desk.as(owner).run("/automation add", {}, { in: general.id });
    await desk.as(owner).fillIn(rule);
    await desk.settled();
  };
  await add({ name: "New", when: "opened", does: "tag new" });
  await add({ name: "Words", when: "member-wrote", if: "words map", does: "tag map" });
  await add({ name: "Old", when: "since-opened", after: "2 h", does: "tag old" });
  await run(desk, owner, general.id, "/setup remove", { part: "automation" });
  const { dm } = await openByDm(desk);
  desk.as(desk.ada).write(dm, "The map, please");
  await desk.later(hours(3));
  const tags = async () => (await desk.app().app.db.selectFrom("ticket").select("tags").executeTakeFirstOrThrow()).tags;
  expect(await tags()).toBe("[]");
  const apply = (parts: string) =>
    applyDesk(desk.app().app, { name: "desk.yaml", source: `${deskFile}parts: ${parts}\n`, mode: "change" });
  await apply("all");
  await desk.later(minutes(1));
  expect(await tags()).toBe("[]");
  await desk.later(hours(2));
  expect(await tags()).toBe('["old"]');
  desk.as(desk.ada).write(dm, "Still the map");
  await desk.later(minutes(1));
  expect(await tags()).toBe('["map","old"]');
});

test("what a member is asked they answer, whatever is off; of what is off they read no command that is not theirs", async () => {
  await using desk = await openDesk();
  const { owner, mel, ada, general } = desk;
  const thread = await openByPanel(desk);
  await run(desk, mel, thread, "/closing request");
  const asked = desk.reads(ada, thread).find(({ text }) => text.includes("Is this solved?"));
  await run(desk, owner, general.id, "/setup remove", { part: "closing" });
  await run(desk, owner, general.id, "/setup remove", { part: "ratings" });
  await desk.as(ada).press(asked?.id ?? "", "Not yet");
  await desk.settled();
  expect(texts(desk, ada, thread).join("\n")).toContain("stays open");
  expect(await type(desk, mel, thread, "!closing request")).toContain("/setup add closing");
  const refused = await type(desk, ada, thread, "!feedback");
  expect(refused).toContain("This server does not use “Ratings”.");
  expect(refused).not.toContain("/setup");
});

test("a process whose memory is behind shows the commands that are stored as switched on", async () => {
  await using desk = await few();
  const { owner, guild, general } = desk;
  const { app } = desk.app();
  expect(offered(desk, owner, general.id).join(" ")).not.toContain("incident");
  const row = { guild_id: guild.id, parts: '["incidents"]', changed_at: 1 };
  await app.db.deleteFrom("server_parts").where("guild_id", "=", guild.id).execute();
  await app.db.insertInto("server_parts").values(row).execute();
  expect(app.isOn(guild.id, "incidents")).toBe(false);
  await app.write((tx) => app.showCommands(tx, guild.id));
  await desk.settled();
  expect(offered(desk, owner, general.id).join(" ")).toContain("incident");
});

test("what a desk file sets of a part that is off is named when it is applied, and by the doctor, until the part is on", async () => {
  await using desk = await few();
  const apply = (more: string) =>
    applyDesk(desk.app().app, { name: "desk.yaml", source: deskFile + more, mode: "change" });
  const set = "targets: { first-response: 2 h }\nclosing: { silence: 3 d }\n";
  const idle = /targets: set, and does nothing.*\/setup add targets[\s\S]*closing: set/;
  expect(await apply(set)).toMatch(idle);
  expect(await apply(set)).toMatch(idle);
  const says = () => run(desk, desk.owner, desk.general.id, "/admin doctor");
  expect(await says()).toContain("`targets` is set, and does nothing");
  await run(desk, desk.owner, desk.general.id, "/setup add", { part: "targets" });
  expect(await says()).not.toContain("`targets`");
  expect(await apply(`${set}parts: [tickets, forms, targets, closing]\n`)).not.toContain("does nothing");
});

test("a server without tickets takes no new ones by any way; what is open goes on, and all of it is back with the part", async () => {
  await using desk = await openDesk();
  const { owner, ada, ben, mel, general, getHelp } = desk;
  const { dm, thread } = await openByDm(desk);
  const panel = desk.reads(ben, getHelp.id)[0];
  await desk.as(ben).press(panel?.id ?? "", "Feedback");
  const begun = last(desk, ben, getHelp.id);
  await run(desk, owner, general.id, "/setup remove", { part: "tickets" });

  const gone = ["/panel create", "/type add", "/ticket create"];
  expect(paths(desk, owner, general.id).filter((path) => gone.includes(path))).toEqual([]);
  expect(paths(desk, owner, general.id)).toContain("/ticket close");
  const shown = desk.reads(ben, getHelp.id).find(({ id }) => id === panel?.id);
  expect(shown?.text).toContain("No tickets are taken here at the moment.");
  expect(JSON.stringify(shown?.components)).not.toContain("panels.open");
  await desk.as(ben).press(begun.id, "Open ticket");
  await desk.settled();
  expect(last(desk, ben, getHelp.id).text).toContain("This server does not use “Tickets”.");
  expect(last(desk, ben, getHelp.id).text).not.toContain("/setup");
  await type(desk, ben, desk.dm(ben), "Hello?");
  expect(JSON.stringify(last(desk, ben, desk.dm(ben)).components)).not.toContain("What is it about?");
  expect(desk.threads(desk.tickets.id)).toHaveLength(1);

  // What is open is talked about as before.
  desk.as(ada).write(dm, "Still grey");
  await type(desk, mel, thread, "+Try again");
  expect(last(desk, ada, dm).text).toContain("Try again");
  await run(desk, mel, thread, "/ticket close");
  expect(last(desk, ada, dm).text).toContain("Ticket #1 is closed");

  await run(desk, owner, general.id, "/setup add", { part: "tickets" });
  expect(JSON.stringify(desk.reads(ben, getHelp.id).find(({ id }) => id === panel?.id)?.components)).toContain(
    "panels.open",
  );
  expect((await openByDm(desk, { by: ben })).thread).not.toBe(thread);
});

test("questions that are switched off are not asked, and are still there", async () => {
  await using desk = await openDesk();
  const { owner, ben, general } = desk;
  const dm = desk.dm(ben);
  const ask = async () => {
    desk.as(ben).write(dm, "My order");
    await desk.settled();
    const card = last(desk, ben, dm);
    await desk.as(ben).choose(card.id, "What is it about?", ["Billing"]);
    await desk.settled();
    return JSON.stringify(desk.reads(ben, dm).find(({ id }) => id === card.id)?.components);
  };
  await run(desk, owner, general.id, "/setup remove", { part: "forms" });
  expect(paths(desk, owner, general.id)).not.toContain("/form edit");
  const unasked = await ask();
  expect(unasked).toContain("intake.send");
  expect(unasked).not.toContain("intake.ask:");
  await desk.as(ben).press(last(desk, ben, dm).id, "Cancel");
  await desk.settled();
  await run(desk, owner, general.id, "/setup add", { part: "forms" });
  expect(await ask()).toContain("intake.ask");
});

test("a file whose list of parts is without tickets is told what does nothing then", async () => {
  await using desk = await openDesk();
  const apply = (more: string) =>
    applyDesk(desk.app().app, { name: "desk.yaml", source: deskFile + more, mode: "change" });
  expect(await apply("parts: [notes]\n")).toMatch(/types: set, and does nothing[\s\S]*form: set, and does nothing/);
  await desk.settled();
  const panel = () => JSON.stringify(desk.reads(desk.ada, desk.getHelp.id)[0]?.components);
  expect(panel()).not.toContain("panels.open");
  expect(await apply("parts: [tickets, forms]\n")).not.toContain("types: set");
  await desk.settled();
  expect(panel()).toContain("panels.open");
});
