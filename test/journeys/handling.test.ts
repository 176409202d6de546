import { expect, test } from "vitest";
import { minutes, seconds } from "#kernel/types.ts";
import { type Desk, openDesk } from "../support/desk.ts";
import { fileWithRoom, openDeskWith, openRoom, PLACES } from "../support/rooms.ts";
import { last, more, openByDm, openByPanel, texts } from "../support/scenes.ts";

const row = async (desk: Desk) => {
  const ticket = await desk.app().app.db.selectFrom("ticket").selectAll().executeTakeFirstOrThrow();
  return { priority: ticket.priority, tags: JSON.parse(ticket.tags) as string[] };
};

const facts = async (desk: Desk, kind: string) =>
  (await desk.app().app.db.selectFrom("fact").select("kind").execute()).filter((fact) => fact.kind === kind).length;

/** The name of the newest room under a channel. */
const nameOf = (desk: Desk, id: string) => desk.box.world.channels.get(id)?.name;

/** What a command answers to whoever may not, elsewhere, and of a closed ticket. */
async function refusals(desk: Desk, command: string, options: object): Promise<void> {
  const { ada, mel } = desk;
  const { thread } = await openByDm(desk);
  const says = async (who: Desk["ada"], where: string) => {
    await desk.as(who).run(command, options as never, { in: where });
    return last(desk, who, where).text;
  };
  expect(await says(ada, desk.general.id)).toContain("Only the team");
  expect(await says(mel, desk.general.id)).toContain("not a ticket");
  await desk.as(mel).run("/ticket close", {}, { in: thread });
  await desk.settled();
  await desk.as(mel).run("/ticket reopen", { number: 1 }, { in: desk.tickets.id });
  await desk.settled();
  await says(mel, thread);
  expect(last(desk, mel, thread).text).not.toContain("closed");
}

test("priority: by command, typed and behind More, on card and timeline; the same again changes nothing", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const { dm, thread } = await openByDm(desk);
  await desk.as(mel).run("/ticket priority", { priority: "urgent" }, { in: thread });
  expect(last(desk, mel, thread).text).toBe("Priority of ticket #1: Urgent");
  await desk.as(mel).run("/ticket priority", { priority: "urgent" }, { in: thread });
  await desk.stop();
  await desk.start();
  await desk.later(seconds(10));
  expect(await row(desk)).toMatchObject({ priority: "urgent" });
  expect(await facts(desk, "priority-set")).toBe(1);
  expect(texts(desk, mel, thread)[0]).toContain("**urgent**");
  expect(texts(desk, mel, thread).filter((line) => line.includes("set the priority"))).toEqual([
    `-# <@${mel.id}> set the priority: Urgent`,
  ]);
  expect(texts(desk, ada, dm).join()).not.toContain("riority");

  desk.as(mel).write(thread, "!priority low");
  await desk.settled();
  expect(await row(desk)).toMatchObject({ priority: "low" });
  await more(desk, mel, desk.reads(mel, thread)[0], "Priority");
  const choice = last(desk, mel, thread);
  await desk.stop();
  await desk.start();
  await desk.as(mel).press(choice.id, "Critical");
  expect(await row(desk)).toMatchObject({ priority: "critical" });
});

test("priority in a room that the member reads is told to nobody but who set it", async () => {
  await using desk = await openDesk();
  const { ada, mel } = desk;
  const thread = await openByPanel(desk);
  await desk.as(mel).run("/ticket priority", { priority: "critical" }, { in: thread });
  await desk.later(seconds(10));
  expect(await row(desk)).toMatchObject({ priority: "critical" });
  expect(texts(desk, ada, thread).join().toLowerCase()).not.toContain("critical");
});

test("tags: added and removed, typed in each way, none twice, at most 25", async () => {
  await using desk = await openDesk();
  const { mel } = desk;
  const { thread } = await openByDm(desk);
  await desk.as(mel).run("/tags add", { tags: "Refund, maps, refund" }, { in: thread });
  expect(last(desk, mel, thread).text).toBe("Tags of ticket #1: maps, refund");
  for (const line of ["!tags add order late", "!ticket tags remove maps", "!tag gift"]) {
    desk.as(mel).write(thread, line);
    await desk.settled();
  }
  expect(await row(desk)).toMatchObject({ tags: ["gift", "order late", "refund"] });
  await desk.as(mel).run("/tags remove", { tags: "never there" }, { in: thread });
  expect(await facts(desk, "tags-set")).toBe(4);
  const many = Array.from({ length: 23 }, (_, index) => `t${index}`).join();
  await desk.as(mel).run("/tags add", { tags: many }, { in: thread });
  expect(last(desk, mel, thread).text).toContain("at most 25 tags");
  await desk.as(mel).run("/tags add", { tags: " , " }, { in: thread });
  expect(last(desk, mel, thread).text).toContain("Say which tags");
  expect(await row(desk)).toMatchObject({ tags: ["gift", "order late", "refund"] });
});

test("a room is renamed twice at once, then the last name counts as soon as Discord takes it, also after a restart", async () => {
  await using desk = await openDesk({ box: { limits: "discord" } });
  const { mel } = desk;
  const { thread } = await openByDm(desk);
  for (const name of ["First", "Second", "Third", "Fourth"]) {
    await desk.as(mel).run("/ticket rename", { name }, { in: thread });
    await desk.settled();
  }
  expect(nameOf(desk, thread)).toBe("Second");
  expect(last(desk, mel, thread).text).toContain("the last one counts");
  await desk.stop();
  await desk.start();
  await desk.later(minutes(11));
  await desk.later(seconds(10));
  expect(nameOf(desk, thread)).toBe("Fourth");
  const patched = [...desk.box.requests].filter(
    ({ method, path, body, status }) =>
      method === "PATCH" && path.endsWith(thread) && status === 200 && "name" in (body as object),
  );
  expect(patched).toHaveLength(3);
  expect(await facts(desk, "renamed")).toBe(4);
});

test("names of channels are shaped as Discord keeps them; a locked thread is renamed, too; nothing is no name", async () => {
  await using desk = await openDeskWith(fileWithRoom("private-channel", PLACES.category));
  const { mel } = desk;
  const { team } = await openRoom(desk, "private-channel");
  desk.as(mel).write(team, "!rename Late Order, Ada");
  await desk.settled();
  expect(nameOf(desk, team)).toBe("late-order-ada");
  await desk.as(mel).run("/ticket rename", { name: " -- " }, { in: team });
  expect(last(desk, mel, team).text).toContain("leaves no name");

  await using other = await openDesk();
  const thread = await openByPanel(other);
  await other.as(other.mel).run("/ticket rename", { name: "Ideas" }, { in: thread });
  await other.settled();
  await other.as(other.mel).run("/ticket lock", {}, { in: thread });
  await other.settled();
  await other.as(other.owner).run("/ticket rename", { name: "Good ideas" }, { in: thread });
  await other.settled();
  expect(nameOf(other, thread)).toBe("Good ideas");
});

test.each([
  ["/ticket priority", { priority: "high" }],
  ["/tags add", { tags: "maps" }],
  ["/ticket rename", { name: "Maps" }],
])("%s is for the team, in a ticket", async (command, options) => {
  await using desk = await openDesk();
  await refusals(desk, command, options);
});

test("a name that was given stays when the ticket moves", async () => {
  await using desk = await openDesk();
  const { mel } = desk;
  const { thread } = await openByDm(desk);
  await desk.as(mel).run("/ticket rename", { name: "Late order of Ada" }, { in: thread });
  await desk.settled();
  await desk.as(mel).run("/ticket move", { to: "private-thread" }, { in: thread });
  await desk.settled();
  const there = desk.threads(desk.getHelp.id).at(-1)?.id ?? "";
  expect(nameOf(desk, there)).toBe("Late order of Ada");
});
