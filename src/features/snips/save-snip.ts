import { listTypes, type TicketType } from "#features/desk/index.ts";
import { personOf } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db, Tx } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import { clip } from "#kernel/words.ts";
import { NoAbbreviation, NoSuchTopic, NothingToSave, Taken, TooMany } from "./errors.ts";
import {
  type Acts,
  abbreviationFrom,
  LONGEST_ABBREVIATION,
  LONGEST_CONTENT,
  LONGEST_SUMMARY,
  MOST_PERSONAL,
  MOST_SHARED,
  type Snip,
} from "./snip.ts";
import { insertSnip, updateSnip } from "./snip-store.ts";

/** A snip as somebody wrote it down. */
export interface Wording {
  readonly abbreviation: string;
  readonly summary: string;
  readonly content: string;
  /** Topics it is for, separated by commas; empty for all. */
  readonly topics: string;
}

export interface NewSnip extends Wording {
  readonly guildId: Snowflake;
  readonly by: Snowflake;
  readonly whose: "own" | "team";
}

type Needs = Pick<App, "ids" | "vault" | "clock">;

/** Keeps a new saved reply. Throws when the name is taken, or there are too many. */
export async function addSnip(tx: Tx, app: Needs, given: NewSnip): Promise<Snip> {
  const person = await personOf(tx, app, given.by);
  const snip: Snip = {
    id: app.ids.next(),
    guildId: given.guildId,
    owner: given.whose === "own" ? person : null,
    version: 1,
    ...(await readWording(tx, given.guildId, given)),
    acts: {},
    uses: 0,
    createdBy: person,
    createdAt: app.clock.now(),
  };
  const stored = await insertSnip(tx, app, snip);
  if (stored === "taken") throw new Taken(snip.abbreviation);
  if (stored === "full") throw new TooMany(snip.owner === null ? MOST_SHARED : MOST_PERSONAL);
  return snip;
}

/** Where a saved reply is not quite as it was asked for: better than to lose what somebody wrote in a form. */
export interface Settled {
  readonly snip: Snip;
  /** The name that was wanted and is another's. */
  readonly taken: string | null;
  /** Topics that the server does not have. */
  readonly noTopics: readonly string[];
}

/** Tried beside a name that is taken. */
const MOST_NAMESAKES = 50;

/** Keeps what a form said: under a name beside the wanted one if that is taken, and for the topics that there are. */
export async function settleSnip(tx: Tx, app: Needs, given: NewSnip): Promise<Settled> {
  const { topics, missing } = await knownTopics(tx, given.guildId, given.topics);
  for (let count = 1; count <= MOST_NAMESAKES; count++) {
    const abbreviation = nameBeside(given.abbreviation, count);
    try {
      const snip = await addSnip(tx, app, { ...given, abbreviation, topics });
      return { snip, taken: count === 1 ? null : (abbreviationFrom(given.abbreviation) ?? null), noTopics: missing };
    } catch (error) {
      if (!(error instanceof Taken)) throw error;
    }
  }
  throw new Taken(given.abbreviation);
}

/** The same for one that is changed: it keeps its name when the new one is taken. */
export async function resettleSnip(tx: Tx, app: Needs, snip: Snip, wording: Wording): Promise<Settled> {
  const { topics, missing } = await knownTopics(tx, snip.guildId, wording.topics);
  const read = await readWording(tx, snip.guildId, {
    ...wording,
    abbreviation: nameBeside(wording.abbreviation, 1),
    topics,
  });
  const wanted = { ...snip, ...read };
  if ((await updateSnip(tx, app, wanted)) === "stored") {
    return { snip: { ...wanted, version: snip.version + 1 }, taken: null, noTopics: missing };
  }
  const kept = await store(tx, app, { ...wanted, abbreviation: snip.abbreviation });
  return { snip: kept, taken: wanted.abbreviation, noTopics: missing };
}

function nameBeside(typed: string, count: number): string {
  const name = abbreviationFrom(typed) ?? "reply";
  if (count === 1) return name;
  const suffix = `-${count}`;
  return `${name.slice(0, LONGEST_ABBREVIATION - suffix.length)}${suffix}`;
}

async function knownTopics(
  db: Db,
  guildId: Snowflake,
  said: string,
): Promise<{ readonly topics: string; readonly missing: readonly string[] }> {
  const types = await listTypes(db, guildId);
  const known = (name: string) =>
    types.some(({ key, name: own }) => key === name.toLowerCase() || own.toLowerCase() === name.toLowerCase());
  const names = said.split(",").flatMap((name) => (name.trim() === "" ? [] : [name.trim()]));
  return { topics: names.filter(known).join(","), missing: names.filter((name) => !known(name)) };
}

/** Changes what a saved reply does to the ticket. */
export async function setActs(tx: Tx, app: Needs, snip: Snip, acts: Acts): Promise<Snip> {
  return store(tx, app, { ...snip, acts });
}

async function store(tx: Tx, app: Needs, snip: Snip): Promise<Snip> {
  if ((await updateSnip(tx, app, snip)) === "taken") throw new Taken(snip.abbreviation);
  return { ...snip, version: snip.version + 1 };
}

async function readWording(
  db: Db,
  guildId: Snowflake,
  { abbreviation, summary, content, topics }: Wording,
): Promise<Pick<Snip, "abbreviation" | "summary" | "content" | "types">> {
  const name = abbreviationFrom(abbreviation);
  if (name === undefined) throw new NoAbbreviation();
  if (content.trim() === "") throw new NothingToSave();
  const types = await topicsFrom(db, guildId, topics);
  return {
    abbreviation: name,
    summary: clip(summary.trim(), LONGEST_SUMMARY),
    content: clip(content, LONGEST_CONTENT),
    types: types.map(({ id }) => id),
  };
}

/** Topics by name or key, separated by commas. Throws at the first that the server does not have. */
export async function topicsFrom(db: Db, guildId: Snowflake, said: string): Promise<TicketType[]> {
  const names = said
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  if (names.length === 0) return [];
  const types = await listTypes(db, guildId);
  return names.map((name) => {
    const wanted = name.toLowerCase();
    const type = types.find((one) => one.key === wanted || one.name.toLowerCase() === wanted);
    if (!type) throw new NoSuchTopic(name);
    return type;
  });
}
