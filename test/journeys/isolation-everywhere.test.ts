import { addMember, addRole } from "discord-box";
import { expect, test } from "vitest";
import { MANAGE_GUILD } from "#kernel/access.ts";
import { applyDesk } from "../../src/features/index.ts";
import { SECRET, type Stage, setStage, visit } from "../support/doors-stage.ts";
import { last } from "../support/scenes.ts";

/** A desk with all that a desk can have, in which nothing is called as in the other server. */
const other = `server: Lighthouse
parts: all
staff: [Keepers]
departments: { lamps: { name: Lamps, roles: [Keepers] } }
seniors:
  - { level: 1, ping: [Keepers] }
types:
  lamp: { name: Lamp, room: private-thread, destination: keepers, description: Light }
  fog: { name: Fog, leads: report, room: private-thread, destination: keepers }
panels:
  help: { channel: keepers, topics: [lamp, fog] }
`;

/** What has a name, a list or suggestions in the first server is called by the secret there. */
async function nameEverything({ desk, thread }: Stage): Promise<void> {
  const { owner, mel, general } = desk;
  const steps: readonly (readonly [who: { readonly id: string }, path: string, options: object, where: string])[] = [
    [owner, "/type add", { name: SECRET }, general.id],
    [owner, "/departments add", { name: SECRET }, general.id],
    [mel, "/snip add", { abbreviation: SECRET, summary: SECRET, content: SECRET }, general.id],
    [owner, "/auto-answer add", { name: SECRET, on: SECRET, answer: SECRET }, general.id],
    [owner, "/setup backup", { name: SECRET }, general.id],
    [owner, "/persona add-word", { kind: "noun", word: SECRET }, general.id],
    [mel, "/tags add", { tags: SECRET }, thread],
    [mel, "/skill add", { skill: SECRET }, thread],
    [mel, "/status mark", { words: SECRET }, thread],
    [mel, "/remind me", { when: "2d", words: SECRET }, thread],
    [mel, "/incident start", {}, thread],
    [mel, "/ticket rename", { name: SECRET }, thread],
  ];
  for (const [who, path, options, where] of steps) {
    await desk.as(who).run(path, options as never, { in: where });
    await desk.settled();
  }
  await desk.as(owner).run("/automation add", {}, { in: general.id });
  await desk.as(owner).fillIn({ name: SECRET, when: "opened", does: `note ${SECRET}` });
  // Small lines wait for others for five seconds.
  await desk.later(10_000);
}

test("every list, suggestion, command, button and form of a server that has everything knows nothing of another one's", async () => {
  const stage = await setStage();
  await using desk = stage.desk;
  const { world } = desk.box;
  const { kim, owner, mel } = desk;
  await nameEverything(stage);
  // Whoever is of both: owns the second, runs it, or is of its team.
  const keepers = addRole(world, stage.second, { name: "Keepers" });
  const keys = addRole(world, stage.second, { name: "Keys", permissions: MANAGE_GUILD.toString() });
  addMember(world, stage.second, owner.id, { roles: [keys.id] });
  addMember(world, stage.second, mel.id, { roles: [keepers.id] });
  await desk.settled();
  await applyDesk(desk.app().app, { name: "other.yaml", source: other, mode: "change" });
  await desk.settled();

  // The words that are looked for are there to be found.
  const lists = ["/snip list", "/type list", "/departments list", "/automation list", "/auto-answer list"];
  for (const path of [...lists, "/setup backups"]) {
    await desk.as(owner).run(path, {}, { in: desk.general.id });
    await desk.settled();
    expect(last(desk, owner, desk.general.id).text, path).toContain(SECRET);
  }
  const suggesting = stage.doors.filter(({ type }) => type === 4);
  expect(suggesting.length).toBeGreaterThan(20);

  const wrong: string[] = [];
  for (const [who, by] of [
    ["owner", kim],
    ["admin of both", owner],
    ["staff of both", mel],
  ] as const) {
    const at = { knock: { by, in: stage.elsewhere }, mayRead: false, may: false };
    wrong.push(...(await visit(stage, { who, ...at })));
  }
  expect(wrong).toEqual([]);
}, 400_000);
