import { type MessageRecord, type Person, PersonCannot } from "discord-box";
import type { DeskFromOutside } from "../../support/desk.ts";
import { type Scene, type Step, withButton } from "../../support/fault-scene.ts";
import { last } from "../../support/scenes.ts";
import type { Point } from "./ask.ts";

/** A step that begins before there is a ticket, or in one. */
export interface PointStep extends Step {
  readonly begins: "before the ticket" | "in the ticket";
  /** Done again, it goes on where it stands. */
  readonly goesOn?: true;
  /** Points before which only Discord knew of it, and tells nobody when a new session begins: whoever was not answered writes again. */
  readonly hidden?: (point: Point) => boolean;
  /** What its desk is set up with. */
  readonly file?: (file: string) => string | Promise<string>;
  /** Milliseconds until all that it began is over. */
  readonly lasts?: number;
  /** What is read besides the ticket and the DMs of its people. */
  readonly reads?: (scene: Scene) => unknown;
  /** Tables in which whoever does it again leaves something behind, which is forgotten later. */
  readonly drafts?: readonly string[];
  /** Two things go on at once, like a room that is made and what is said beside it: either may be first. */
  readonly inAnyOrder?: true;
  /** How often it is tried on one desk, where that keeps no more of what it leaves. */
  readonly atMost?: number;
}

export const inTicket = (step: Omit<PointStep, "begins">): PointStep => ({ ...step, begins: "in the ticket" });

export type Options = Readonly<Record<string, string | number | boolean>>;

type Chosen = Options | ((scene: Scene) => Options);
const runBy =
  (who: "mel" | "owner") =>
  (path: string, options: Chosen = {}) =>
  (scene: Scene) =>
    scene.desk
      .as(scene.desk[who])
      .run(path, typeof options === "function" ? options(scene) : options, { in: scene.team });

/** Mel runs a command where the team reads the ticket. */
export const run = runBy("mel");
/** Rosa does, who may everything. */
export const ownerRuns = runBy("owner");

export const press = (label: string) => (scene: Scene) =>
  scene.desk.as(scene.desk.mel).press(withButton(scene, label), label);

/** One after the other, each to its end. */
export const all =
  (...acts: readonly ((scene: Scene) => unknown)[]) =>
  async (scene: Scene): Promise<void> => {
    for (const act of acts) {
      await act(scene);
      await scene.desk.settled();
    }
  };

export const later = (ms: number) => (scene: Scene) => scene.desk.later(ms);

/** Mel answers, and it is the member's turn. */
export const answers = ({ desk, team, here }: Scene) =>
  desk.as(desk.mel).write(team, team === here ? "Which browser is it?" : "+Which browser is it?");

export const writes =
  (words: string) =>
  ({ desk, member, here }: Scene) =>
    desk.as(member).write(here, words);

/** Opens a form and fills it in. One that could not be sent is still on the screen, and is sent again. */
export async function fills(
  person: Person,
  { open, values }: { readonly open: () => unknown; readonly values: Parameters<Person["fillIn"]>[0] },
): Promise<void> {
  if (!person.form()) await open();
  await person.fillIn(values);
}

/** Done once on a desk, however many scenes there are. */
export function once(act: (scene: Scene) => Promise<unknown>): (scene: Scene) => Promise<void> {
  const done = new WeakSet<DeskFromOutside>();
  return async (scene) => {
    if (!done.has(scene.desk)) await act(scene);
    done.add(scene.desk);
    await scene.desk.settled();
  };
}

type User = { readonly id: string };

/** The newest message that somebody reads there with this button. */
export function cardWith({ desk }: Scene, user: User, channelId: string, label: string): string {
  const card = desk
    .reads(user, channelId)
    .findLast(({ components }) => JSON.stringify(components).includes(`"${label}"`));
  if (!card) throw new PersonCannot(`press “${label}”: it is not there`);
  return card.id;
}

/** The same for the member in their DM. */
export const dmCard = (scene: Scene, label: string): string =>
  cardWith(scene, scene.member, scene.desk.dm(scene.member), label);

export async function beginDm({ desk, member }: Scene, topic: string): Promise<void> {
  desk.as(member).write(desk.dm(member), "The harbour map does not load");
  await desk.settled();
  await desk.as(member).choose(last(desk, member, desk.dm(member)).id, "What is it about?", [topic]);
  await desk.settled();
}

/** Rooms are called by their ticket's number first. */
export const newestNumber = ({ desk }: Scene): number =>
  Number.parseInt(desk.threads(desk.tickets.id).at(-1)?.name ?? "", 10);

export const channelCalled = ({ desk }: Scene, name: string): string =>
  desk.box.world.channels.inGuild(desk.guild.id).find((channel) => channel.name === name)?.id ?? "";

const isEphemeral = ({ flags }: MessageRecord): boolean => ((flags ?? 0) & 64) !== 0;

/** Messages that stand in a channel for everybody there. */
export const standing = ({ box }: DeskFromOutside, channelId: string): MessageRecord[] =>
  (box.world.messages.get(channelId) ?? []).filter((message) => !isEphemeral(message));
