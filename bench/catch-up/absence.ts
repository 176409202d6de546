import type { Desk } from "../../test/support/desk.ts";

/** Somebody with a ticket, and the two places where it is talked about. */
export interface Talk {
  readonly number: number;
  readonly member: { readonly id: string };
  readonly dm: string;
  readonly thread: string;
  /** Of what was said before the absence, where its author and where the other side reads it. */
  readonly said: ReadonlyMap<number, string>;
}

/** What is said in each ticket during the absence, by the member and by the team. */
const WORDS = [10, 11, 12, 13] as const;
const ANSWERS = [20, 21] as const;
/** With an edit, a deletion and a reaction by either side. */
export const CHANGES = WORDS.length + ANSWERS.length + 4;

const EDITED = "as it is now";
const mark = (number: number, what: number) => `u${number}n${what}x`;
const words = (number: number, what: number) => `${mark(number, what)} I can't find the map of the old harbour`;

/** Enough for Discord's limits to allow what is to be done next. */
const PAUSE = 6_000;

export async function openTalk(desk: Desk, number: number, member: { readonly id: string }): Promise<Talk> {
  const dm = desk.dm(member);
  const person = desk.as(member);
  person.write(dm, words(number, 0));
  await desk.later(PAUSE);
  const card = desk.reads(member, dm).at(-1)?.id ?? "";
  await person.choose(card, "What is it about?", ["Question"]);
  await person.press(card, "Send");
  await desk.later(PAUSE);
  const thread = desk.threads(desk.tickets.id).at(-1)?.id ?? "";
  const said = new Map<number, string>();
  for (const what of [1, 2, 3]) {
    said.set(what, person.write(dm, words(number, what)).id);
    await desk.later(PAUSE);
  }
  desk.as(desk.mel).write(thread, words(number, 4));
  await desk.later(PAUSE);
  const copyOf = (what: number, reader: { readonly id: string }, channelId: string) =>
    desk.reads(reader, channelId).find(({ text }) => text.includes(mark(number, what)))?.id ?? "";
  said.set(3, copyOf(3, desk.mel, thread)).set(4, copyOf(4, member, dm));
  return { number, member, dm, thread, said };
}

/** Everything that happens in a ticket while nobody listens. */
export function change(desk: Desk, { number, member, dm, thread, said }: Talk): void {
  const person = desk.as(member);
  person.edit(said.get(1) ?? "", `${words(number, 1)}, ${EDITED}`);
  person.erase(said.get(2) ?? "");
  desk.as(desk.mel).react(said.get(3) ?? "", "👍");
  person.react(said.get(4) ?? "", "🎉");
  for (const what of WORDS) person.write(dm, words(number, what));
  for (const what of ANSWERS) desk.as(desk.mel).write(thread, words(number, what));
}

/** Changes that are not on the other side, or there more than once. */
export function missing(desk: Desk, { number, member, dm, thread }: Talk): string[] {
  const inThread = desk.reads(desk.mel, thread);
  const inDm = desk.reads(member, dm);
  const times = (among: typeof inDm, what: number) =>
    among.reduce((sum, { text }) => sum + text.split(mark(number, what)).length - 1, 0);
  const reacted = (among: typeof inDm, what: number, emoji: string) =>
    among.some(
      ({ text, reactions = [] }) =>
        text.includes(mark(number, what)) && reactions.some((one) => one.emoji.name === emoji),
    );
  return [
    ...WORDS.filter((what) => times(inThread, what) !== 1),
    ...ANSWERS.filter((what) => times(inDm, what) !== 1),
    ...(inThread.some(({ text }) => text.includes(EDITED)) ? [] : ["edit"]),
    ...(inThread.some(({ text }) => text.includes("Deleted by the member")) ? [] : ["deletion"]),
    ...(reacted(inDm, 3, "👍") ? [] : ["reaction of the team"]),
    ...(reacted(inThread, 4, "🎉") ? [] : ["reaction of the member"]),
  ].map((what) => `${number}: ${what}`);
}
