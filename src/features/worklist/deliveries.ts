import type { App } from "#kernel/app.ts";
import type { DeliveryListener } from "#kernel/outbox.ts";
import { loseList } from "./list-store.ts";
import { listOf } from "./views/desk-list.ts";

/** What Discord does not take is tried again with the next look. */
export const deliveries = (app: App): DeliveryListener => ({
  async failed(tx, { source, code }) {
    const list = source === null ? undefined : listOf(source);
    if (!list) return;
    app.log.warn({ guildId: list.guildId, code }, "Discord did not take the list of what waits");
    await loseList(tx, list.guildId, list.posting);
  },
});
