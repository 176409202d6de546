import { expect, test } from "vitest";
import { hours } from "#kernel/types.ts";
import { type Desk, openDesk } from "../support/desk.ts";
import { gallery, last } from "../support/scenes.ts";

const png = Buffer.concat([Buffer.from("89504e470d0a1a0a", "hex"), Buffer.alloc(20, 7)]);
const file = (name: string, bytes: Buffer) => ({ name, bytes, contentType: "image/png" });

async function look(desk: Desk, values: Parameters<ReturnType<Desk["as"]>["fillIn"]>[0]): Promise<string> {
  await desk.as(desk.owner).run("/setup look", {}, { in: desk.general.id });
  await desk.as(desk.owner).fillIn(values);
  await desk.settled();
  return last(desk, desk.owner, desk.general.id).text;
}

async function press(desk: Desk, label: string): Promise<string> {
  await desk.as(desk.owner).press(last(desk, desk.owner, desk.general.id).id, label);
  await desk.settled();
  return last(desk, desk.owner, desk.general.id).text;
}

const self = ({ box, guild, application }: Desk) => box.world.member(guild.id, application.bot_id);
const colours = (desk: Desk) => JSON.stringify(last(desk, desk.owner, desk.general.id).components);

test("a server gives the bot a name, a picture, a banner and a colour of its own, and takes them back", async () => {
  await using desk = await openDesk();
  const said = await look(desk, { nick: "Harbour Help", colour: "#123456", picture: [file("a.png", png)] });
  expect(said).toContain("This is how I would look. Nothing is changed yet.");
  const shown = gallery(last(desk, desk.owner, desk.general.id).components);
  expect(shown).toHaveLength(1);
  expect(Buffer.from(await (await fetch(shown[0]?.media.url ?? "")).arrayBuffer())).toEqual(png);
  expect([self(desk).nick ?? null, self(desk).avatar ?? null]).toEqual([null, null]);
  expect(await press(desk, "Use it")).toContain("Here I am Harbour Help");
  expect(self(desk)).toMatchObject({ nick: "Harbour Help" });
  expect(self(desk).avatar).toBeTruthy();
  expect(self(desk).banner ?? null).toBeNull();

  // A card that says nothing by its colour has the server's, after a restart too.
  await desk.stop();
  await desk.start();
  await desk.as(desk.owner).run("/setup voice", {}, { in: desk.general.id });
  await desk.settled();
  expect(colours(desk)).toContain(`"accent_color":${0x123456}`);

  await look(desk, { nick: "Harbour Help", colour: "", away: ["picture"], banner: [file("b.png", png)] });
  expect(self(desk).avatar).toBeTruthy();
  await press(desk, "Use it");
  expect(self(desk).avatar).toBeNull();
  expect(self(desk).banner).toBeTruthy();
  expect(colours(desk)).toContain(`"accent_color":null`);
  await desk.as(desk.owner).press(last(desk, desk.owner, desk.general.id).id, "Reset my look");
  await desk.settled();
  expect(self(desk)).toMatchObject({ nick: null, avatar: null, banner: null });
});

test("what is no picture or no colour is refused, and nothing is changed", async () => {
  await using desk = await openDesk();
  const text = Buffer.from("<svg onload=alert(1)>");
  expect(await look(desk, { nick: "X", picture: [file("a.png", text)] })).toContain("a.png is no picture");
  expect(await look(desk, { nick: "X", colour: "green" })).toContain("Write the colour like");
  expect(self(desk).nick).toBeNull();
});

test("what was looked at can be changed and is used within an hour, by whoever put it in; without pictures it is so at once", async () => {
  await using desk = await openDesk();
  await look(desk, { nick: "Harbour Help", colour: "#123456", picture: [file("a.png", png)] });
  const card = last(desk, desk.owner, desk.general.id);
  await desk.as(desk.owner).press(card.id, "Change");
  await desk.as(desk.owner).fillIn({ colour: "#123456", nick: "Harbour" });
  await desk.settled();
  expect(last(desk, desk.owner, desk.general.id).text).toContain("Here I am Harbour");
  expect([self(desk).nick, self(desk).avatar ?? null]).toEqual(["Harbour", null]);
  await desk.later(hours(2));
  await desk.as(desk.owner).press(card.id, "Use it");
  await desk.settled();
  expect(last(desk, desk.owner, desk.general.id).text).toContain("older than an hour");
  expect([self(desk).nick, self(desk).avatar ?? null]).toEqual(["Harbour", null]);
});

test("a mistake in the form gives back what was typed, until it is mended", async () => {
  await using desk = await openDesk();
  expect(await look(desk, { nick: "Harbour Help", colour: "green" })).toContain("Write the colour like");
  await desk.as(desk.owner).press(last(desk, desk.owner, desk.general.id).id, "Fix it");
  await desk.as(desk.owner).fillIn({ colour: "#123456" });
  await desk.settled();
  expect(last(desk, desk.owner, desk.general.id).text).toContain("Here I am Harbour Help");
  expect(self(desk).nick).toBe("Harbour Help");
  const { given } = await desk.app().app.db.selectFrom("form_run").select("given").executeTakeFirstOrThrow();
  expect(given).toBeNull();
});
