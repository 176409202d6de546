import { defineFeature } from "#kernel/feature.ts";
import { holdingOf } from "./holding.ts";
import { desk as tables } from "./migration.ts";
import { loadSpoken, onSpokenChanged, spokenIn } from "./spoken.ts";

/** How each server's desk is set up: who is staff, which topics there are, where panels stand. */
export const desk = defineFeature({
  name: "desk",
  migrations: { "2026-11-21-11-desk": tables },
  start: async ({ db }) => loadSpoken(db),
  cache: { read: async ({ db }) => loadSpoken(db), onChanged: onSpokenChanged },
  provides: {
    holds: ({ db }, guildId, person) => holdingOf(db, guildId, person),
    prefix: (app, guildId) => spokenIn(app, guildId).prefix,
    replyPrefix: (app, guildId) => spokenIn(app, guildId).replyPrefix,
    locale: (app, guildId) => spokenIn(app, guildId).locale,
  },
});
