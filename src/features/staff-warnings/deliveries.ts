import { findDesk } from "#features/desk/index.ts";
import { findUserId } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import type { DeliveryListener } from "#kernel/outbox.ts";
import { warningIdOf } from "./staff-warning.ts";
import { findById, markTold } from "./staff-warning-store.ts";
import { notToldView } from "./views/warning.ts";

/** When somebody could read it; and whoever gave one that never arrives reads so. */
export const deliveries = (app: App): DeliveryListener => ({
  async delivered(tx, { source, at }) {
    const id = warningIdOf(source);
    if (id !== undefined) await markTold(tx, id, at);
  },

  async failed(tx, { source }) {
    const id = source === null ? undefined : warningIdOf(source);
    const warning = id === undefined ? undefined : await findById(tx, id);
    if (!warning || warning.toldAt !== null || warning.takenBackAt !== null) return;
    const giver = await findUserId(tx, warning.giver);
    const member = await findUserId(tx, warning.member);
    if (giver === undefined) return;
    const desk = await findDesk(tx, warning.guildId);
    const dm = await app.rooms.dm(tx, giver);
    const view = notToldView({ number: warning.number, server: desk?.name ?? "", member: member ?? null });
    const say = app.render(view, desk?.locale ?? "en-US", desk);
    await app.outbox.add(tx, dm.id, { say, source: `staff-not-warned:${warning.id}` });
  },
});
