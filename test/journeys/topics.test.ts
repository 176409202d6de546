import type { SeenMessage } from "discord-box";
import { expect, test } from "vitest";
import { type Desk, openDesk } from "../support/desk.ts";

const many = Array.from(
  { length: 30 },
  (_, index) => `  game-${index}:\n    name: Game ${index}\n    under: games\n`,
).join("");
const file = `server: Harbour Games
staff: [Support]
room: private-thread
destination: get-help
types:
  money:
    name: Money
  refund:
    name: Refund
    under: money
  charge:
    name: A charge
    under: money
    form:
      - ask: Which charge?
  rules:
    name: The rules
    leads: redirect
    answer: "Read **them** first."
  games:
    name: Games
${many}
panels:
  get-help:
    channel: get-help
    topics: [money, rules, games]
`;

/** The one card that only Ada sees. */
function card(desk: Desk): SeenMessage {
  const cards = desk.reads(desk.ada, desk.getHelp.id).filter(({ ephemeral }) => ephemeral);
  const [last] = cards.slice(-1);
  if (!last) throw new Error("there is no card");
  return last;
}

async function press(desk: Desk, label: string): Promise<void> {
  await desk.as(desk.ada).press(card(desk).id, label);
  await desk.settled();
}

async function pressPanel(desk: Desk, label: string): Promise<void> {
  const panel = desk.reads(desk.ada, desk.getHelp.id).find(({ ephemeral }) => !ephemeral);
  await desk.as(desk.ada).press(panel?.id ?? "", label);
  await desk.settled();
}

async function restart(desk: Desk): Promise<void> {
  await desk.stop();
  await desk.start();
  await desk.settled();
}

const outcomes = async (desk: Desk) =>
  (await desk.app().app.db.selectFrom("deflection").select("outcome").execute()).map(({ outcome }) => outcome);

test("a panel leads level by level to a ticket, in one card, with a restart between every two presses", async () => {
  await using desk = await openDesk({ file });
  await pressPanel(desk, "Money");
  const first = card(desk);
  expect(first.text).toBe("### Money\nWhat exactly?");
  await restart(desk);
  await press(desk, "A charge");
  // The form opened; whoever closes it still has the card.
  desk.as(desk.ada).dismissForm();
  expect(card(desk).id).toBe(first.id);
  await restart(desk);
  await press(desk, "Refund");
  expect(card(desk)).toMatchObject({ id: first.id, text: expect.stringContaining("Open a ticket: Refund") });
  await restart(desk);
  await press(desk, "Open ticket");
  expect(desk.threads(desk.getHelp.id)).toMatchObject([{ name: "1 Refund Ada" }]);
});

test("a quick answer opens nothing, is counted, and leads on when it did not help", async () => {
  await using desk = await openDesk({ file });
  await pressPanel(desk, "The rules");
  expect(card(desk).text).toBe("### The rules\nRead **them** first.\n**No ticket was opened.**");
  expect(await outcomes(desk)).toEqual(["shown"]);
  await restart(desk);
  await press(desk, "I still need help");
  expect(card(desk).text).toBe("### What is it about?");
  expect(await outcomes(desk)).toEqual(["more"]);
  await restart(desk);
  await press(desk, "Money");
  expect(card(desk).text).toContain("### Money");
  await press(desk, "Cancel");
  expect(card(desk).text).toBe("Nothing was opened.");

  await pressPanel(desk, "The rules");
  await press(desk, "That helped");
  expect(await outcomes(desk)).toEqual(["more", "helped"]);
  expect(desk.threads(desk.getHelp.id)).toEqual([]);
});

test("more than 25 topics have pages", async () => {
  await using desk = await openDesk({ file });
  await pressPanel(desk, "Games");
  await press(desk, "More topics");
  await desk.as(desk.ada).choose(card(desk).id, "What exactly?", ["Game 29"]);
  await desk.settled();
  expect(card(desk).text).toContain("Open a ticket: Game 29");
});

test("the command leads through the same levels and answers", async () => {
  await using desk = await openDesk({ file });
  await desk.as(desk.ada).run("/ticket create", { topic: "rules" }, { in: desk.general.id });
  await desk.settled();
  expect(desk.reads(desk.ada, desk.general.id).at(-1)?.text).toContain("**No ticket was opened.**");
});

test("what a panel does not offer can't be chosen from it", async () => {
  await using desk = await openDesk({ file: file.replace("topics: [money, rules, games]", "topics: [refund, rules]") });
  await pressPanel(desk, "The rules");
  await press(desk, "I still need help");
  // Its neighbours are what the panel offers, and no more.
  expect(JSON.stringify(card(desk).components)).toContain("Refund");
  expect(JSON.stringify(card(desk).components)).not.toContain("A charge");
});

test("the command suggests every topic with its path, and leads to a level, from the top, by pages", async () => {
  await using desk = await openDesk({ file });
  const { ada, general } = desk;
  const suggested = await desk.as(ada).suggest("/ticket create", "topic", "money", { in: general.id });
  expect(suggested).toEqual([
    { name: "Money › Refund", value: "refund" },
    { name: "Money › A charge", value: "charge" },
  ]);
  const card = () => desk.reads(ada, general.id).at(-1);
  const press = async (label: string) => {
    await restart(desk);
    await desk.as(ada).press(card()?.id ?? "", label);
    await desk.settled();
  };
  await desk.as(ada).run("/ticket create", { topic: "games" }, { in: general.id });
  await desk.settled();
  expect(card()?.text).toBe("### Games\nWhat exactly?");
  await press("Back");
  expect(card()?.text).toBe("### What is it about?");
  await press("Money");
  await press("Back");
  await press("Money");
  await press("Refund");
  await press("Open ticket");
  expect(desk.threads(desk.getHelp.id)).toMatchObject([{ name: "1 Refund Ada" }]);
  // By its path, as it is suggested.
  await desk.as(ada).run("/ticket create", { topic: "Money › A charge" }, { in: general.id });
  expect(JSON.stringify(desk.as(ada).form())).toContain("Which charge?");
});
