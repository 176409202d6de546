import { defineFeature, type Feature } from "#kernel/feature.ts";
import { textsBeside } from "#kernel/text-files.ts";
import { resetLookButton, useLookButton } from "./buttons/look.ts";
import { resetButton, useButton } from "./buttons/use.ts";
import { askResetAllButton, overviewButton, presetButton, resetAllButton } from "./buttons/whole.ts";
import { lookCommand } from "./commands/look.ts";
import { voiceCommand } from "./commands/voice.ts";
import { changeButton, changeForm } from "./forms/change.ts";
import { changeLookButton, fixLookButton, lookForm } from "./forms/look.ts";
import { voiceInFile } from "./in-desk-file.ts";
import { redrawPanels } from "./jobs/redraw-panels.ts";
import { showNick } from "./jobs/show-nick.ts";
import { followTypes, onVoiceChanged, readVoices, speechOf } from "./kept-voices.ts";
import { voices } from "./migration.ts";
import { presets } from "./presets/presets.ts";
import { bookOf } from "./show-text.ts";

/** How a server speaks: a tone, and any sentence in its own words. Knows what there is to say from the features themselves. */
export function voiceOf(features: readonly Feature[]): Feature {
  const book = bookOf(features);
  const form = changeForm(book);
  return defineFeature({
    name: "voice",
    commands: [voiceCommand(book), lookCommand],
    buttons: [
      changeButton(book, form),
      useButton(book),
      resetButton(book),
      presetButton,
      askResetAllButton,
      resetAllButton,
      overviewButton,
      useLookButton,
      changeLookButton,
      fixLookButton,
      resetLookButton,
    ],
    forms: [form, lookForm],
    jobs: [redrawPanels, showNick],
    contributes: [voiceInFile(book)],
    start: async (app) => {
      followTypes(app);
      await readVoices(app.db);
    },
    cache: { read: ({ db }) => readVoices(db), onChanged: onVoiceChanged },
    speaks: { speech: speechOf, presets },
    migrations: { "2026-11-21-99-voices": voices },
    texts: textsBeside(import.meta.url),
    textsFor: "the team",
    samples: () => import("./views/samples.ts"),
  });
}
