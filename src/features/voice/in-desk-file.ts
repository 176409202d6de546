import * as z from "zod";
import { type AroundSection, fits, noLanguage, noSuch, orMeant, section } from "#features/desk-file/index.ts";
import { readColour, writeColour } from "#features/panels/index.ts";
import type { App } from "#kernel/app.ts";
import { UserError } from "#kernel/errors.ts";
import type { Contribution } from "#kernel/extension-point.ts";
import { type Text, text } from "#kernel/text.ts";
import { lineOf, MOST } from "./change-voice.ts";
import { checkedWords } from "./check-words.ts";
import type { Book } from "./show-text.ts";
import { storeVoice } from "./store-voice.ts";
import { isSaid, type OwnWords, readVoice, type SetUpVoice } from "./voice-store.ts";

const texts = z.record(z.string(), z.record(z.string(), z.string(), fits(text("voice.fits-texts"))));

const voice = z.strictObject({
  tone: z.enum(["plain", "warm", "formal"]).optional(),
  name: z.string().max(32).optional().describe("In this server; empty for the bot's own."),
  colour: z
    .string()
    .regex(/^(#[0-9a-fA-F]{6}|none)$/, fits(text("voice.fits-colour")))
    .optional(),
  texts: texts.default({}).describe("By language and key."),
  topics: z.record(z.string(), texts).default({}).describe("The same for a topic and those below it."),
});
type VoiceInFile = z.infer<typeof voice>;

/** `voice:`. What it does not say stays, but for texts that a file said before. */
export const voiceInFile = (book: Book): Contribution =>
  section<SetUpVoice, VoiceInFile>({
    key: "voice",
    schema: voice,
    async read(db, _app, guildId) {
      const { preset, accent, nick, words } = await readVoice(db, guildId);
      return { preset, accent, nick, words };
    },
    async fromFile(app, said, { now, ...around }) {
      const { tone, name, colour } = said ?? {};
      const preset = tone === undefined ? now.preset : tone === "plain" ? null : tone;
      const own = said ? await wordsOf(app, book, { said, preset, around }) : [];
      const words = [...now.words.filter((each) => each.origin === "command" && !own.some(isSaid(each))), ...own];
      if (words.length > MOST) around.mistake(["texts"], text("voice.too-many", { most: MOST }));
      return {
        preset,
        accent: colour === undefined ? now.accent : (readColour(colour) ?? null),
        nick: name === undefined ? now.nick : name.trim() || null,
        words,
      };
    },
    toFile({ preset, accent, nick, words }, { topics }) {
      const ofTopics = topics.flatMap(({ id, key }) => {
        const own = textsIn(words.filter(({ typeId }) => typeId === id));
        return own ? [[key, own] as const] : [];
      });
      const said = {
        tone: preset ?? undefined,
        name: nick ?? undefined,
        colour: accent === null ? undefined : writeColour(accent),
        texts: textsIn(words.filter(({ typeId }) => typeId === null)),
        topics: ofTopics.length === 0 ? undefined : Object.fromEntries(ofTopics),
      };
      const given = Object.entries(said).filter(([, value]) => value !== undefined);
      return given.length === 0 ? undefined : Object.fromEntries(given);
    },
    describe: describeVoice,
    store: (tx, app, change) => storeVoice(tx, app, change),
  });

/** By language and key; undefined when there are none. */
function textsIn(words: readonly OwnWords[]): Readonly<Record<string, unknown>> | undefined {
  if (words.length === 0) return undefined;
  const byLocale = Map.groupBy(words, ({ locale }) => locale);
  return Object.fromEntries(
    [...byLocale].map(([locale, some]) => [locale, Object.fromEntries(some.map(({ key, words }) => [key, words]))]),
  );
}

type Around = Omit<AroundSection, "guildId">;

interface Wanted {
  readonly said: VoiceInFile;
  readonly preset: string | null;
  readonly around: Around;
}

/** What a file says otherwise. What does not fit is told, where it stands. */
async function wordsOf(
  app: Pick<App, "db" | "sentences" | "locales">,
  book: Book,
  { said, preset, around: { topics, mistake } }: Wanted,
): Promise<OwnWords[]> {
  const keys = book.keys(app);
  const uses = await book.uses(app);
  const checked = (words: string, { locale, key }: Pick<OwnWords, "locale" | "key">): string => {
    const sentence = keys.includes(key) ? app.sentences.find(locale, key, preset) : undefined;
    if (!sentence) throw new Unfit(orMeant(text("voice.no-text", { key }), key, keys));
    return checkedWords(words, sentence, uses.get(key));
  };
  const below = (of: VoiceInFile["texts"], typeId: string | null, path: readonly string[]): OwnWords[] =>
    Object.entries(of).flatMap(([locale, all]) => {
      if (!app.locales.includes(locale)) {
        mistake([...path, locale], noLanguage(locale, app.locales));
        return [];
      }
      return Object.entries(all).flatMap(([key, typed]): OwnWords[] => {
        try {
          return [{ typeId, locale, key, words: checked(typed, { locale, key }), origin: "file" }];
        } catch (error) {
          mistake([...path, locale, key], saysOf(error));
          return [];
        }
      });
    });
  const ofTopics = Object.entries(said.topics).flatMap(([key, of]) => {
    const topic = topics.find((one) => one.key === key);
    if (topic) return below(of, topic.id, ["topics", key]);
    const known = topics.map((one) => one.key);
    mistake(["topics", key], noSuch("topic", key, known));
    return [];
  });
  return [...below(said.texts, null, ["texts"]), ...ofTopics];
}

class Unfit extends Error {
  readonly says: Text;
  constructor(says: Text) {
    super(says.key);
    this.says = says;
  }
}

function saysOf(error: unknown): Text {
  if (error instanceof Unfit) return error.says;
  if (error instanceof UserError) return text(error.code, error.params);
  throw error;
}

function describeVoice(before: SetUpVoice, after: SetUpVoice): string[] {
  const changed = after.words.flatMap((own) => {
    const was = before.words.find(isSaid(own));
    return was?.words === own.words ? [] : [`${was === undefined ? "+" : "~"} ${lineOf(own)}`];
  });
  const gone = before.words.filter((own) => !after.words.some(isSaid(own))).map((own) => `- ${lineOf(own)}`);
  return [
    ...(before.preset === after.preset ? [] : [`~ voice: ${after.preset ?? "plain"}`]),
    ...(before.nick === after.nick && before.accent === after.accent ? [] : ["~ voice: look"]),
    ...changed,
    ...gone,
  ];
}
