import { expect, test } from "vitest";
import { hours, minutes, seconds } from "#kernel/types.ts";
import { OLD_EDITS_PER_HOUR } from "../../sandbox/src/world/message-edit.ts";
import { type Desk, openDesk } from "../support/desk.ts";
import { openByDm, openByPanel } from "../support/scenes.ts";

const cards = (desk: Desk, where: string) => desk.reads(desk.mel, where).filter(({ text }) => text.includes("#1 · "));

const buttonsOf = (card: { readonly components?: readonly object[] } | undefined): string[] =>
  [...JSON.stringify(card?.components ?? []).matchAll(/"custom_id":"([^":]+)/g)].map(([, id]) => id ?? "");

const isPinned = (desk: Desk, where: string, id: string | undefined): boolean =>
  desk.box.world.messages.get(where)?.find((message) => message.id === id)?.pinned ?? false;

/** The bot changed old messages there as often as Discord lets it in an hour, counted from now. */
function useUp({ box, application }: Desk, where: string): void {
  const now = box.clock.now();
  box.world.oldEdits.set(
    `${where}:${application.bot_id}`,
    Array.from({ length: OLD_EDITS_PER_HOUR }, () => now),
  );
}

test("a card older than an hour is changed in place as often as Discord lets it, then it stands once more below", async () => {
  await using desk = await openDesk();
  const { mel, kim, ada } = desk;
  const { dm, thread } = await openByDm(desk);
  const [first] = cards(desk, thread);
  await desk.later(hours(1) + minutes(1));
  await desk.as(mel).run("/ticket claim", {}, { in: thread });
  await desk.later(seconds(6));
  expect(cards(desk, thread)).toHaveLength(1);
  expect(cards(desk, thread)[0]?.text).toContain(`claimed by <@${mel.id}>`);
  await desk.as(mel).run("/ticket unclaim", {}, { in: thread });
  await desk.later(seconds(6));

  useUp(desk, thread);

  desk.as(mel).write(thread, "+Which one?");
  await desk.as(kim).run("/ticket claim", {}, { in: thread });
  await desk.later(seconds(6));
  await desk.stop();
  await desk.start();
  const [old, anew, ...others] = cards(desk, thread);
  expect(others).toEqual([]);
  expect(old?.id).toBe(first?.id);
  expect(anew?.text).toContain(`claimed by <@${kim.id}>`);
  expect(anew?.text).toContain("Member's turn");
  expect(buttonsOf(anew)).toContain("assignment.unclaim");
  expect(isPinned(desk, thread, anew?.id)).toBe(true);
  expect(isPinned(desk, thread, old?.id)).toBe(false);

  // It goes on changing in place, and its buttons do what they did.
  await desk.as(mel).press(anew?.id ?? "", "Unclaim");
  await desk.later(seconds(6));
  expect(cards(desk, thread)).toHaveLength(2);
  expect(cards(desk, thread)[1]?.text).not.toContain("claimed by");
  desk.as(ada).write(dm, "The northern one");
  await desk.later(seconds(6));
  expect(cards(desk, thread)[1]?.text).toContain("Team's turn");

  // The one before has nothing to press as soon as Discord takes that.
  await desk.later(hours(1));
  await desk.later(minutes(1));
  expect(buttonsOf(cards(desk, thread)[0])).toEqual([]);
  expect(cards(desk, thread)[0]?.text).toContain("further down");
  // Nothing of it is told a second time.
  expect(cards(desk, thread)).toHaveLength(2);
  await desk.as(mel).run("/ticket close", { reason: "Solved" }, { in: thread });
  await desk.settled();
  expect(cards(desk, thread).at(-1)?.text).toContain("Closed by");
  expect(desk.threads(desk.tickets.id).at(-1)).toMatchObject({ archived: true, locked: true });
});

test("in a room that both share the card stands once more, too, and nobody is mentioned by it", async () => {
  await using desk = await openDesk();
  const { ada, owner } = desk;
  const thread = await openByPanel(desk, ada);
  await desk.later(hours(1) + minutes(1));
  useUp(desk, thread);
  await desk.as(owner).run("/ticket lock", {}, { in: thread });
  await desk.later(seconds(6));
  const [, anew, ...others] = cards(desk, thread);
  expect(others).toEqual([]);
  expect(anew?.text).toContain("only the team writes here");
  expect(buttonsOf(anew)).toEqual(["tickets.close", "tickets.details", "tickets.more"]);
  const stored = desk.box.world.messages.get(thread)?.find(({ id }) => id === anew?.id);
  expect([stored?.mentions, stored?.mention_roles]).toEqual([[], []]);
});
