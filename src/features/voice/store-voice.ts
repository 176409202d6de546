import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import { redrawPanels } from "./jobs/redraw-panels.ts";
import { showNick } from "./jobs/show-nick.ts";
import { voiceChanged } from "./kept-voices.ts";
import { countChange, deleteOwnWords, isSaid, readVoice, type SetUpVoice, saveOwnWords } from "./voice-store.ts";

/** Makes a server speak and look so. What stands already follows, and so does the name on Discord. */
export async function storeVoice(
  tx: Tx,
  { jobs, clock }: Pick<App, "jobs" | "clock">,
  { guildId, after }: { readonly guildId: Snowflake; readonly after: SetUpVoice },
): Promise<void> {
  const { preset, accent, nick } = after;
  const before = await readVoice(tx, guildId);
  await countChange(tx, guildId, { preset, accent, nick });
  for (const own of before.words) if (!after.words.some(isSaid(own))) await deleteOwnWords(tx, guildId, own);
  for (const own of after.words) await saveOwnWords(tx, guildId, own);
  await voiceChanged(tx, guildId);
  const at = clock.now();
  await jobs.add(tx, redrawPanels, { guildId }, { at, key: `voice:${guildId}` });
  if (nick !== before.nick) await jobs.add(tx, showNick, { guildId }, { at, key: `nick:${guildId}` });
}
