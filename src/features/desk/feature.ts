import { isAdmin } from "#kernel/access.ts";
import { defineFeature } from "#kernel/feature.ts";
import { isStaffAnywhere } from "./desk-store.ts";
import { desk as tables } from "./migration.ts";
import { loadSpoken, onSpokenChanged, spokenIn } from "./spoken.ts";

/** How each server's desk is set up: who is staff, which topics there are, where panels stand. */
export const desk = defineFeature({
  name: "desk",
  migrations: { "2026-11-21-11-desk": tables },
  start: async ({ db }) => loadSpoken(db),
  cache: { read: async ({ db }) => loadSpoken(db), onChanged: onSpokenChanged },
  provides: {
    async isStaff({ db }, guildId, actor) {
      return isAdmin(actor) || isStaffAnywhere(db, guildId, actor);
    },
    prefix: (app, guildId) => spokenIn(app, guildId).prefix,
    replyPrefix: (app, guildId) => spokenIn(app, guildId).replyPrefix,
    locale: (app, guildId) => spokenIn(app, guildId).locale,
  },
});
