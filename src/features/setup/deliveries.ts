import { listOpenInRoom } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { DeliveryListener } from "#kernel/outbox.ts";
import { listGreetingsIn } from "./greeting-store.ts";
import { endPracticeNow } from "./jobs/end-practice.ts";
import { sayInServer } from "./say-in-server.ts";

/** A greeting whose reader takes no DM is said in their server; a practice ticket without one has no member, and ends. */
export const deliveries = (app: App): DeliveryListener => ({
  async held(tx, { room }) {
    for (const greeting of await listGreetingsIn(tx, room)) await sayInServer(tx, app, greeting, room);
    for (const ticket of await listOpenInRoom(tx, room)) if (ticket.practice) await endPracticeNow(tx, app, ticket);
  },
});
