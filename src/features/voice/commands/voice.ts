import { findDesk, listAllTypes } from "#features/desk/index.ts";
import { topicCalled, topicOption } from "#features/types/index.ts";
import { type CommandDefinition, type Context, command, say, suggest } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { cut } from "#kernel/words.ts";
import { NoSuchText } from "../errors.ts";
import { findTexts } from "../find-text.ts";
import { languageCalled, languageName } from "../languages.ts";
import { overviewCard } from "../show-overview.ts";
import { type Book, textCard } from "../show-text.ts";
import { type VoiceDraft, voiceDrafts } from "../voice-draft.ts";
import { readVoice } from "../voice-store.ts";

/** Choices that Discord shows, and letters of one. */
const CHOICES = 25;
const LONGEST = 100;

/** How the server speaks; with a text, what that says and how to say it otherwise. */
export function voiceCommand(book: Book): CommandDefinition {
  return command("setup voice", {
    description: text("voice.command.description"),
    access: "set-up",
    reply: "private",
    options: {
      text: {
        type: "text",
        description: text("voice.command.text"),
        maxLength: LONGEST,
        async suggest(context) {
          const found = await search(book, context, context.typed);
          return suggest(found.slice(0, CHOICES).map(({ key, words }) => ({ name: cut(words, LONGEST), value: key })));
        },
      },
      topic: topicOption(text("voice.command.topic")),
      language: {
        type: "text",
        description: text("voice.command.language"),
        maxLength: 50,
        suggest: async ({ app, typed }) =>
          suggest(
            app.locales
              .map((locale) => ({ name: languageName(locale), value: locale }))
              .filter(({ name, value }) => `${name} ${value}`.toLowerCase().includes(typed.toLowerCase()))
              .slice(0, CHOICES),
          ),
      },
    },
    async run(context) {
      const { app, write, guildId, actor, options } = context;
      if (options.text === null) return say(await overviewCard(app, guildId ?? ""));
      const locale =
        options.language === null ? await serversLanguage(context) : languageCalled(options.language, app.locales);
      const topic =
        options.topic === null ? null : topicCalled(await listAllTypes(app.db, guildId ?? ""), options.topic);
      const draft: VoiceDraft = {
        id: app.ids.next(),
        guildId: guildId ?? "",
        userId: actor.id,
        key: await keyOf(book, context, options.text),
        locale,
        typeId: topic?.id ?? null,
        words: null,
      };
      const card = await textCard(app, book, draft, "shown");
      await write((tx) => voiceDrafts.save(tx, app, draft));
      return say(card);
    },
  });
}

async function serversLanguage({ app, guildId, guildLocale }: Context): Promise<string> {
  const desk = await findDesk(app.db, guildId ?? "");
  return app.translate(desk?.locale ?? guildLocale, undefined).locale;
}

async function search(book: Book, { app, guildId, locale }: Context, typed: string) {
  const { preset, words } = await readVoice(app.db, guildId ?? "");
  const changed = new Set(words.map(({ key }) => key));
  return findTexts(app, typed, { keys: book.keys(app), locale, preset, changed });
}

/** What was chosen from the list, or the first that the typed words stand in. Throws `NoSuchText`. */
async function keyOf(book: Book, context: Context, said: string): Promise<string> {
  if (book.keys(context.app).includes(said)) return said;
  const [first] = await search(book, context, said);
  if (!first) throw new NoSuchText(said);
  return first.key;
}
