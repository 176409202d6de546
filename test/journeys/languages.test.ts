import { expect, test } from "vitest";
import { deskFile, openDesk } from "../support/desk.ts";
import { last, openByDm, texts } from "../support/scenes.ts";

const german = deskFile.replace("language: en-US", "language: de");

test("a German server speaks German: panel, thread, DM, typed commands", async () => {
  await using desk = await openDesk({ file: german.replace(/^ {4}title:.*\n/m, "") });
  const { ada, mel } = desk;
  const panel = desk.reads(ada, desk.getHelp.id)[0]?.text ?? "";
  expect(panel).not.toContain("Need help");
  const dm = desk.dm(ada);
  desk.as(ada).write(dm, "Die Karte lädt nicht");
  await desk.settled();
  const card = last(desk, ada, dm);
  expect(card.text).toContain("Noch nicht gesendet");
  await desk.as(ada).choose(card.id, "Worum geht es?", ["Question"]);
  await desk.settled();
  const menu = last(desk, ada, dm);
  expect(menu.text).toMatch(/Team von Harbour Games|Harbour Games team/);

  desk.as(mel).write(desk.tickets.id, "!ticket close");
  await desk.settled();
  expect(last(desk, mel, desk.tickets.id).text).toContain("Das ist kein Ticket");
});

test("each reads their own language: the member English, the team's thread German", async () => {
  await using desk = await openDesk({ file: german });
  const { ada, mel } = desk;
  const dm = desk.dm(ada);
  desk.as(ada).write(dm, "The map does not load");
  await desk.settled();
  const card = last(desk, ada, dm);
  await desk.as(ada).choose(card.id, "Worum geht es?", ["Question"]);
  await desk.settled();
  // From the first press on Discord says which language the member's client has.
  await desk.as(ada).press(card.id, "Send");
  await desk.settled();
  expect(last(desk, ada, dm).text).toContain("Ticket #1 is open");
  const thread = desk.threads(desk.tickets.id)[0]?.id ?? "";
  expect(texts(desk, mel, thread)[0]).toContain("Team ist dran");
  desk.as(mel).write(thread, "+Welcher Browser?");
  await desk.settled();
  expect(last(desk, ada, dm).text).toBe("**Mel** · Harbour Games team\nWelcher Browser?\n-# Answer by writing here.");
});

test("in an English server everything is English", async () => {
  await using desk = await openDesk();
  const { dm } = await openByDm(desk);
  expect(texts(desk, desk.ada, dm).at(-1)).toContain("Write here to add details");
});
