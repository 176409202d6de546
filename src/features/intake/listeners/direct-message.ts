import { listener } from "#kernel/feature.ts";
import { hearDm } from "../hear-dm.ts";

export const hearDirectMessage = listener("message", async ({ app, event }) => {
  if (event.guild_id === undefined) await hearDm(app, event);
});
