import { findDesk } from "#features/desk/index.ts";
import { findUserId } from "#features/people/index.ts";
import { getTicket } from "#features/tickets/index.ts";
import { job } from "#kernel/jobs.ts";
import type { Snowflake } from "#kernel/types.ts";
import { cardRoom } from "../card-room.ts";
import { decide, findHeld } from "../held-store.ts";
import { showCard } from "../show-card.ts";
import { forgottenLineView, forgottenView } from "../views/held.ts";

/** A reply that nobody decided about for seven days: its words are forgotten, and the room says so. */
export const forgetHeld = job<{ guildId: Snowflake; id: string }>({
  job: "approvals.forget",
  async run({ app, payload }) {
    await app.write(async (tx) => {
      const held = await findHeld(tx, payload.guildId, payload.id);
      if (!held || !(await decide(tx, held, { state: "forgotten", by: null, at: app.clock.now() }))) return;
      const ticket = await getTicket(tx, held.ticketId);
      await showCard(tx, app, { held, ticket }, forgottenView);
      if (held.why !== "trainee") return;
      const desk = await findDesk(tx, held.guildId);
      const staff = (await findUserId(tx, held.author)) ?? null;
      const line = app.render(forgottenLineView(staff), desk?.locale ?? "en-US", ticket);
      const room = await cardRoom(tx, app, { ticket, desk });
      await app.outbox.add(tx, room, { say: line, source: `held-gone:${held.id}` });
    });
  },
});
