import { isAdmin } from "#kernel/access.ts";
import { defineFeature } from "#kernel/feature.ts";
import { isStaffAnywhere } from "./desk-store.ts";
import { desk as tables } from "./migration.ts";
import { loadSpoken, localeOf, prefixOf, replyPrefixOf } from "./spoken.ts";

/** How each server's desk is set up: who is staff, which topics there are, where panels stand. */
export const desk = defineFeature({
  name: "desk",
  migrations: { "2026-11-21-11-desk": tables },
  start: async ({ db }) => loadSpoken(db),
  provides: {
    async isStaff({ db }, guildId, actor) {
      return isAdmin(actor) || isStaffAnywhere(db, guildId, actor);
    },
    prefix: prefixOf,
    replyPrefix: replyPrefixOf,
    locale: localeOf,
  },
});
