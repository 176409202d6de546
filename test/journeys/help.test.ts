import { expect, test } from "vitest";
import { openDesk } from "../support/desk.ts";
import { last } from "../support/scenes.ts";

test("everybody reads what they can use where they are, and no more", async () => {
  await using desk = await openDesk();
  const { ada, mel, owner, general } = desk;
  const overviewOf = async (who: typeof ada, place: string) => {
    await desk.as(who).run("/help", {}, { in: place });
    return last(desk, who, place).text;
  };
  const member = await overviewOf(ada, general.id);
  expect(member).toContain("**/ticket** · close, create, info");
  expect(member).not.toMatch(/snip|panel|claim/);
  const staff = await overviewOf(mel, general.id);
  expect(staff).toMatch(/\*\*\/snip\*\*.*\n/);
  expect(staff).not.toContain("/panel");
  expect(await overviewOf(owner, general.id)).toContain("**/panel**");
  const byDm = await overviewOf(owner, desk.dm(owner));
  expect(byDm).toContain("**/ticket** · close, create");
  expect(byDm).not.toContain("/panel");
});

test("a command is told in full, by its path, an alias, typed, and from the menu", async () => {
  await using desk = await openDesk();
  const { ada, mel, general } = desk;
  const read = () => last(desk, ada, general.id).text;
  await desk.as(ada).run("/help", { about: "ticket close" }, { in: general.id });
  expect(read()).toContain("Typed: `!ticket close");
  expect(read()).toContain("Also typed as `!close`");
  const dm = desk.dm(ada);
  desk.as(ada).write(dm, "!help close");
  await desk.settled();
  expect(last(desk, ada, dm).text).toContain("Typed: `!ticket close");

  await desk.as(ada).run("/help", {}, { in: general.id });
  await desk.as(ada).choose(last(desk, ada, general.id).id, "Choose a command", ["/ticket"]);
  expect(read()).toContain("`/ticket reopen`");
  expect(read()).not.toContain("/ticket claim");

  await desk.as(ada).run("/help", { about: "panel create" }, { in: general.id });
  expect(read()).toContain("There is no command “panel create”");
  const suggested = (who: typeof ada) => desk.as(who).suggest("/help", "about", "cla", { in: general.id });
  expect(JSON.stringify(await suggested(mel))).toContain("/ticket claim");
  expect(JSON.stringify(await suggested(ada))).not.toContain("/ticket claim");
});
