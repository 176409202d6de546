import type { SeenMessage } from "discord-box";
import { expect, test } from "vitest";
import { applyDesk } from "../../src/features/index.ts";
import { type Desk, openDesk } from "../support/desk.ts";
import { last, texts } from "../support/scenes.ts";

const games = Array.from(
  { length: 30 },
  (_, index) => `  game-${index}: { name: Game ${index}, under: games, description: About game ${index} }\n`,
).join("");
const file = `server: Harbour Games
staff: [Support]
room: dm
destination: tickets
gates: { cooldown: 0 s }
types:
  money: { name: Money }
  refund: { name: Refund, under: money }
  charge: { name: A charge, under: money, form: [{ ask: "Which charge?" }] }
  games: { name: Games }
${games}
  crash: { name: It crashes, under: game-29 }
  slow: { name: It is slow, under: game-29 }
  bugs: { name: Bugs }
  harbour-bugs: { name: Harbour bugs, under: bugs }
  rules: { name: The rules, leads: redirect, answer: "Read **them** first." }
  chat: { name: Chat, room: private-thread, destination: get-help }
`;

const outcomes = async (desk: Desk) =>
  (await desk.app().app.db.selectFrom("deflection").select(["outcome", "guild_id"]).execute()).map(
    ({ outcome }) => outcome,
  );

async function restart(desk: Desk): Promise<void> {
  await desk.stop();
  await desk.start();
  await desk.settled();
}

/** Ada writes; her one card, pressed with a restart before each press. */
async function begin(desk: Desk, words = "I want my money back") {
  const dm = desk.dm(desk.ada);
  desk.as(desk.ada).write(dm, words);
  await desk.settled();
  const { id } = last(desk, desk.ada, dm);
  const card = (): SeenMessage => {
    const found = desk.reads(desk.ada, dm).find((message) => message.id === id);
    if (!found) throw new Error("the card is gone");
    return found;
  };
  const press = async (label: string) => {
    await restart(desk);
    await desk.as(desk.ada).press(id, label);
    await desk.settled();
  };
  const choose = async (menu: string, label: string) => {
    await restart(desk);
    await desk.as(desk.ada).choose(id, menu, [label]);
    await desk.settled();
  };
  return { dm, card, press, choose };
}

test("topics level by level in one card, with a restart before every press, until Send", async () => {
  await using desk = await openDesk({ file });
  const { ada, mel } = desk;
  const { dm, card, press } = await begin(desk);
  expect(card().text).toContain("Message the Harbour Games team");
  expect(JSON.stringify(card().components)).not.toContain("Chat");
  await press("Money");
  expect(card().text).toMatch(/^### Money\n> I want my money back\nWhat exactly\?/);
  await press("Back");
  expect(card().text).toContain("What is it about?");
  await press("Money");
  await press("A charge");
  expect(card().text).toContain("Topic: A charge. One question first.");
  await press("Back");
  await press("Refund");
  expect(card().text).toContain("Send this to the Harbour Games team?");
  expect(desk.threads(desk.tickets.id)).toEqual([]);
  await press("Send");
  expect(texts(desk, ada, dm)).toHaveLength(2);
  expect(card().text).toContain("Ticket #1 is open");
  const [thread] = desk.threads(desk.tickets.id);
  expect(thread?.name).toBe("1 Refund Ada");
  expect(texts(desk, mel, thread?.id ?? "").slice(1)).toEqual(["**Ada**\nI want my money back"]);
});

test("more than 25 topics have pages; below them there is another level; Back leads up again", async () => {
  await using desk = await openDesk({ file });
  const { card, press, choose } = await begin(desk);
  await press("Games");
  expect(JSON.stringify(card().components)).not.toContain("Game 29");
  await press("Show more");
  expect(JSON.stringify(card().components)).not.toContain('Game 1"');
  await press("Previous");
  await press("Show more");
  await choose("What exactly?", "Game 29");
  expect(card().text).toMatch(/^### Game 29/);
  await press("It crashes");
  await press("Back");
  expect(card().text).toMatch(/^### Game 29/);
  await press("Back");
  expect(card().text).toMatch(/^### Games/);
  await press("Back");
  expect(card().text).toContain("What is it about?");
  await press("Cancel");
  expect(card().text).toContain("Nothing was sent.");
});

test("a level of one is no choice", async () => {
  await using desk = await openDesk({ file });
  const { card, press } = await begin(desk);
  await press("Bugs");
  expect(card().text).toContain("Topic: Harbour bugs");
  await press("Back");
  expect(card().text).toContain("What is it about?");
});

test("a quick answer by DM opens nothing, is counted without who asked, and leads on", async () => {
  await using desk = await openDesk({ file });
  const { card, press } = await begin(desk);
  await press("The rules");
  expect(card().text).toBe("### The rules\nRead **them** first.\n**No ticket was opened.**");
  expect(await outcomes(desk)).toEqual(["shown"]);
  await press("I still need help");
  expect(card().text).toContain("What is it about?");
  expect(card().text).toContain("> I want my money back");
  expect(await outcomes(desk)).toEqual(["more"]);
  await press("The rules");
  await press("That helped");
  expect(card().text).toContain("No ticket was opened");
  expect(await outcomes(desk)).toEqual(["more", "helped"]);
  expect(desk.threads(desk.tickets.id)).toEqual([]);
  // What was written is forgotten.
  expect(await desk.app().app.db.selectFrom("draft").select(["said", "state"]).execute()).toEqual([
    { said: null, state: "gone" },
  ]);
});

test("Send goes to the topic that its card names, or to nobody", async () => {
  await using desk = await openDesk({ file });
  const { card, press } = await begin(desk);
  await press("Money");
  await press("Refund");
  // It becomes a level of its own while the card stands.
  const source = `${file}  broken: { name: Broken, under: refund }\n  late: { name: Late, under: refund }\n`;
  await applyDesk(desk.app().app, { name: "desk.yaml", source, mode: "change" });
  await press("Send");
  expect(desk.threads(desk.tickets.id)).toEqual([]);
  expect(card().text).toContain("Refund");
  desk.as(desk.ada).write(desk.dm(desk.ada), "Please");
  await desk.settled();
  expect(card().text).toMatch(/^### Refund\n> I want my money back\n> Please\nWhat exactly/);
  await press("Late");
  await press("Send");
  expect(desk.threads(desk.tickets.id)[0]?.name).toBe("1 Late Ada");
});
