import { noteChange } from "#features/desk-file/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import { InDeskFile, TooMany } from "./errors.ts";
import { redrawPanels } from "./jobs/redraw-panels.ts";
import { voiceChanged } from "./kept-voices.ts";
import {
  countChange,
  deleteOwnWords,
  findOwnWords,
  type OwnWords,
  readVoice,
  type ServerVoice,
  saveOwnWords,
} from "./voice-store.ts";

/** Sentences of one server; all of them are kept in memory. */
export const MOST = 300;

type Needs = Pick<App, "jobs" | "clock" | "ids" | "vault" | "contributions">;

interface By {
  readonly guildId: Snowflake;
  readonly by: Snowflake;
}

/** From now on a server says a sentence in its own words. Throws `TooMany` and `InDeskFile`. */
export async function useOwnWords(
  tx: Tx,
  app: Needs,
  { guildId, by }: By,
  said: Omit<OwnWords, "origin">,
): Promise<void> {
  await countChange(tx, guildId);
  const own: OwnWords = { ...said, origin: "command" };
  const before = await findOwnWords(tx, guildId, own);
  mustBeOfCommand(before);
  if (before === undefined && (await readVoice(tx, guildId)).words.length >= MOST) throw new TooMany(MOST);
  await saveOwnWords(tx, guildId, own);
  await changed(tx, app, { guildId, by }, `${before === undefined ? "+" : "~"} ${lineOf(own)}`);
}

/** Back to the preset, or to what we say. Nothing when it has no words of its own. */
export async function resetWords(
  tx: Tx,
  app: Needs,
  { guildId, by }: By,
  which: Omit<OwnWords, "words" | "origin">,
): Promise<void> {
  await countChange(tx, guildId);
  const before = await findOwnWords(tx, guildId, which);
  mustBeOfCommand(before);
  if (before === undefined) return;
  await deleteOwnWords(tx, guildId, which);
  await changed(tx, app, { guildId, by }, `- ${lineOf(which)}`);
}

/** The same for every sentence but those of the desk file. Returns how many had words of their own. */
export async function resetAllWords(tx: Tx, app: Needs, { guildId, by }: By): Promise<number> {
  await countChange(tx, guildId);
  const words = (await readVoice(tx, guildId)).words.filter(({ origin }) => origin === "command");
  if (words.length === 0) return 0;
  await deleteOwnWords(tx, guildId);
  await changed(tx, app, { guildId, by }, `- voice: all ${words.length} texts`);
  return words.length;
}

/** Null: our own words. */
export async function choosePreset(tx: Tx, app: Needs, { guildId, by }: By, preset: string | null): Promise<void> {
  await countChange(tx, guildId, { preset });
  await changed(tx, app, { guildId, by }, `~ voice: ${preset ?? "plain"}`);
}

/** Colour of cards that have none of their own; null: none. `line`: what of the look was changed with it, for the record. */
export async function changeLook(
  tx: Tx,
  app: Needs,
  { guildId, by }: By,
  { line, ...look }: Pick<ServerVoice, "accent" | "nick"> & { readonly line: string },
): Promise<void> {
  await countChange(tx, guildId, look);
  await changed(tx, app, { guildId, by }, line);
}

export const lineOf = ({ key, locale, typeId }: Omit<OwnWords, "words" | "origin">): string =>
  `voice ${key} (${locale}${typeId === null ? "" : ", one topic"})`;

/** What follows every change: it is on record, every process knows it, and what stands already is said anew. */
async function changed(tx: Tx, app: Needs, { guildId, by }: By, line: string): Promise<void> {
  await noteChange(tx, app, { guildId, by, how: "setup", lines: [line] });
  await voiceChanged(tx, guildId);
  await app.jobs.add(tx, redrawPanels, { guildId }, { at: app.clock.now(), key: `voice:${guildId}` });
}

/** Throws `InDeskFile`: what it says there counts. */
export function mustBeOfCommand(own: Pick<OwnWords, "origin"> | undefined): void {
  if (own?.origin === "file") throw new InDeskFile();
}
