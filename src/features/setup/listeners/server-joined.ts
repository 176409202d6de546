import { findDesk } from "#features/desk/index.ts";
import { listener } from "#kernel/feature.ts";
import { noteGreeting } from "../greeting-store.ts";
import { greet } from "../jobs/greet.ts";

/** We came to a server that has no desk yet: whoever invited us is told what to do, once. */
export const greetWhenJoined = listener("serverJoined", async ({ app, event }) => {
  await app.write(async (tx) => {
    if (await findDesk(tx, event.guildId)) return;
    if (await noteGreeting(tx, event)) await app.jobs.add(tx, greet, event, { at: app.clock.now() });
  });
});
