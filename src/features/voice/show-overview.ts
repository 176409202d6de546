import { listAllTypes } from "#features/desk/index.ts";
import type { App } from "#kernel/app.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { View } from "#kernel/view.ts";
import { cut, oneLine } from "#kernel/words.ts";
import { languageName } from "./languages.ts";
import { overviewView } from "./views/overview.ts";
import { readVoice } from "./voice-store.ts";

/** Lines of one card. */
const SHOWN = 10;
const LETTERS = 80;

export async function overviewCard({ db }: Pick<App, "db">, guildId: Snowflake): Promise<View> {
  const { preset, words } = await readVoice(db, guildId);
  const types = words.some(({ typeId }) => typeId !== null) ? await listAllTypes(db, guildId) : [];
  const changed = words.slice(0, SHOWN).map((own) => ({
    words: cut(oneLine(own.words), LETTERS),
    language: languageName(own.locale),
    topic: own.typeId === null ? null : (types.find(({ id }) => id === own.typeId)?.name ?? null),
  }));
  return overviewView({ preset, changed, more: words.length - changed.length });
}
