import { button, say } from "#kernel/feature.ts";
import { choosePreset, resetAllWords } from "../change-voice.ts";
import { VoiceOver } from "../errors.ts";
import * as ids from "../ids.ts";
import { overviewCard } from "../show-overview.ts";
import { askResetAllView } from "../views/overview.ts";
import { readVoice } from "../voice-store.ts";

const PRESETS: Readonly<Record<string, string | null>> = { plain: null, warm: "warm", formal: "formal" };

/** Params: name of the preset. */
export const presetButton = button(ids.presetId, {
  access: "set-up",
  reply: "update",
  async run({ app, write, guildId, actor, params }) {
    const name = params[0] ?? "";
    const preset = Object.hasOwn(PRESETS, name) ? PRESETS[name] : undefined;
    if (guildId === null || preset === undefined) throw new VoiceOver();
    await write((tx) => choosePreset(tx, app, { guildId, by: actor.id }, preset));
    return say(await overviewCard(app, guildId));
  },
});

export const askResetAllButton = button(ids.askResetAllId, {
  access: "set-up",
  reply: "update",
  async run({ app, guildId }) {
    const voice = await readVoice(app.db, guildId ?? "");
    const words = voice.words.filter(({ origin }) => origin === "command");
    return say(words.length === 0 ? await overviewCard(app, guildId ?? "") : askResetAllView(words.length));
  },
});

export const resetAllButton = button(ids.resetAllId, {
  access: "set-up",
  reply: "update",
  async run({ app, write, guildId, actor }) {
    await write((tx) => resetAllWords(tx, app, { guildId: guildId ?? "", by: actor.id }));
    return say(await overviewCard(app, guildId ?? ""));
  },
});

export const overviewButton = button(ids.overviewId, {
  access: "set-up",
  reply: "update",
  run: async ({ app, guildId }) => say(await overviewCard(app, guildId ?? "")),
});
