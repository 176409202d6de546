import { expect, test } from "vitest";
import { hours } from "#kernel/types.ts";
import { setCommandPermissions } from "../../sandbox/src/world/command-permissions.ts";
import { applyDesk } from "../../src/features/index.ts";
import { type Desk, deskFile, openDesk } from "../support/desk.ts";
import { last, openByDm } from "../support/scenes.ts";

type Who = { readonly id: string };

const SLASH = 1;
const ROLE = 1;

const paths = (desk: Desk, who: Who, channelId: string): string[] =>
  desk
    .as(who)
    .commands({ in: channelId, type: SLASH })
    .map(({ path }) => path);

async function run(
  desk: Desk,
  who: Who,
  channelId: string,
  path: string,
  options: Record<string, string | number> = {},
): Promise<string> {
  await desk.as(who).run(path, options, { in: channelId });
  await desk.settled();
  return last(desk, who, channelId).text;
}

test("a server switches another bot's names on, uses them with what they take, and switches them off", async () => {
  await using desk = await openDesk();
  const { owner, mel, ada, ben, general, box } = desk;
  const { thread, dm } = await openByDm(desk);
  const before = paths(desk, owner, general.id);
  expect(before).not.toContain("/aclose");
  expect(await run(desk, owner, general.id, "/setup add", { part: "names-mailbee" })).toContain(
    "**Names of MailBee** are on",
  );
  expect(paths(desk, mel, thread)).toEqual(expect.arrayContaining(["/aclose", "/nonaclose", "/th"]));
  // Nothing of ours is gone, and help speaks of ours alone.
  expect(before.filter((path) => !paths(desk, owner, general.id).includes(path))).toEqual([]);
  expect(await run(desk, owner, general.id, "/help")).not.toMatch(/aclose|whitelist/);

  expect(
    await run(desk, mel, general.id, "/blacklist", { member: ben.id, length: "24h", reason: "was rude" }),
  ).toContain("was rude");
  const block = await desk.app().app.db.selectFrom("block").selectAll().executeTakeFirstOrThrow();
  expect(Number(block.until) - box.clock.now()).toBeGreaterThan(hours(23));
  expect(await desk.as(owner).suggest("/type update", "topic", "", { in: general.id })).not.toEqual([]);
  await run(desk, mel, thread, "/aclose", { reason: "Solved by a restart" });
  const card = last(desk, ada, dm).text;
  expect(card).toContain("Solved by a restart");
  expect(card).not.toMatch(/Mel\b/);

  expect(await run(desk, owner, general.id, "/setup remove", { part: "names-mailbee" })).toContain("are off");
  expect(paths(desk, owner, general.id)).toEqual(before);
  desk.as(mel).write(general.id, `!whitelist ${ben.id}`);
  await desk.settled();
  expect(await desk.app().app.db.selectFrom("block").selectAll().execute()).toEqual([]);
});

test("by another bot's name nobody may more than by ours; also what the server decided of ours counts", async () => {
  await using desk = await openDesk();
  const { owner, mel, ada, ben, general, supportRole, guild, application, box } = desk;
  await run(desk, owner, general.id, "/setup add", { part: "names-mailbee" });
  expect(await run(desk, ada, general.id, "/blacklist", { member: ben.id })).toContain("Only the team can do this.");
  const ours = [...box.world.commands.values()].find(({ name }) => name === "block");
  const permissions = [{ id: supportRole.id, type: ROLE, permission: false }];
  setCommandPermissions(box.world, application, guild.id, ours?.id ?? "", { permissions });
  await desk.later(61_000);
  expect(await run(desk, mel, general.id, "/blacklist", { member: ben.id })).toContain(
    "On this server you can’t use `/block add` here.",
  );
  expect(await desk.app().app.db.selectFrom("block").selectAll().execute()).toEqual([]);
});

test("a name comes and goes with the part of what it stands for; who still sees it reads what is off", async () => {
  await using desk = await openDesk();
  const { owner, mel, general, box, guild } = desk;
  await run(desk, owner, general.id, "/setup add", { part: "names-mailbee" });
  expect(paths(desk, mel, general.id)).toContain("/th");
  // Their Discord was not told yet.
  const path = new RegExp(`/guilds/${guild.id}/commands$`);
  const down = box.faults.rest({ match: { method: "PUT", path }, do: { kind: "5xx-before" }, times: 99 });
  await run(desk, owner, general.id, "/setup remove", { part: "notes" });
  expect(await run(desk, mel, general.id, "/th", { member: desk.ada.id })).toContain(
    "This server does not use “Notes and history”.",
  );
  down.remove();
  await desk.later(hours(1));
  expect(paths(desk, mel, general.id)).not.toContain("/th");
  expect(paths(desk, mel, general.id)).toContain("/close");
});

test("a desk file names them beside other parts; all parts are without them", async () => {
  await using desk = await openDesk({ config: { parts: "few" } });
  const { owner, general } = desk;
  const apply = (more: string) =>
    applyDesk(desk.app().app, { name: "desk.yaml", source: deskFile + more, mode: "change" });
  expect(await apply("parts: [tickets, forms, blocks, names-enterprise, names-theticketbot]\n")).toContain(
    "+ part names-enterprise",
  );
  await desk.settled();
  const named = ["/ticket adduser", "/security lockdown", "/inbox new-tickets name", "/admin panel_list"];
  expect(paths(desk, owner, general.id)).toEqual(expect.arrayContaining(named));
  expect(await run(desk, owner, general.id, "/admin panel_list")).toBe(
    await run(desk, owner, general.id, "/panel list"),
  );
  expect(await run(desk, owner, general.id, "/inbox new-tickets name")).not.toBe("");
  // Hours are counted there.
  const given = { member: desk.ben.id, length: "24", reason: "was rude" };
  expect(await run(desk, desk.mel, general.id, "/admin blacklist_add", given)).toContain("was rude");
  expect(await apply("parts: all\n")).toContain("- part names-enterprise");
  await desk.settled();
  const has = paths(desk, owner, general.id);
  expect(named.filter((path) => has.includes(path))).toEqual([]);
  expect(has).toContain("/admin doctor");
});
