import type { Tx } from "#kernel/database.ts";
import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { type AliasWords, asPicture, asWord, keyOf, MOST_WORDS, type WordKind, wordsOf } from "../alias-words.ts";
import { NoSuchWord, NotAPicture, NotAWord, TooFewWords, TooManyWords } from "../errors.ts";
import { wordSavedView, wordsView } from "../views/alias.ts";
import { addWord, listOwnWords, removeWord } from "../word-store.ts";

const kind = {
  type: "choice",
  description: text("identity.word-command.kind"),
  required: true,
  choices: [
    { value: "adjective", name: text("identity.word-command.adjective") },
    { value: "noun", name: text("identity.word-command.noun") },
  ],
} as const;
const word = { type: "text", description: text("identity.word-command.word"), required: true, maxLength: 40 } as const;

/** What aliases are made of here. */
export const listWordsCommand = command("persona words", {
  description: text("identity.words-command.description"),
  access: "read",
  reply: "private",
  options: {},
  async run({ app, guildId }) {
    return say(wordsView(wordsOf(await listOwnWords(app.db, guildId ?? ""))));
  },
});

export const addWordCommand = command("persona add-word", {
  description: text("identity.add-word-command.description"),
  access: "set-up",
  reply: "private",
  options: {
    kind,
    word,
    picture: { type: "text", description: text("identity.add-word-command.picture"), maxLength: 500 },
  },
  async run({ write, guildId, options }) {
    const added = asWord(options.word);
    if (!added) throw new NotAWord();
    const picture = options.picture === null ? null : asPicture(options.picture);
    if (picture === undefined) throw new NotAPicture();
    await write(async (tx) => {
      if ((await listOwnWords(tx, guildId ?? "")).length >= 2 * MOST_WORDS) throw new TooManyWords();
      await addWord(tx, guildId ?? "", { kind: toKind(options.kind), word: added, picture });
    });
    return say(wordSavedView(added, "added"));
  },
});

/** Aliases that have the word stay as they are. */
export const removeWordCommand = command("persona remove-word", {
  description: text("identity.remove-word-command.description"),
  access: "set-up",
  reply: "private",
  options: { kind, word },
  async run({ write, guildId, options }) {
    const removed = await write((tx) => remove(tx, guildId ?? "", toKind(options.kind), options.word));
    return say(wordSavedView(removed, "removed"));
  },
});

async function remove(tx: Tx, guildId: Snowflake, of: WordKind, said: string): Promise<string> {
  const present = ofKind(wordsOf(await listOwnWords(tx, guildId)), of);
  const found = present.find((one) => keyOf(one) === keyOf(said.trim()));
  if (found === undefined) throw new NoSuchWord();
  // With one word left, everybody's alias would begin or end alike; with none there would be no alias.
  if (present.length <= 2) throw new TooFewWords();
  await removeWord(tx, guildId, of, found);
  return found;
}

const ofKind = ({ adjectives, nouns }: AliasWords, of: WordKind): readonly string[] =>
  of === "noun" ? nouns.map((noun) => noun.word) : adjectives;
const toKind = (said: string): WordKind => (said === "noun" ? "noun" : "adjective");
