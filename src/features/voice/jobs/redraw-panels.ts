import { refreshPanels } from "#features/panels/index.ts";
import { job } from "#kernel/jobs.ts";
import type { Snowflake } from "#kernel/types.ts";
import { readVoiceAgain } from "../kept-voices.ts";

/** Help messages stand as they were said: they are said anew once the server speaks otherwise. */
export const redrawPanels = job<{ guildId: Snowflake }>({
  job: "voice.redraw-panels",
  async run({ app, payload: { guildId } }) {
    await readVoiceAgain(app.db, guildId);
    await app.write((tx) => refreshPanels(tx, app, guildId));
  },
});
