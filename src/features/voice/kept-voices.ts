import { onTypesSaved } from "#features/desk/index.ts";
import type { App } from "#kernel/app.ts";
import { afterCommit, type Db, type Tx } from "#kernel/database.ts";
import { memory } from "#kernel/memory.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { Speech, Voice } from "#kernel/voice.ts";
import { listVersions, readVoice, type ServerVoice } from "./voice-store.ts";

interface Kept {
  readonly voice: ServerVoice;
  /** By topic, language and key: sentences are asked for with everything that is said. */
  readonly words: ReadonlyMap<string, string>;
}

/** Only of servers that ever said something otherwise. A cache of their rows: filled at the start, changed with them. */
const kept = memory(() => new Map<Snowflake, Kept>());
const hearer = memory(() => ({ tell: () => {} }));

const place = (typeId: string | null, locale: string, key: string): string => `${typeId ?? ""} ${locale} ${key}`;

function keep(db: Db, voice: ServerVoice): void {
  const words = new Map(voice.words.map((own) => [place(own.typeId, own.locale, own.key), own.words]));
  kept(db).set(voice.guildId, { voice, words });
}

/** Such words follow where topics stand, which changes without them. */
const hasTopicWords = ({ words }: ServerVoice): boolean => words.some(({ typeId }) => typeId !== null);

/** Reads what changed since it was last read: in this process, or in another one. */
export async function readVoices(db: Db): Promise<void> {
  const known = kept(db);
  const versions = await listVersions(db);
  for (const [guildId, version] of versions) {
    const before = known.get(guildId)?.voice;
    if (before?.version !== version || hasTopicWords(before)) keep(db, await readVoice(db, guildId));
  }
}

/** As it is now, whatever other processes changed a moment ago. */
export async function readVoiceAgain(db: Db, guildId: Snowflake): Promise<void> {
  keep(db, await readVoice(db, guildId));
}

/** The memory follows the rows once they are committed. */
export async function voiceChanged(tx: Tx, guildId: Snowflake): Promise<void> {
  const now = await readVoice(tx, guildId);
  afterCommit(tx, () => {
    keep(tx, now);
    hearer(tx).tell();
  });
}

/** `tell` is called whenever this process changed what others keep as well. */
export function onVoiceChanged({ db }: Pick<App, "db">, tell: () => void): void {
  hearer(db).tell = tell;
}

/** Words of a topic hold for those below it, wherever it is moved. */
export function followTypes({ db, log }: Pick<App, "db" | "log">): void {
  onTypesSaved(db, (guildId) => {
    const now = kept(db).get(guildId)?.voice;
    if (!now || !hasTopicWords(now)) return;
    readVoiceAgain(db, guildId)
      .then(hearer(db).tell)
      .catch((error: unknown) => log.warn({ err: error, guildId }, "a server's voice was not read again"));
  });
}

/** How somebody speaks: words of the topic, of those above it, of the server; then its preset. */
export function speechOf({ db }: Pick<App, "db">, { guildId, typeId = null, trial }: Voice): Speech | undefined {
  const known = guildId === null ? undefined : kept(db).get(guildId);
  if (!known && !trial) return undefined;
  return {
    words(locale, key) {
      if (trial?.key === key && trial.locale === locale) return trial.words;
      return known && ownWordsOf(known, { typeId, locale, key });
    },
    accent: known?.voice.accent ?? null,
    preset: known?.voice.preset ?? null,
  };
}

/** How deep topics stand below each other at most, so that no circle is walked for ever. */
const DEEPEST = 10;

function ownWordsOf(
  { voice, words }: Kept,
  { typeId, locale, key }: { readonly typeId: string | null; readonly locale: string; readonly key: string },
): string | undefined {
  let topic: string | null = typeId;
  for (let depth = 0; topic !== null && depth < DEEPEST; depth += 1) {
    const found = words.get(place(topic, locale, key));
    if (found !== undefined) return found;
    topic = voice.parents.get(topic) ?? null;
  }
  return words.get(place(null, locale, key));
}
