import { defineFeature } from "#kernel/feature.ts";
import { showWhenJoined } from "./joined.ts";
import { serverParts, ticketsAndForms } from "./migration.ts";
import { isPartOn, loadParts, onPartsChanged, readParts } from "./part-store.ts";

/** What each server has switched on. How that is changed is the set-up's. */
export const parts = defineFeature({
  name: "parts",
  listeners: [showWhenJoined],
  migrations: { "2026-11-21-99-server-parts": serverParts, "2026-11-22-53-tickets-and-forms": ticketsAndForms },
  start: async ({ db }) => loadParts(db),
  cache: { read: async ({ db }) => loadParts(db), onChanged: onPartsChanged },
  provides: { isOn: isPartOn, partsStored: (app, guildId) => readParts(app.db, app, guildId) },
});
