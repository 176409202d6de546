import { expect, test } from "vitest";
import { wantedPermissions } from "#kernel/invite.ts";
import { days, minutes } from "#kernel/types.ts";
import { openDesk } from "../support/desk.ts";
import { newServer } from "../support/new-server.ts";
import { last } from "../support/scenes.ts";

/** What is begun, what is pressed on its card, and what is said when it is over. */
const BEGINNINGS = [
  ["/setup start", () => ({}), "Change", "or is older than a day. Use `/setup start`"],
  ["/setup voice", () => ({ text: "tickets.opened-heading" }), "Change", "or is older than a day. Use `/setup voice`"],
  ["/panel create", (channel: string) => ({ channel }), "Discard", "This editor is out of date"],
] as const;

test("what somebody began can be gone on with for a day after the last touch, and not a minute longer", async () => {
  await using desk = await openDesk();
  const { owner } = desk;
  const { guild, general } = newServer(desk);
  desk.as(owner).invite(desk.application.id, guild.id, wantedPermissions());
  const card = () => last(desk, owner, general.id);
  const run = async (command: string, options: Readonly<Record<string, string>>) => {
    await desk.as(owner).run(command, options, { in: general.id });
    await desk.settled();
    return card().id;
  };
  const press = async (id: string, label: string) => {
    await desk.as(owner).press(id, label);
    await desk.settled();
    return card().text;
  };
  expect(await press(await run("/setup start", {}), "Use this")).toContain("Lighthouse is set up");
  const { db } = desk.app().app;
  const rows = () => db.selectFrom("unfinished").select(["id", "kind"]).orderBy("kind").execute();
  expect(await rows()).toEqual([]);

  const cards: string[] = [];
  for (const [command, options] of BEGINNINGS) cards.push(await run(command, options(general.id)));
  const begun = await rows();
  expect(begun.map(({ kind }) => kind)).toEqual(["panels.editor", "setup.answers", "voice.text"]);
  await desk.later(days(1) + minutes(1));
  for (const [index, [command, , label, over]] of BEGINNINGS.entries()) {
    expect(await press(cards[index] ?? "", label), command).toContain(over);
  }
  expect(await rows()).toEqual(begun);

  await run("/setup start", {});
  expect((await rows()).map(({ kind }) => kind)).toEqual(["setup.answers"]);
});
