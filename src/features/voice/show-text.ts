import { listAllTypes } from "#features/desk/index.ts";
import type { App } from "#kernel/app.ts";
import type { Feature } from "#kernel/feature.ts";
import { memory } from "#kernel/memory.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { View } from "#kernel/view.ts";
import type { Sentence } from "#kernel/voice.ts";
import { longest } from "./check-words.ts";
import { NoSuchText } from "./errors.ts";
import { languageName } from "./languages.ts";
import { offeredKeys } from "./offered.ts";
import { exampleFor, previewOf } from "./preview.ts";
import { readUses, type Use, type Uses } from "./sample-uses.ts";
import { previewView } from "./views/preview.ts";
import { textView } from "./views/text.ts";
import type { VoiceDraft } from "./voice-draft.ts";
import { findOwnWords, type OwnWords, readVoice } from "./voice-store.ts";

/** What the features say and how it looks; read when somebody first changes a text. */
export interface Book {
  keys(app: Pick<App, "sentences">): readonly string[];
  uses(app: Pick<App, "db">): Promise<Uses>;
}

export function bookOf(features: readonly Feature[]): Book {
  const read = memory(() => ({ uses: readUses(features) }));
  const all: readonly Feature[] = [...features, { name: "voice", textsFor: "the team" }];
  return {
    keys: (app) => offeredKeys(all, app),
    uses: ({ db }) => read(db).uses,
  };
}

export interface Looked {
  readonly sentence: Sentence;
  readonly use: Use | undefined;
  readonly own: Pick<OwnWords, "words" | "origin"> | undefined;
}

type Needs = Pick<App, "db" | "sentences" | "translate">;

/** What a sentence says now. Throws `NoSuchText`. */
export async function lookAtText(app: Needs, book: Book, draft: Omit<VoiceDraft, "id">): Promise<Looked> {
  const { guildId, key, locale } = draft;
  const { preset } = await readVoice(app.db, guildId);
  const sentence = book.keys(app).includes(key) ? app.sentences.find(locale, key, preset) : undefined;
  if (!sentence) throw new NoSuchText(key);
  const uses = await book.uses(app);
  return { sentence, use: uses.get(key), own: await findOwnWords(app.db, guildId, draft) };
}

/** The card of one sentence, with what can be done about it. */
export async function textCard(
  app: Needs,
  book: Book,
  draft: VoiceDraft,
  state: "shown" | "used" | "reset",
): Promise<View> {
  const { sentence, use, own } = await lookAtText(app, book, draft);
  const uses = await book.uses(app);
  return textView({
    draftId: draft.id,
    state,
    language: languageName(draft.locale),
    topic: await topicName(app, draft),
    ours: sentence.words,
    own: own?.words,
    several: sentence.several,
    most: longest(sentence, use),
    variables: sentence.variables.map((name) => ({ name, example: exampleFor(name, use, uses) })),
  });
}

/** The card it stands on, with what was typed in its place. Nobody else sees it. */
export async function previewCard(
  app: Needs,
  book: Book,
  draft: VoiceDraft & { readonly words: string },
): Promise<View> {
  const { use } = await lookAtText(app, book, draft);
  const { guildId, typeId, key, locale, words } = draft;
  const translate = app.translate(locale, { guildId, typeId, trial: { key, locale, words } });
  const shown = previewOf(key, { use, uses: await book.uses(app), words, translate });
  return previewView({ draftId: draft.id, shown, language: languageName(locale), topic: await topicName(app, draft) });
}

async function topicName(
  { db }: Pick<App, "db">,
  { guildId, typeId }: { readonly guildId: Snowflake; readonly typeId: string | null },
): Promise<string | null> {
  if (typeId === null) return null;
  return (await listAllTypes(db, guildId)).find(({ id }) => id === typeId)?.name ?? null;
}
