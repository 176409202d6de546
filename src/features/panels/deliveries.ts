import type { App } from "#kernel/app.ts";
import type { DeliveryListener } from "#kernel/outbox.ts";
import { takeAway } from "./take-away.ts";
import { postingOf } from "./views/panel.ts";

/** A message that takes another one's place has to stand first: what Discord refuses takes nothing away. */
export const deliveries = (app: App): DeliveryListener => ({
  async delivered(tx, { source }) {
    const posted = postingOf(source);
    if (posted) await takeAway(tx, app, posted.id, posted.posting);
  },
  async failed(_tx, { room, source, code }) {
    const posted = source === null ? undefined : postingOf(source);
    if (posted) app.log.warn({ panelId: posted.id, room, code }, "Discord did not take a panel's message");
  },
});
