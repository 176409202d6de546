import { expect, test } from "vitest";
import { minutes } from "#kernel/types.ts";
import { type Desk, openDesk } from "../support/desk.ts";
import { last, openByDm, texts } from "../support/scenes.ts";

async function add(desk: Desk, rule: Readonly<Record<string, string>>): Promise<string> {
  await desk.as(desk.owner).run("/automation add", {}, { in: desk.general.id });
  await desk.as(desk.owner).fillIn(rule);
  await desk.settled();
  return last(desk, desk.owner, desk.general.id).text;
}

const ticketNow = (desk: Desk) => desk.app().app.db.selectFrom("ticket").selectAll().executeTakeFirstOrThrow();

test("a saved reply goes out in the team's name, somebody is given the ticket, a channel is told, the member is asked", async () => {
  await using desk = await openDesk();
  const { ada, mel, owner } = desk;
  const greeting = { abbreviation: "hello", summary: "Greets", content: "Hello, we are looking into it." };
  await desk.as(mel).run("/snip add", greeting, { in: desk.general.id });
  await desk.settled();
  expect(await add(desk, { name: "Greet", when: "opened", does: "reply hello\nassign role Support" })).toContain(
    "saved",
  );
  expect(await add(desk, { name: "Tell", when: "claimed", does: "tell #general Somebody has it" })).toContain("saved");
  expect(
    await add(desk, { name: "Ask", when: "member-wrote", if: "words thanks", does: "ask Is it solved?" }),
  ).toContain("saved");
  const { dm } = await openByDm(desk);
  await desk.later(minutes(1));
  expect(texts(desk, ada, dm).join("\n")).toContain("**Harbour Games team**\nHello, we are looking into it.");
  expect((await ticketNow(desk)).assignee_id).not.toBeNull();
  expect(texts(desk, owner, desk.general.id).join("\n")).toContain("Somebody has it");
  desk.as(ada).write(dm, "Thanks a lot");
  await desk.later(minutes(1));
  expect(texts(desk, ada, dm).join("\n")).toContain("Is it solved?");
});

test("a bad rating begins a rule", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  await add(desk, { name: "Bad", when: "rated", if: "rating bad", does: "tag bad-rating" });
  const { dm, thread } = await openByDm(desk);
  desk.as(mel).write(thread, "+There you are");
  await desk.settled();
  await desk.as(mel).run("/ticket close", {}, { in: thread });
  await desk.later(minutes(1));
  const closed = desk.reads(ada, dm).findLast(({ text }) => text.includes("is closed"));
  await desk.as(ada).press(closed?.id ?? "", "Not good");
  await desk.later(minutes(1));
  expect((await ticketNow(desk)).tags).toBe('["bad-rating"]');
});
