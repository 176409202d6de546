import { Permission } from "discord-box";
import { expect, test } from "vitest";
import { hours, minutes } from "#kernel/types.ts";
import { listChanges } from "../../src/features/desk-file/index.ts";
import { applyDesk } from "../../src/features/index.ts";
import { type Desk, deskFile, openDesk } from "../support/desk.ts";
import { last, openByDm, texts } from "../support/scenes.ts";

const rules = `rules:
  Maps:
    when: opened
    if: topic question
    then:
      - tag maps
      - "tell #general A map: look"
  Nobody answered:
    when: unanswered
    after: 2 h
    then: [note Nobody has answered, level up]
`;

const apply = async (desk: Desk, more: string, mode: "show" | "change" = "change") => {
  const report = await applyDesk(desk.app().app, { name: "desk.yaml", source: deskFile + more, mode });
  await desk.settled();
  return report;
};

async function says(desk: Desk, command: string, options: Record<string, string> = {}): Promise<string> {
  await desk.as(desk.owner).run(command, options, { in: desk.general.id });
  await desk.settled();
  return last(desk, desk.owner, desk.general.id).text;
}

const ticketNow = (desk: Desk) => desk.app().app.db.selectFrom("ticket").selectAll().executeTakeFirstOrThrow();

test("rules stand in the desk file: shown, applied once, done, left to the file by commands, gone with their lines", async () => {
  await using desk = await openDesk();
  expect(await apply(desk, rules, "show")).toMatch(
    /\+ rule “Maps”\n {2}\+ rule “Nobody answered”\nNothing was changed/,
  );
  expect(await says(desk, "/automation list")).toContain("no rules yet");
  expect(await apply(desk, rules)).toContain("Applied.");
  expect(await apply(desk, rules)).toBe("Harbour Games: nothing to change");
  const { thread } = await openByDm(desk);
  await desk.later(minutes(1));
  expect((await ticketNow(desk)).tags).toBe('["maps"]');
  expect(last(desk, desk.owner, desk.general.id).text).toContain("A map: look");
  await desk.later(hours(2));
  expect(texts(desk, desk.mel, thread).join("\n")).toContain("Nobody has answered");

  expect(await says(desk, "/automation show", { name: "Maps" })).toContain("stands in the desk file");
  expect(await says(desk, "/automation edit", { name: "Maps" })).toContain("Change it there");
  expect(await says(desk, "/automation remove", { name: "maps" })).toContain("Change it there");
  expect(await says(desk, "/automation pause", { name: "Maps" })).toContain("is paused");
  expect(await apply(desk, rules)).toBe("Harbour Games: nothing to change");
  expect(await says(desk, "/automation show", { name: "Maps" })).toContain("Paused");
  expect(await apply(desk, rules.replace("tag maps", "tag map").replace("level up", "ask"))).toMatch(
    /~ rule “Maps”: then\n {2}~ rule “Nobody answered”: then/,
  );
  expect(await apply(desk, "")).toMatch(/- rule “Maps”\n {2}- rule “Nobody answered”/);
  expect(await says(desk, "/automation list")).toContain("no rules yet");
});

test("a mistake names its line and the form that is right, and nothing is applied", async () => {
  await using desk = await openDesk();
  const wrong = rules.replace("topic question", "topik question").replace("level up", "dance");
  const lineOf = (words: string) => `${deskFile}${wrong}`.split("\n").findIndex((line) => line.includes(words)) + 1;
  const refused = apply(desk, wrong);
  await expect(refused).rejects.toThrow(new RegExp(`line ${lineOf("topik")}: .*topik question.*\`topic billing\``));
  await expect(apply(desk, wrong)).rejects.toThrow(new RegExp(`line ${lineOf("dance")}: .*dance.*\`tag refund\``));
  const map = rules.replace('"tell #general A map: look"', "tell general A map: look");
  await expect(apply(desk, map)).rejects.toThrow(/stands in quotes/);
  expect(await says(desk, "/automation list")).toContain("no rules yet");
});

test("rules are on record with the rest: what a command changed is there, and the way back leads to it", async () => {
  await using desk = await openDesk();
  await apply(desk, rules);
  await desk.as(desk.owner).run("/automation add", {}, { in: desk.general.id });
  await desk.as(desk.owner).fillIn({ name: "By hand", when: "closed", does: "tag done" });
  await desk.settled();
  const [newest] = await listChanges(desk.app().app.db, desk.guild.id, 1);
  expect(newest).toMatchObject({ by: desk.owner.id, how: "command", lines: ["+ rule “By hand”"] });
  await says(desk, "/setup backup", { name: "With rules" });
  await says(desk, "/automation remove", { name: "By hand" });
  await apply(desk, rules.replace("tag maps", "tag map"));
  const card = await says(desk, "/setup restore", { name: "With rules" });
  expect(card).toContain("rule By hand: added");
  expect(card).toContain("rule Maps: changed");
  await desk.as(desk.owner).press(last(desk, desk.owner, desk.general.id).id, "Restore");
  await desk.settled();
  expect(await says(desk, "/automation show", { name: "By hand" })).toContain("tag done");
  expect(await says(desk, "/automation show", { name: "Maps" })).toContain("tag maps");
  expect(await says(desk, "/setup history")).toContain("rule By hand");
});

test("a channel that members can read since a rule was saved is told nothing; the team reads why", async () => {
  await using desk = await openDesk();
  await apply(desk, `rules:\n  Tell:\n    when: opened\n    then: tell tickets A new one\n`);
  desk.as(desk.owner).setOverwrite(desk.tickets.id, {
    id: desk.guild.id,
    type: 0,
    allow: Permission.VIEW_CHANNEL.toString(),
    deny: "0",
  });
  const { thread } = await openByDm(desk);
  await desk.later(minutes(1));
  expect(texts(desk, desk.owner, desk.tickets.id).join("\n")).not.toContain("A new one");
  expect(texts(desk, desk.mel, thread).join("\n")).toContain("Every member can read the channel");
});
