import { listener } from "#kernel/feature.ts";
import { forgetAndTell } from "../forget-and-tell.ts";

export const forgetWhenDeleted = listener("roleDeleted", ({ app, event }) =>
  app.write((tx) => forgetAndTell(tx, app, { guildId: event.guild_id, role: event.role_id })),
);
