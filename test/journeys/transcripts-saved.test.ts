import { addChannel, type SeenMessage } from "discord-box";
import type { Kysely } from "kysely";
import { expect, test, vi } from "vitest";
import { days, hours, minutes, seconds } from "#kernel/types.ts";
import { type Desk, openDesk } from "../support/desk.ts";
import { fileWithRoom, openDeskWith, openRoom, PLACES } from "../support/rooms.ts";
import { last, openByDm, openByPanel } from "../support/scenes.ts";
import { fileOf, filesOf, labelsOf, talk, withMore } from "../support/transcripts.ts";

const prepare: NonNullable<Parameters<typeof openDesk>[0]>["prepare"] = ({ guild }, { world }) => {
  addChannel(world, guild.id, { name: "transcripts" });
  addChannel(world, guild.id, { name: "panel-transcripts" });
};
const saving = (lines = "") => openDesk({ file: withMore(`transcripts: "#transcripts"\n${lines}`), prepare });
const called = (desk: Desk, name: string) =>
  desk.box.world.channels.inGuild(desk.guild.id).find((channel) => channel.name === name)?.id ?? "";
const saved = (desk: Desk, name = "transcripts"): SeenMessage[] => desk.reads(desk.owner, called(desk, name));

test("a closed ticket is saved in its channel once, over a restart, in every format; its panel's channel goes first; erased it is gone", async () => {
  await using desk = await openDesk({
    file: withMore('transcripts: "#transcripts"').replace(
      'channel: "#get-help"\n    title',
      'channel: "#get-help"\n    transcripts: "#panel-transcripts"\n    title',
    ),
    prepare,
  });
  const { mel, owner, general } = desk;
  const { thread } = await talk(desk);
  const shared = await openByPanel(desk, desk.ben);
  await desk.as(mel).run("/ticket close", {}, { in: thread });
  await desk.as(mel).run("/ticket close", {}, { in: shared });
  await desk.settled();
  await desk.stop();
  desk.box.clock.advance(seconds(5));
  await desk.start();
  await desk.later(seconds(10));
  const [message, ...others] = saved(desk);
  expect(others).toEqual([]);
  expect(message?.text).toContain("Transcript of ticket #1 · Question");
  const files = await filesOf(message as SeenMessage);
  expect([...files.keys()]).toEqual(["ticket-1.html", "ticket-1.txt", "ticket-1.json"]);
  for (const page of files.values()) expect(page).toContain("she-is-in-a-hurry");
  expect(saved(desk, "panel-transcripts").map(({ text }) => text)).toEqual(["Transcript of ticket #2 · Feedback"]);
  const { db } = desk.app().app;
  expect(await db.selectFrom("kept_file").select("id").execute()).toEqual([]);
  const loose = db as unknown as Kysely<Record<string, Record<string, unknown>>>;
  for (const { name } of await db.introspection.getTables()) {
    const rows = JSON.stringify(await loose.selectFrom(name).selectAll().execute());
    for (const word of ["she-is-in-a-hurry", "harbour map"]) expect(rows, `${word} in ${name}`).not.toContain(word);
  }

  await desk.as(owner).run("/closing erase", { number: 1 }, { in: general.id });
  await desk.as(owner).fillIn({ number: "1" });
  await desk.later(seconds(10));
  expect(saved(desk)).toEqual([]);
  expect(saved(desk, "panel-transcripts")).toHaveLength(1);
});

test("what stands in a room that is removed is saved before it goes, and its member has their copy", async () => {
  await using desk = await saving();
  const { ada, mel, owner } = desk;
  const thread = await openByPanel(desk);
  desk.as(ada).write(thread, "said-in-the-room");
  await desk.settled();
  desk.as(mel).write(thread, "//between-us");
  await desk.settled();
  desk.as(owner).write(thread, "!softdelete");
  await desk.settled();
  await desk.later(seconds(10));
  expect(desk.threads(desk.getHelp.id).some(({ id }) => id === thread)).toBe(false);
  expect(saved(desk)).toHaveLength(1);
  const page = (await filesOf(saved(desk)[0] as SeenMessage)).get("ticket-1.html") ?? "";
  expect(page).toContain("said-in-the-room");
  expect(page).toContain("between-us");
  const copies = desk.reads(ada, desk.dm(ada)).filter(({ attachments }) => attachments.length > 0);
  expect(copies).toHaveLength(1);
  const copy = await fileOf(copies[0] as SeenMessage);
  expect(copy).toContain("said-in-the-room");
  expect(copy).not.toContain("between-us");
});

test("a channel that goes after the close stays while Discord can't be read, and its member has their copy then", async () => {
  const file = `${fileWithRoom("private-channel", PLACES.category)}\nclosed-channels: 24 h\n`;
  await using desk = await openDeskWith(file);
  const { ada, mel } = desk;
  const { team } = await openRoom(desk, "private-channel");
  desk.as(ada).write(team, "said-in-the-channel");
  await desk.settled();
  await desk.as(mel).run("/ticket close", {}, { in: team });
  await desk.settled();
  const stands = () => desk.box.world.channels.inGuild(desk.guild.id).some(({ id }) => id === team);
  const match = { method: "GET", path: new RegExp(`^/channels/${team}/messages`) };
  const fault = desk.box.faults.rest({ match, do: { kind: "5xx-before" }, times: 99 });
  const aDay = desk.later(hours(24));
  await vi.waitFor(() => expect(fault.used).toBeGreaterThan(0), 20_000);
  expect(stands()).toBe(true);
  fault.remove();
  desk.box.clock.advance(minutes(1));
  await aDay;
  await desk.later(hours(1));
  expect(stands()).toBe(false);
  const copies = desk.reads(ada, desk.dm(ada)).filter(({ attachments }) => attachments.length > 0);
  expect(copies).toHaveLength(1);
  expect(await fileOf(copies[0] as SeenMessage)).toContain("said-in-the-channel");
});

test("a topic that sends files sends each member theirs by DM, once, also when their DM opens later", async () => {
  await using desk = await openDesk({ file: withMore("member-transcript: file") });
  const { ada, mel } = desk;
  const { dm, thread } = await talk(desk);
  desk.as(ada).closeDms();
  await desk.as(mel).run("/ticket close", {}, { in: thread });
  await desk.later(seconds(10));
  const copies = () => desk.reads(ada, dm).filter(({ attachments }) => attachments.length > 0);
  expect(copies()).toEqual([]);
  await desk.stop();
  await desk.start();
  desk.as(ada).openDms();
  desk.as(ada).write(dm, "Hello again");
  await desk.settled();
  await desk.later(days(1));
  expect(copies().map(({ text }) => text)).toEqual([
    "Your copy of ticket #1 · Harbour Games. Open the file in a browser.",
  ]);
  expect(await fileOf(copies()[0] as SeenMessage)).toContain("It loads, thank you");
  expect(labelsOf(desk.reads(ada, dm).find(({ text }) => text.includes("is closed")))).not.toContain("Get a copy");

  await desk.as(mel).run("/ticket reopen", { number: 1 }, { in: desk.general.id });
  await desk.settled();
  await desk.as(mel).run("/ticket close", {}, { in: thread });
  await desk.later(seconds(10));
  expect(copies()).toHaveLength(2);
  expect(await fileOf(copies()[1] as SeenMessage)).not.toContain("Your copy of ticket");
});

test("small files are in the page, large ones named there and kept beside what is saved, and no link of Discord's is", async () => {
  await using desk = await saving();
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  const bytes = (text: string) => new TextEncoder().encode(text);
  desk.as(ada).write(dm, {
    content: "Look",
    files: [
      { name: "map.png", bytes: bytes("a picture"), contentType: "image/png" },
      { name: "log.txt", bytes: bytes("<script>alert(1)</script>"), contentType: "text/html" },
      { name: "film.mp4", bytes: new Uint8Array(1024 * 1024 + 1), contentType: "video/mp4" },
    ],
  });
  await desk.settled();
  await desk.as(mel).run("/transcript", {}, { in: thread });
  await desk.settled();
  expect(last(desk, mel, thread).text).toContain("One file is only named in it");
  const page = await fileOf(last(desk, mel, thread));
  const base64 = (text: string) => Buffer.from(text).toString("base64");
  expect(page).toContain(`<img src="data:image/png;base64,${base64("a picture")}"`);
  expect(page).toContain(
    `<a download="log.txt" href="data:application/octet-stream;base64,${base64("<script>alert(1)</script>")}">`,
  );
  expect(page).toContain("film.mp4 · 1025 KB · not in this file");
  expect(page).not.toMatch(/src="http|attachments\//);

  await desk.as(mel).run("/ticket close", {}, { in: thread });
  await desk.later(seconds(10));
  const [first, beside, ...more] = saved(desk);
  expect(more).toEqual([]);
  expect(first?.attachments).toHaveLength(3);
  expect(beside?.attachments.map(({ filename, size }) => [filename, size])).toEqual([["film.mp4", 1024 * 1024 + 1]]);
  expect(await desk.app().app.db.selectFrom("kept_file").select("id").execute()).toEqual([]);
});

test("a ticket that is erased while its transcript is made is saved nowhere", async () => {
  await using desk = await saving("member-transcript: file");
  const { ada, mel, owner, general } = desk;
  const { dm, thread } = await talk(desk);
  const held = Promise.withResolvers<void>();
  await desk.as(mel).run("/ticket close", {}, { in: thread });
  await desk.settled();
  const match = { method: "GET", path: new RegExp(`^/channels/${thread}/messages`) };
  const fault = desk.box.faults.rest({ match, do: { kind: "hold", until: held.promise } });
  const later = desk.later(seconds(10));
  await vi.waitFor(() => expect(fault.used).toBeGreaterThan(0), 20_000);
  await desk.as(owner).run("/closing erase", { number: 1 }, { in: general.id });
  await desk.as(owner).fillIn({ number: "1" });
  const { db } = desk.app().app;
  const how = () => db.selectFrom("ticket").select("close_how").executeTakeFirstOrThrow();
  await vi.waitFor(async () => expect((await how()).close_how).toBe("erased"), 20_000);
  held.resolve();
  await later;
  await desk.later(seconds(10));
  expect(saved(desk)).toEqual([]);
  expect(desk.reads(ada, dm).filter(({ attachments }) => attachments.length > 0)).toEqual([]);
  expect(await db.selectFrom("kept_file").select("id").execute()).toEqual([]);
});
