import { setTimeout as delay } from "node:timers/promises";
import { PersonCannot } from "discord-box";
import { PLACES } from "../support/room-places.ts";
import type { Random } from "./random.ts";
import {
  cardsIn,
  isDm,
  MOVES,
  type Place,
  roomOf,
  roomsOf,
  type Said,
  type Scene,
  type Stage,
  saidIn,
} from "./rooms-stage.ts";

const PACE = { shortest: 20, longest: 80 };
/** Milliseconds after which a command that nobody answered is given again. */
const AGAIN = 900;

/** So many of the newest are changed: what is further up than a page of Discord's is not looked through after an absence. */
const CHANGED = 30;

export const DESK_FILE = `
server: Harbour Games
staff: [Support]
side-threads: "#tickets"
relay: { reactions: true, typing: false }
gates: { cooldown: 0 s }
types:
  dm: { name: Thread, room: dm, destination: "#tickets" }
  dm-channel: { name: Channel, room: dm-channel, destination: ${PLACES.category} }
  dm-forum: { name: Post, room: dm-forum, destination: "${PLACES.forum}" }
  private-thread: { name: Shared thread, room: private-thread, destination: "#get-help" }
  private-channel: { name: Shared channel, room: private-channel, destination: ${PLACES.category} }
panels:
  help: { channel: "#get-help", topics: [private-thread, private-channel] }
`;
const TOPIC: Record<string, string> = {
  dm: "Thread",
  "dm-channel": "Channel",
  "dm-forum": "Post",
  "private-thread": "Shared thread",
  "private-channel": "Shared channel",
};

export async function saveReply({ box, community }: Place): Promise<void> {
  const mel = box.people.as(community.mel.id);
  const snip = { abbreviation: "hi", summary: "Hello", content: "Hello from the harbour" };
  // On a machine that is busy the answer may come too late for Discord, and nothing was saved.
  for (let tries = 1; tries <= TRIES; tries += 1) {
    const { outcome } = await mel.run("/snip add", snip, { in: community.general.id });
    if (outcome === "answered") return;
  }
  throw new Error("the saved reply could not be saved");
}

/** How long people insist on something: as long as the storm lasts, and then until it would have worked. */
export interface Insisting {
  /** Aborted when nothing goes wrong any more. */
  readonly calm: AbortSignal;
  rest(): Promise<void>;
  /** How often, once nothing goes wrong any more: what does not work then never will. */
  readonly tries?: number;
}

const TRIES = 6;

/** What one member comes to: a ticket, somebody who is added, a move. Whatever fails is tried again until it shows. */
export async function live(stage: Stage, scene: Scene, random: Random, insisting: Insisting): Promise<void> {
  const insist = insistently(insisting);
  await openTicket(stage, scene, insist);
  if (!isDm(scene)) return;
  const { box, community } = stage;
  const mel = box.people.as(community.mel.id);
  await delay(random.between(500, 3_000));
  if (scene.vanishes) {
    vanish(stage, scene);
    return openTicket(stage, scene, insist);
  }
  await insist(
    () => guestIsIn(stage, scene),
    () => mel.run("/ticket add", { member: scene.guest.id }, { in: roomOf(stage, scene) }),
  );
  if (!scene.moves) return;
  await delay(random.between(500, 3_000));
  const hasMoved = () => roomsOf(stage, scene).length > 1 && cardsIn(stage, roomsOf(stage, scene)[1] ?? "") > 0;
  const first = roomOf(stage, scene);
  await insist(hasMoved, () => mel.run("/ticket move", { to: MOVES[scene.room] ?? "" }, { in: first }));
}

/** A moderator deletes the room while people talk in it. */
function vanish(stage: Stage, scene: Scene): void {
  const { box, community } = stage;
  const room = roomOf(stage, scene);
  const read = structuredClone(saidIn(stage, [room]));
  scene.vanished = { read, said: scene.said.length, replies: scene.replies.length };
  box.people.as(community.owner.id).deleteChannel(room);
}

/** By DM, or from the panel. */
export async function openTicket(
  stage: Place,
  scene: Pick<Scene, "n" | "id" | "dm" | "room">,
  insist: Insist,
): Promise<void> {
  const { box, community } = stage;
  const person = box.people.as(scene.id);
  const isOpen = () => roomsOf(stage, scene).length > 0 && cardsIn(stage, roomsOf(stage, scene)[0] ?? "") > 0;
  await insist(isOpen, async () => {
    if (roomsOf(stage, scene).length > 0) return;
    if (isDm(scene)) {
      const card = person.sees(scene.dm).find(({ components }) => JSON.stringify(components).includes('"Cancel"'));
      // Of the first words of all Discord tells nobody afterwards: whoever is not answered writes again.
      if (!card) return void person.write(scene.dm, "Hello");
      const topic = TOPIC[scene.room] ?? "";
      if (!JSON.stringify(card).includes('"Send"')) await person.press(card.id, topic);
      await person.press(card.id, "Send");
      return;
    }
    const panel = person
      .sees(community.getHelp.id)
      .find(({ components }) => JSON.stringify(components).includes(TOPIC[scene.room] ?? ""));
    if (panel) await person.press(panel.id, TOPIC[scene.room] ?? "");
    const card = person
      .sees(community.getHelp.id)
      .findLast(({ components }) => JSON.stringify(components).includes("Open ticket"));
    if (card) await person.press(card.id, "Open ticket");
  });
}

export type Insist = (isDone: () => boolean, act: () => Promise<unknown>) => Promise<void>;

/** Tries again and again what the death of the process may have swallowed. */
export const insistently =
  ({ calm, rest, tries: most = TRIES }: Insisting): Insist =>
  async (isDone, act) => {
    for (let tries = 0; !isDone() && tries < most; ) {
      if (calm.aborted) {
        tries += 1;
        await act().catch(() => {});
        await rest();
      } else {
        await Promise.race([act().catch(() => {}), delay(AGAIN * 3)]);
        for (let wait = 0; wait < AGAIN && !isDone(); wait += 50) await delay(50);
      }
    }
  };

export async function keepTalking(stage: Stage, random: Random, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      act(stage, random.pick(stage.scenes), random);
    } catch (error) {
      // A room that was just left can't be written in.
      if (!(error instanceof PersonCannot)) throw error;
    }
    await delay(random.between(PACE.shortest, PACE.longest));
  }
}

function act(stage: Stage, scene: Scene, random: Random): void {
  const { box, community } = stage;
  const room = roomOf(stage, scene);
  if (room === "" || cardsIn(stage, room) === 0) return;
  if (!isDm(scene)) return void speak(stage, scene, { id: community.mel.id, dm: room }, "s", scene.asides, "//");
  const isIn = guestIsIn(stage, scene);
  const dice = random.between(0, 1);
  const last = random.pick(scene.said.slice(-CHANGED));
  if (dice < 0.3) {
    const said = speak(
      stage,
      scene,
      { id: community.mel.id, dm: room },
      "r",
      scene.replies,
      random.chance(0.3) ? "+s hi " : "+",
    );
    if (isIn) scene.forGuest.add(said.token);
  } else if (dice < 0.4 && last && !last.erased) {
    last.words = `${last.token} edited ${random.between(0, 1e9).toFixed(0)}`;
    box.people.as(scene.id).edit(last.messageId, last.words);
  } else if (dice < 0.46 && last && !last.erased) {
    last.erased = true;
    box.people.as(scene.id).erase(last.messageId);
  } else if (dice < 0.55 && !scene.moves) {
    const copy = saidIn(stage, [room]).findLast(({ content }) => /\bm\d+-\d+/.test(content));
    if (copy && !copy.content.includes("~~")) box.people.as(community.mel.id).react(copy.id, "👀");
  } else if (dice < 0.65 && isIn) {
    speak(stage, scene, scene.guest, "g", scene.guest.said);
  } else {
    const said = speak(stage, scene, scene, "m", scene.said);
    if (isIn) scene.forGuest.add(said.token);
  }
}

/** They have read that they are in. */
const guestIsIn = ({ box }: Stage, { guest }: Scene): boolean =>
  box.people
    .as(guest.id)
    .sees(guest.dm)
    .some(({ text }) => text.includes("You were added"));

/** More than catch-up reads at once. */
const LENGTH = 120;

/** Somebody changes what was read before, and writes at length. */
export function talkAtLength(stage: Stage, random: Random): void {
  const scene = random.pick(stage.scenes.filter((one) => isDm(one) && one.said.length > 0));
  if (!scene || cardsIn(stage, roomOf(stage, scene)) === 0) return;
  const last = scene.said.findLast(({ erased }) => !erased);
  if (last) {
    last.words = `${last.token} edited ${random.between(0, 1e9).toFixed(0)}`;
    stage.box.people.as(scene.id).edit(last.messageId, last.words);
  }
  const forGuest = guestIsIn(stage, scene);
  for (let n = 0; n < LENGTH; n += 1) {
    const { token } = speak(stage, scene, scene, "m", scene.said);
    if (forGuest) scene.forGuest.add(token);
  }
}

function speak(
  stage: Stage,
  { n }: Scene,
  by: { id: string; dm: string },
  kind: string,
  into: Said[],
  before = "",
): Said {
  const token = `${kind}${n}-${into.length}`;
  const { id } = stage.box.people.as(by.id).write(by.dm, `${before}${token}`);
  const said = { token, messageId: id, channelId: by.dm, words: token, erased: false };
  into.push(said);
  return said;
}
