import { type ButtonDefinition, button, say } from "#kernel/feature.ts";
import { resetWords, useOwnWords } from "../change-voice.ts";
import { checkedWords } from "../check-words.ts";
import { VoiceOver } from "../errors.ts";
import { resetId, useId } from "../ids.ts";
import { type Book, lookAtText, textCard } from "../show-text.ts";
import { voiceDrafts } from "../voice-draft.ts";

/** From now on members read what the preview shows. It is looked at once more: meanwhile we may say something else. Params: draft. */
export const useButton = (book: Book): ButtonDefinition =>
  button(useId, {
    access: "set-up",
    reply: "update",
    async run(context) {
      const { app, write, actor, params } = context;
      const draft = await voiceDrafts.get(app.db, app, context, params[0]);
      if (draft.words === null) throw new VoiceOver();
      const { sentence, use } = await lookAtText(app, book, draft);
      const words = checkedWords(draft.words, sentence, use);
      await write((tx) => useOwnWords(tx, app, { guildId: draft.guildId, by: actor.id }, { ...placeOf(draft), words }));
      return say(await textCard(app, book, draft, "used"));
    },
  });

/** Params: draft. */
export const resetButton = (book: Book): ButtonDefinition =>
  button(resetId, {
    access: "set-up",
    reply: "update",
    async run(context) {
      const { app, write, actor, params } = context;
      const draft = await voiceDrafts.get(app.db, app, context, params[0]);
      const { own } = await lookAtText(app, book, draft);
      await write(async (tx) => {
        await resetWords(tx, app, { guildId: draft.guildId, by: actor.id }, placeOf(draft));
        // *Change* opens with what was there, so a reset can be taken back.
        await voiceDrafts.save(tx, app, { ...draft, words: own?.words ?? null });
      });
      return say(await textCard(app, book, draft, "reset"));
    },
  });

const placeOf = ({
  key,
  locale,
  typeId,
}: {
  readonly key: string;
  readonly locale: string;
  readonly typeId: string | null;
}) => ({
  key,
  locale,
  typeId,
});
