import { addMember, addUser } from "discord-box";
import type { Desk } from "../../test/support/desk.ts";
import { whileTimePasses } from "../../test/support/passing-time.ts";

/** Somebody with a ticket, and the two places where it is talked about. */
export interface Talk {
  readonly number: number;
  readonly member: { readonly id: string };
  readonly dm: string;
  readonly thread: string;
  /** Of what was said before the absence, where its author and where the other side reads it. */
  readonly said: ReadonlyMap<number, string>;
}

/** What happens in each ticket while nobody listens. */
export interface Absence {
  /** Numbers of what is said, by the member and by the team. */
  readonly words: readonly number[];
  readonly answers: readonly number[];
  /** An edit, a deletion and a reaction by either side. */
  readonly changes: boolean;
}

/** Ten changes each. */
export const ABSENCES = {
  everything: { words: [10, 11, 12, 13], answers: [20, 21], changes: true },
  words: { words: [10, 11, 12, 13, 14, 15], answers: [20, 21, 22, 23], changes: false },
} as const satisfies Record<string, Absence>;

export const countOf = ({ words, answers, changes }: Absence): number =>
  words.length + answers.length + (changes ? 4 : 0);

/** Tickets opened together: few enough that nobody who presses waits for Discord's limits. */
const AT_ONCE = 10;

/** Discord lets few threads be made within some minutes. */
const PAUSE = 60_000;

const EDITED = "as it is now";
const mark = (number: number, what: number) => `u${number}n${what}x`;
const textOf = (number: number, what: number) => `${mark(number, what)} I can't find the map of the old harbour`;

/** Opens tickets by DM, and lets something be said in each. */
export async function openTalks(desk: Desk, count: number): Promise<Talk[]> {
  const quiet = () => whileTimePasses(desk.box, desk.settled());
  const members = Array.from({ length: count }, (_, number) => {
    const member = addUser(desk.box.world, { name: `Member ${number}` });
    addMember(desk.box.world, desk.guild.id, member.id);
    return { number, member, dm: desk.dm(member) };
  });
  const before = new Set(desk.threads(desk.tickets.id).map(({ id }) => id));
  for (let from = 0; from < count; from += AT_ONCE) {
    const some = members.slice(from, from + AT_ONCE);
    for (const { number, member, dm } of some) desk.as(member).write(dm, textOf(number, 0));
    await quiet();
    for (const { member, dm } of some) {
      const card = desk.reads(member, dm).at(-1)?.id ?? "";
      await whileTimePasses(desk.box, desk.as(member).choose(card, "What is it about?", ["Question"]));
      await whileTimePasses(desk.box, desk.as(member).press(card, "Send"));
    }
    await quiet();
    desk.box.clock.advance(PAUSE);
    await quiet();
  }
  const threads = desk.threads(desk.tickets.id).filter(({ id }) => !before.has(id));
  const talks = members.map(({ number, member, dm }) => {
    const isOf = ({ id }: { readonly id: string }) =>
      desk.reads(desk.mel, id).some(({ text }) => text.includes(mark(number, 0)));
    return { number, member, dm, thread: threads.find(isOf)?.id ?? "", said: new Map<number, string>() };
  });
  // One after the other, so that each has a message of its own.
  for (const what of [1, 2, 3]) {
    for (const { number, member, dm, said } of talks)
      said.set(what, desk.as(member).write(dm, textOf(number, what)).id);
    await quiet();
  }
  for (const { number, thread } of talks) desk.as(desk.mel).write(thread, textOf(number, 4));
  await quiet();
  const copyOf = (number: number, what: number, reader: { readonly id: string }, channelId: string) =>
    desk.reads(reader, channelId).find(({ text }) => text.includes(mark(number, what)))?.id ?? "";
  for (const { number, member, dm, thread, said } of talks) {
    said.set(3, copyOf(number, 3, desk.mel, thread)).set(4, copyOf(number, 4, member, dm));
  }
  return talks;
}

/** Everything that happens in a ticket while nobody listens. */
export function change(desk: Desk, { words, answers, changes }: Absence, talk: Talk): void {
  const { number, member, dm, thread, said } = talk;
  const person = desk.as(member);
  if (changes) {
    person.edit(said.get(1) ?? "", `${textOf(number, 1)}, ${EDITED}`);
    person.erase(said.get(2) ?? "");
    desk.as(desk.mel).react(said.get(3) ?? "", "👍");
    person.react(said.get(4) ?? "", "🎉");
  }
  for (const what of words) person.write(dm, textOf(number, what));
  for (const what of answers) desk.as(desk.mel).write(thread, textOf(number, what));
}

/** Changes that are not on the other side, or there more than once. */
export function missing(desk: Desk, { words, answers, changes }: Absence, talk: Talk): string[] {
  const { number, member, dm, thread } = talk;
  const inThread = desk.reads(desk.mel, thread);
  const inDm = desk.reads(member, dm);
  const times = (among: typeof inDm, what: number) =>
    among.reduce((sum, { text }) => sum + text.split(mark(number, what)).length - 1, 0);
  const reacted = (among: typeof inDm, what: number, emoji: string) =>
    among.some(
      ({ text, reactions = [] }) =>
        text.includes(mark(number, what)) && reactions.some((one) => one.emoji.name === emoji),
    );
  const isThere = {
    edit: inThread.some(({ text }) => text.includes(EDITED)),
    deletion: inThread.some(({ text }) => text.includes("Deleted by the member")),
    "reaction of the team": reacted(inDm, 3, "👍"),
    "reaction of the member": reacted(inThread, 4, "🎉"),
  };
  return [
    ...words.filter((what) => times(inThread, what) !== 1),
    ...answers.filter((what) => times(inDm, what) !== 1),
    ...(changes ? Object.entries(isThere).flatMap(([what, there]) => (there ? [] : [what])) : []),
  ].map((what) => `${number}: ${what}`);
}
