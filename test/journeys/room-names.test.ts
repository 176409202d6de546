import { describe, expect, test } from "vitest";
import { minutes, seconds } from "#kernel/types.ts";
import { type Desk, deskFile, openDesk } from "../support/desk.ts";
import { fileWithRoom, openDeskWith, openRoom, PLACES } from "../support/rooms.ts";
import { openByDm, openByPanel } from "../support/scenes.ts";

const withEmoji = `${deskFile}\nname-emoji: true\n`;

const nameOf = (desk: Desk, id: string) => desk.box.world.channels.get(id)?.name ?? "";

const asked = (desk: Desk, id: string) =>
  [...desk.box.requests].filter(
    ({ method, path, body, status }) =>
      method === "PATCH" && path.endsWith(id) && status === 200 && "name" in (body as object),
  ).length;

const renames = async (desk: Desk) =>
  (await desk.app().app.db.selectFrom("fact").select(["kind", "data"]).where("kind", "=", "renamed").execute()).map(
    ({ data }) => (data === null ? "here" : JSON.parse(data).how),
  );

const follow = (desk: Desk) => desk.later(seconds(6));

describe("an emoji in the name", () => {
  test("says the state, nothing is sent that is shown already, and the newest counts, over the limit and a restart", async () => {
    await using desk = await openDesk({ file: withEmoji, box: { limits: "discord" } });
    const { ada, mel } = desk;
    const { dm, thread } = await openByDm(desk);
    desk.as(mel).write(thread, "+Which map?");
    await follow(desk);
    expect(nameOf(desk, thread)).toMatch(/^💬 1 /);
    desk.as(mel).write(thread, "!priority high");
    await follow(desk);
    expect(asked(desk, thread)).toBeLessThanOrEqual(2);
    desk.as(ada).write(dm, "The second");
    await follow(desk);
    desk.as(mel).write(thread, "+Then restart it.");
    await follow(desk);
    await desk.as(mel).run("/status mark", { words: "🧾 asked the bank" }, { in: thread });
    await follow(desk);
    expect(asked(desk, thread)).toBeLessThanOrEqual(3);
    await desk.stop();
    await desk.start();
    await desk.later(minutes(11));
    await follow(desk);
    expect(nameOf(desk, thread)).toMatch(/^🧾 1 /);
    await desk.later(minutes(11));
    const before = asked(desk, thread);
    await desk.as(mel).run("/ticket close", {}, { in: thread });
    await follow(desk);
    expect(nameOf(desk, thread)).toMatch(/^✅ 1 /);
    expect(asked(desk, thread)).toBe(before + 1);
    expect(await renames(desk)).toEqual([]);
  });

  test("of a channel it stands before the name as Discord keeps it; without the setting there is none", async () => {
    await using desk = await openDeskWith(`${fileWithRoom("private-channel", PLACES.category)}\nname-emoji: true\n`);
    const { team } = await openRoom(desk, "private-channel");
    desk.as(desk.mel).write(team, "Which map?");
    await follow(desk);
    expect(nameOf(desk, team)).toMatch(/^💬-1-/);

    await using plain = await openDesk();
    const { thread } = await openByDm(plain);
    plain.as(plain.mel).write(thread, "+Which map?");
    await follow(plain);
    expect(asked(plain, thread)).toBe(0);
  });
});

describe("a room that a person renames by Discord's own means", () => {
  test("has that title from then on; an emoji goes before it, and what is told twice or late changes nothing", async () => {
    await using desk = await openDesk({ file: withEmoji });
    const { ada, mel, owner } = desk;
    const thread = await openByPanel(desk);
    desk.as(mel).write(thread, "Which map?");
    await follow(desk);
    expect(nameOf(desk, thread)).toMatch(/^💬 /);
    desk.as(owner).renameThread(thread, "💬 Lost key");
    await follow(desk);
    expect(await renames(desk)).toEqual(["discord"]);
    desk.as(ada).write(thread, "The second");
    await follow(desk);
    expect(nameOf(desk, thread)).toBe("🔔 Lost key");
    await desk.stop();
    await desk.start();
    await desk.as(mel).run("/ticket rename", { name: "Found key" }, { in: thread });
    await follow(desk);
    expect(nameOf(desk, thread)).toBe("🔔 Found key");
    desk.as(owner).renameThread(thread, "Lost again");
    desk.as(owner).renameThread(thread, "Lost for good");
    await follow(desk);
    desk.as(mel).write(thread, "We look.");
    await follow(desk);
    expect(nameOf(desk, thread)).toBe("💬 Lost for good");
    expect((await renames(desk)).filter((how) => how === "here")).toHaveLength(1);
    await desk.as(owner).run("/closing force", {}, { in: thread });
    await desk.as(owner).run("/closing erase", { number: 1 }, { in: desk.general.id });
    await desk.as(owner).fillIn({ number: "1" });
    await follow(desk);
    expect(await desk.app().app.db.selectFrom("room_name").selectAll().execute()).toEqual([]);
  });

  test("so of a channel", async () => {
    await using desk = await openDeskWith(`${fileWithRoom("dm-channel", PLACES.category)}\nname-emoji: true\n`);
    const { team } = await openRoom(desk, "dm-channel");
    desk.as(desk.owner).renameChannel(team, "lost-key");
    await follow(desk);
    expect(await renames(desk)).toEqual(["discord"]);
    desk.as(desk.mel).write(team, "+Which map?");
    await follow(desk);
    expect(nameOf(desk, team)).toBe("💬-lost-key");
  });
});
