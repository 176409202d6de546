import type { App } from "#kernel/app.ts";
import type { Speech, Voice } from "#kernel/voice.ts";
import type { Texts } from "#platform/texts/texts.ts";
import { render } from "./render.ts";

/** How the app says texts and views, in a language and in somebody's voice. */
export function speak(
  texts: Pick<Texts, "translate" | "sentences">,
  speechOf: (voice: Voice) => Speech | undefined,
): Pick<App, "translate" | "render" | "say" | "sentences"> {
  const speech = (voice: Voice | undefined) => (voice?.guildId ? speechOf(voice) : undefined);
  return {
    translate: (locale, voice) => texts.translate(locale, speech(voice)),
    render(view, locale, voice) {
      const own = speech(voice && view.topicId ? { ...voice, typeId: view.topicId } : voice);
      return render(view, texts.translate(locale, own), own?.accent == null ? {} : { accent: own.accent });
    },
    sentences: texts.sentences,
    say: (text, locale, voice) => texts.translate(locale, speech(voice)).plain(text),
  };
}
