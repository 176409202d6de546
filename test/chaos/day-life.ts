import { setTimeout as delay } from "node:timers/promises";
import { type OptionValue, type Person, PersonCannot, type SeenMessage } from "discord-box";
import { type DayScene, type DayStage, dayFile, MAGIC, SAYS } from "./day-stage.ts";
import type { Lives } from "./lives.ts";
import type { Random } from "./random.ts";
import { cardsIn, isDm, messagesIn, type Place, roomOf, roomsOf, type Said, tokensIn } from "./rooms-stage.ts";

const PACE = { shortest: 25, longest: 90 };
/** Tries of what is prepared before anything goes wrong, or afterwards: on a busy machine an answer may come too late for Discord. */
const TRIES = 6;

/** Parts that are switched off and on while people use them. */
export const PARTS = ["closing", "automation", "sorting", "saved-replies"] as const;

export const BACKUP = "Morning";

type Run = (path: string, options?: Record<string, OptionValue>) => Promise<unknown>;

/** Saved replies, tags and a backup to come back to. */
export async function prepareDay({ box, community }: Place): Promise<void> {
  const owner = box.people.as(community.owner.id);
  const run = async (path: string, options: Record<string, OptionValue>) => {
    for (let tries = 1; tries <= TRIES; tries += 1) {
      const { outcome } = await owner.run(path, options, { in: community.general.id });
      if (outcome === "answered") return;
    }
    throw new Error(`${path} could not be prepared`);
  };
  await run("/snip add", { abbreviation: "greet", summary: "Greets", content: SAYS.greeting });
  await run("/snip add", { abbreviation: "done", summary: "Closes", content: SAYS.solved });
  await run("/snip does", { abbreviation: "done", close: "told" });
  await run("/setup backup", { name: BACKUP });
}

/** Members and the team talk, and the team does its work, until it is enough. */
export async function liveADay(stage: DayStage, lives: Lives, random: Random, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const scene = random.pick(stage.scenes);
    see(stage, scene);
    try {
      if (random.chance(0.02)) runTheDesk(stage, lives, random);
      else if (random.chance(0.5)) memberActs(stage, scene, random);
      else teamActs(stage, scene, random);
    } catch (error) {
      // A room that was just closed, or left, can't be written in.
      if (!(error instanceof PersonCannot)) throw error;
    }
    await delay(random.between(PACE.shortest, PACE.longest));
  }
}

/** What somebody does without waiting for what comes of it: whatever a death swallows, is not done. */
const begin = (act: () => Promise<unknown>): void => void act().catch(() => {});

/** Notes what the screens of the member and the team show and may be changed by a press. */
export function see(place: Place, scene: DayScene): void {
  const { id, dm, closedTold, asked, said, crossed } = scene;
  for (const { components } of messagesIn(place, roomsOf(place, scene))) {
    const card = JSON.stringify(components);
    if (!card.includes("Send anyway")) continue;
    for (const [token] of card.matchAll(/\br\d+-\d+/g)) crossed.add(token);
  }
  const seen = place.box.people.as(id).sees(dm);
  for (const message of seen) if (/Ticket #\d+ is closed/.test(message.text)) closedTold.add(message.id);
  if (!seen.some(isAsking)) return;
  const arrived = new Set(tokensIn(place, roomsOf(place, scene), "m"));
  for (const { token } of said) if (!arrived.has(token)) asked.add(token);
}

const has = (message: SeenMessage, label: string): boolean => JSON.stringify(message.components).includes(`"${label}`);

/** A card that stands before what was written: nothing of it was sent yet. */
const isAsking = (message: SeenMessage): boolean => has(message, "Cancel");

/** The newest of a kind that somebody sees. */
const newest = (person: Person, channelId: string, is: (message: SeenMessage) => boolean): SeenMessage | undefined =>
  person.canSee(channelId) ? person.sees(channelId).findLast(is) : undefined;

/** Whether the last thing they read is that it is closed. */
function readsThatItIsClosed({ box }: Place, { id, dm }: DayScene): boolean {
  const last = box.people
    .as(id)
    .sees(dm)
    .findLast(({ text }) => /Ticket #\d+ is (closed|open)/.test(text));
  return last !== undefined && /is closed/.test(last.text);
}

/** What asks first is gone on with, or given up; whether there was something. */
export function answerCard(stage: DayStage, scene: DayScene): boolean {
  const member = stage.box.people.as(scene.id);
  const card = newest(member, scene.dm, isAsking);
  if (!card) return false;
  see(stage, scene);
  if (has(card, "Continue #")) {
    const label = /"(Continue #\d+)"/.exec(JSON.stringify(card.components))?.[1] ?? "";
    begin(() => member.press(card.id, label));
  } else {
    for (const [token] of card.text.matchAll(/\bm\d+-\d+/g)) scene.givenUp.add(token);
    begin(() => member.press(card.id, "Cancel"));
  }
  return true;
}

function memberActs(stage: DayStage, scene: DayScene, random: Random): void {
  const member = stage.box.people.as(scene.id);
  const words = random.chance(0.25) ? ` ${random.pick(Object.values(MAGIC))}` : "";
  if (!isDm(scene)) {
    const room = roomOf(stage, scene);
    if (room !== "" && cardsIn(stage, room) > 0) member.write(room, `A word${words}`);
    return;
  }
  if (answerCard(stage, scene)) return;
  if (readsThatItIsClosed(stage, scene)) {
    const closed = newest(member, scene.dm, (message) => has(message, "Reopen"));
    if (closed && random.chance(0.3)) begin(() => member.press(closed.id, "Reopen"));
    return;
  }
  speak(stage, scene, { by: scene.id, where: scene.dm, kind: "m", into: scene.said, after: words });
}

interface Speaking {
  readonly by: string;
  readonly where: string;
  readonly kind: "m" | "r";
  readonly into: Said[];
  readonly after?: string;
}

function speak({ box }: Place, { n }: DayScene, { by, where, kind, into, after = "" }: Speaking): void {
  const token = `${kind}${n}-${into.length}`;
  const words = `${token}${after}`;
  const { id } = box.people.as(by).write(where, kind === "r" ? `+${words}` : words);
  into.push({ token, messageId: id, channelId: where, words, erased: false });
}

function teamActs(stage: DayStage, scene: DayScene, random: Random): void {
  const { box, community, fay } = stage;
  const room = roomOf(stage, scene);
  if (room === "" || cardsIn(stage, room) === 0) return;
  const { owner, mel, kim } = community;
  const team = [owner, mel, kim, fay].filter(({ id }) => box.people.as(id).canSee(room));
  if (random.chance(0.5)) {
    // One voice for each ticket, mostly: who crosses another's answer is asked first.
    const wanted = scene.n % 2 === 0 ? owner : (team.find(({ id }) => id !== owner.id) ?? owner);
    const by = random.chance(0.95) ? wanted : random.pick(team);
    if (isDm(scene)) speak(stage, scene, { by: by.id, where: room, kind: "r", into: scene.replies });
    else box.people.as(by.id).write(room, "An answer");
    return;
  }
  const by = box.people.as(random.pick(team).id);
  const run: Run = (path, options = {}) => by.run(path, options, { in: room });
  const crossed = newest(by, room, (message) => has(message, "Send anyway"));
  const preview = newest(by, room, (message) => message.ephemeral && has(message, "Send"));
  begin(() => {
    if (crossed && random.chance(0.5)) return by.press(crossed.id, "Send anyway");
    if (preview && random.chance(0.5)) return by.press(preview.id, "Send");
    return random.pick(works(stage, random))(run);
  });
}

type Work = (run: Run) => Promise<unknown>;

/** What the team does with a ticket. */
function works({ community: { mel, kim } }: DayStage, random: Random): Work[] {
  const work =
    (path: string, options?: Record<string, OptionValue>): Work =>
    (run) =>
      run(path, options);
  const reopen = work("/ticket reopen");
  return [
    work("/ticket close", { reason: "Done for today" }),
    reopen,
    reopen,
    reopen,
    work("/ticket claim"),
    work("/ticket claim"),
    work("/ticket unclaim"),
    work("/ticket assign", { member: random.pick([mel, kim]).id }),
    work("/department", { department: random.pick(["money", "calm"]) }),
    work("/closing schedule", { when: String(Math.round(random.between(1, 90))), reason: "As was said" }),
    work("/closing cancel"),
    work("/closing silence", { hours: 1 }),
    work("/suspend on", { until: "30 min" }),
    work("/suspend off"),
    work("/tags remove", { tags: "refund" }),
    work("/snip send", { abbreviation: "done" }),
  ];
}

/** Who owns the server switches parts and puts a backup back; the host applies the desk file. */
function runTheDesk({ box, community }: DayStage, lives: Lives, random: Random): void {
  const owner = box.people.as(community.owner.id);
  const place = { in: community.general.id };
  const restore = newest(owner, place.in, (message) => message.ephemeral && has(message, "Restore"));
  const part = random.pick(PARTS);
  const acts: (() => Promise<unknown>)[] = [
    () => owner.run("/setup remove", { part }, place),
    () => owner.run("/setup add", { part }, place),
    () => owner.run("/setup restore", { name: BACKUP }, place),
    () => lives.apply(dayFile(random.pick(["hidden", "answer"]))),
  ];
  begin(restore ? () => owner.press(restore.id, "Restore") : random.pick(acts));
}

/** Everybody comes to an end with what they began: nothing goes wrong any more. */
export async function endTheDay(stage: DayStage, lives: Lives): Promise<void> {
  const { box, community, scenes } = stage;
  const owner = box.people.as(community.owner.id);
  await lives.rest();
  await lives.apply(dayFile("hidden"));
  for (const part of PARTS) await owner.run("/setup add", { part }, { in: community.general.id });
  await lives.rest();
  for (let tries = 0; tries < TRIES; tries += 1) {
    const some = scenes.map((scene) => answerCard(stage, scene));
    if (!some.includes(true)) return;
    await lives.rest();
  }
}
