import { listAllTypes } from "#features/desk/index.ts";
import { flawOfPattern } from "#features/forms/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db, Tx } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import { clip, oneLine } from "#kernel/words.ts";
import {
  type AutoAnswer,
  LONGEST_ANSWER,
  LONGEST_NAME,
  LONGEST_TRIGGER,
  MOST,
  triggerFrom,
  type When,
} from "./auto-answer.ts";
import { insertAutoAnswer, updateAutoAnswer } from "./auto-answer-store.ts";
import { NoSuchTopic, NoTrigger, NothingToSay, Taken, TooMany } from "./errors.ts";
import { nowAnswers } from "./keeps-answers.ts";

export interface Wording {
  readonly name: string;
  readonly on: string;
  readonly answer: string;
  /** Topics it is for, separated by commas; empty for all. */
  readonly topics: string;
  readonly when: When;
}

/** What can be said of a wording before the transaction: trying a pattern takes time. Throws what is wrong. */
export function checkWording({ name, on, answer }: Wording): void {
  if (name.trim() === "" || answer.trim() === "") throw new NothingToSay();
  const trigger = triggerFrom(on.slice(0, LONGEST_TRIGGER));
  if (!trigger) throw new NoTrigger("nothing");
  const flaw = trigger.by === "pattern" ? flawOfPattern(trigger.expression) : null;
  if (flaw) throw new NoTrigger(flaw);
}

export async function addAutoAnswer(
  tx: Tx,
  app: Pick<App, "ids" | "clock" | "db">,
  guildId: Snowflake,
  wording: Wording,
): Promise<AutoAnswer> {
  const answer: AutoAnswer = {
    id: app.ids.next(),
    guildId,
    version: 1,
    ...(await read(tx, guildId, wording, [])),
    paused: false,
    given: 0,
    helped: 0,
    askedOn: 0,
    createdAt: app.clock.now(),
  };
  const stored = await insertAutoAnswer(tx, answer);
  if (stored === "taken") throw new Taken(answer.name);
  if (stored === "full") throw new TooMany(MOST);
  nowAnswers(tx, guildId);
  return answer;
}

export async function rewordAutoAnswer(tx: Tx, answer: AutoAnswer, wording: Wording): Promise<AutoAnswer> {
  const changed = { ...answer, ...(await read(tx, answer.guildId, wording, answer.types)), paused: false };
  if ((await updateAutoAnswer(tx, changed)) === "taken") throw new Taken(changed.name);
  return changed;
}

async function read(
  db: Db,
  guildId: Snowflake,
  { name, on, answer, topics, when }: Wording,
  before: readonly string[],
): Promise<Pick<AutoAnswer, "name" | "on" | "answer" | "types" | "when">> {
  return {
    name: clip(oneLine(name), LONGEST_NAME),
    on: clip(on.trim(), LONGEST_TRIGGER),
    answer: clip(answer.trim(), LONGEST_ANSWER),
    types: await topicIds(db, guildId, topics, before),
    when,
  };
}

/**
 * Topics by key or name, separated by commas. One that is offered no more stays where it was `before`. Throws at the first that the server
 * does not have.
 */
async function topicIds(db: Db, guildId: Snowflake, said: string, before: readonly string[]): Promise<string[]> {
  const names = said.split(",").flatMap((name) => (name.trim() === "" ? [] : [name.trim()]));
  if (names.length === 0) return [];
  const types = (await listAllTypes(db, guildId)).filter(({ id, retired }) => !retired || before.includes(id));
  return names.map((name) => {
    const wanted = name.toLowerCase();
    const type = types.find(({ key }) => key === wanted) ?? types.find((one) => one.name.toLowerCase() === wanted);
    if (!type) throw new NoSuchTopic(name);
    return type.id;
  });
}
