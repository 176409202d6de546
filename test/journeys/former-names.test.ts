import { expect, test } from "vitest";
import { hours } from "#kernel/types.ts";
import { type Desk, openDesk } from "../support/desk.ts";
import { openByDm, texts } from "../support/scenes.ts";

async function type(desk: Desk, by: { readonly id: string }, line: string, channel: string): Promise<string> {
  const { id } = desk.as(by).write(channel, line);
  await desk.settled();
  const answer = desk.reads(by, channel).findLast(({ message_reference }) => message_reference?.message_id === id);
  if (!answer || !JSON.stringify(answer.components).includes("kernel.show:")) return answer?.text ?? "";
  await desk.as(by).press(answer.id, "Show");
  await desk.settled();
  return desk.reads(by, channel).at(-1)?.text ?? "";
}

test("hours of another bot's block list are hours here; its reason is the reason", async () => {
  await using desk = await openDesk();
  const { mel, ben, box } = desk;
  const said = await type(desk, mel, `!admin blacklist_add <@${ben.id}> 24 was rude`, desk.general.id);
  expect(said).toContain("was rude");
  const block = await desk.app().app.db.selectFrom("block").selectAll().executeTakeFirstOrThrow();
  expect(Math.round((Number(block.until) - box.clock.now()) / hours(1))).toBe(24);
  expect(await type(desk, mel, `!admin blacklist_remove ${ben.id}`, desk.general.id)).toContain(`<@${ben.id}>`);
  expect(await type(desk, mel, "!admin blacklist_add ben 24 was rude", desk.general.id)).toContain(
    "!admin blacklist_add <member> [length] [reason…]",
  );
});

test("a ticket is closed as the team by the name that says so", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  await type(desk, mel, "!aclose Solved by a restart", thread);
  const card = texts(desk, ada, dm).at(-1) ?? "";
  expect(card).toContain("Solved by a restart");
  expect(card).not.toMatch(/Mel\b/);
});

test("the place of an inbox is changed by the words of there", async () => {
  await using desk = await openDesk();
  const { owner, general, getHelp } = desk;
  const said = await type(desk, owner, `!inbox destination <#${general.id}> get-help`, getHelp.id);
  // It stands in the desk file, which alone may change it; so it was understood.
  expect(said).toContain("desk file");
});
