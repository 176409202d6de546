import { expect, test } from "vitest";
import { wantedPermissions } from "#kernel/invite.ts";
import { listChanges } from "../../src/features/desk-file/index.ts";
import { type Desk, deskFile, openDesk } from "../support/desk.ts";
import { newServer } from "../support/new-server.ts";
import { last, openByDm, texts } from "../support/scenes.ts";

type Options = Readonly<Record<string, string>>;

/** The card of one text, or of all of it. */
async function open(desk: Desk, options: Options = {}) {
  await desk.as(desk.owner).run("/setup voice", options, { in: desk.general.id });
  await desk.settled();
  return card(desk);
}

const card = (desk: Desk) => last(desk, desk.owner, desk.general.id);

async function press(desk: Desk, label: string): Promise<string> {
  await desk.as(desk.owner).press(card(desk).id, label);
  await desk.settled();
  return card(desk).text;
}

/** Types it and says nothing yet. Returns what is shown then. */
async function type(desk: Desk, words: string, button = "Change"): Promise<string> {
  await desk.as(desk.owner).press(card(desk).id, button);
  await desk.as(desk.owner).fillIn({ words });
  await desk.settled();
  return card(desk).text;
}

async function change(desk: Desk, options: Options, words: string): Promise<void> {
  await open(desk, options);
  await type(desk, words);
  expect(await press(desk, "Use it")).toContain("Members read this from now on");
}

const speaks = (desk: Desk, { id }: { readonly id: string }, locale: string) => {
  const user = desk.box.world.users.get(id);
  if (user) user.locale = locale;
};

const inDm = async (desk: Desk, by: { readonly id: string }) =>
  texts(desk, by, (await openByDm(desk, { by })).dm).join("\n");

const OPENED = "tickets.opened-heading";
const panel = (desk: Desk) => desk.reads(desk.ada, desk.getHelp.id)[0]?.text ?? "";

test("a text is found by its words, seen on its card before anybody reads it, then met by members, after a restart too", async () => {
  await using desk = await openDesk();
  const found = await desk
    .as(desk.owner)
    .suggest("/setup voice", "text", "ticket number open", { in: desk.general.id });
  expect(found).toContainEqual({ name: "Ticket #{number} is open", value: OPENED });
  const shown = await open(desk, { text: OPENED });
  expect(shown.text).toContain("Ticket #{number} is open");
  expect(shown.text).toContain("`{number}`: the number of the ticket, like 1042");
  const preview = await type(desk, "We have it: #{number} @everyone");
  expect(preview).toContain("Members do not see it yet");
  expect(preview).toContain("We have it: #1042 @\u200beveryone");
  expect(await inDm(desk, desk.ada)).toContain("Ticket #1 is open");

  expect(await press(desk, "Use it")).toContain("Members read this from now on");
  await desk.stop();
  await desk.start();
  expect(await inDm(desk, desk.ben)).toContain("We have it: #2 @\u200beveryone");
  expect(await listChanges(desk.app().app.db, desk.guild.id, 1)).toMatchObject([
    { by: desk.owner.id, how: "setup", lines: [`+ voice ${OPENED} (en-US)`] },
  ]);
  expect((await open(desk)).text).toContain("“We have it: #{number} @\u200beveryone”");
});

test("it is said in the language it was written in; whoever speaks another one reads ours", async () => {
  await using desk = await openDesk();
  speaks(desk, desk.ada, "de");
  await change(desk, { text: OPENED, language: "de" }, "Ist da: #{number}");
  await open(desk, { text: OPENED, language: "français" });
  expect(card(desk).text).toContain("Le ticket #{number} est ouvert");
  const dm = desk.dm(desk.ada);
  desk.as(desk.ada).write(dm, "Die Karte lädt nicht");
  await desk.settled();
  const draft = last(desk, desk.ada, dm);
  await desk.as(desk.ada).choose(draft.id, "What is it about?", ["Question"]);
  await desk.as(desk.ada).press(draft.id, "Senden");
  await desk.settled();
  expect(texts(desk, desk.ada, dm).join("\n")).toContain("Ist da: #1");
  expect(await inDm(desk, desk.ben)).toContain("Ticket #2 is open");
});

test("of a topic it is said there and below, and the whole server says it otherwise", async () => {
  const file =
    `${deskFile.replace(/^types:$/m, "types:\n  games:\n    name: Games\n    description: All of them\n")}`.replace(
      /^ {2}question:$/m,
      "  question:\n    under: games",
    );
  await using desk = await openDesk({ file });
  await change(desk, { text: OPENED }, "Everywhere: #{number}");
  await change(desk, { text: OPENED, topic: "games" }, "About games: #{number}");
  expect(card(desk).text).toContain("only Games");
  const dm = desk.dm(desk.ada);
  desk.as(desk.ada).write(dm, "The map does not load");
  await desk.settled();
  const draft = last(desk, desk.ada, dm);
  await desk.as(desk.ada).choose(draft.id, "What is it about?", ["Games"]);
  await desk.settled();
  if (last(desk, desk.ada, dm).text.includes("What exactly")) {
    await desk.as(desk.ada).choose(last(desk, desk.ada, dm).id, "What exactly?", ["Question"]);
  }
  await desk.as(desk.ada).press(last(desk, desk.ada, dm).id, "Send");
  await desk.settled();
  expect(texts(desk, desk.ada, dm).join("\n")).toContain("About games: #1");
});

test("what does not fit is refused with a sentence, and kept to be mended", async () => {
  await using desk = await openDesk();
  await open(desk, { text: "tickets.button-close-ticket" });
  expect(await type(desk, "Close this ticket for good and all of it now")).toContain(
    "A button takes at most 34 characters",
  );
  expect(await type(desk, "Close {secret}", "Fix it")).toContain(
    "Nothing here fills in {secret}. You can use: nothing",
  );
  expect(await type(desk, "Close { $number -> [one] x }", "Fix it")).toContain("only names that are filled in");
  expect(await type(desk, " \u200b ", "Fix it")).toContain("The text is empty");
  expect(await type(desk, "Done here", "Fix it")).toContain("**Done here**");
  await press(desk, "Use it");
  const { dm } = await openByDm(desk);
  await desk.as(desk.ada).press(last(desk, desk.ada, dm).id, "Done here");
  expect((await open(desk, { text: "no such words anywhere" })).text).toContain("No text has the words");
});

test("one is reset, all are reset; help messages that stand say what is said now", async () => {
  await using desk = await openDesk({ file: deskFile.replace(/^ {4}title:.*\n/m, "") });
  await change(desk, { text: "panels.heading" }, "{server} is here for you");
  expect(panel(desk)).toContain("Harbour Games is here for you");
  await change(desk, { text: OPENED }, "#{number}: we have it");
  expect(await open(desk, { text: "panels.heading" }).then(() => press(desk, "Reset"))).toContain(
    "It is said as before",
  );
  expect(panel(desk)).toContain("Need help from the Harbour Games team?");
  await open(desk);
  expect(await press(desk, "Reset all texts")).toContain("Reset one text?");
  expect(await press(desk, "Reset all texts")).not.toContain("we have it");
  expect(await inDm(desk, desk.ada)).toContain("Ticket #1 is open");
});

test("another server speaks as before", async () => {
  await using desk = await openDesk();
  const other = newServer(desk);
  desk.as(desk.owner).invite(desk.application.id, other.guild.id, wantedPermissions());
  await change(desk, { text: OPENED }, "Only here: #{number}");
  await desk.as(desk.owner).run("/setup voice", { text: OPENED }, { in: other.general.id });
  const there = last(desk, desk.owner, other.general.id).text;
  expect(there).toContain("Ticket #{number} is open");
  expect(there).not.toContain("Only here");
});

test("a tone is chosen; own words come before it, and it speaks each member's language", async () => {
  await using desk = await openDesk({ file: deskFile.replace(/^ {4}title:.*\n/m, "") });
  await open(desk);
  expect(await press(desk, "Formal")).toContain("**Tone: Formal.**");
  expect(panel(desk)).toContain("How may the Harbour Games team assist you?");
  await change(desk, { text: "panels.heading" }, "Ask {server}");
  expect(panel(desk)).toContain("Ask Harbour Games");
  expect(await inDm(desk, desk.ada)).toContain("Ticket #1 has been opened");
  await open(desk);
  expect(await press(desk, "Plain")).toContain("**Tone: Plain.**");
  expect(await inDm(desk, desk.ben)).toContain("Ticket #2 is open");
});

test("what only one person sees in the server is said for its topic, too", async () => {
  await using desk = await openDesk();
  await change(desk, { text: "tickets.confirm-who-reads", topic: "feedback" }, "Ideas are read on Fridays.");
  await change(desk, { text: "tickets.opened-at", topic: "feedback" }, "Idea {number}: {room}");
  await desk.as(desk.ada).press(desk.reads(desk.ada, desk.getHelp.id)[0]?.id ?? "", "Feedback");
  await desk.settled();
  expect(last(desk, desk.ada, desk.getHelp.id).text).toContain("Ideas are read on Fridays.");
  await desk.as(desk.ada).press(last(desk, desk.ada, desk.getHelp.id).id, "Open ticket");
  await desk.settled();
  expect(last(desk, desk.ada, desk.getHelp.id).text).toContain("Idea 1: <#");
});
