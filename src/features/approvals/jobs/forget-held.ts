import { findDesk } from "#features/desk/index.ts";
import { findUserId } from "#features/people/index.ts";
import { getTicket } from "#features/tickets/index.ts";
import { job } from "#kernel/jobs.ts";
import type { Snowflake } from "#kernel/types.ts";
import { cardRoom } from "../card-room.ts";
import { heldSource } from "../held-reply.ts";
import { decide, findHeld } from "../held-store.ts";
import { forgottenLineView, forgottenView } from "../views/held.ts";

/** A reply that nobody decided about for seven days: its words are forgotten, and the room says so. */
export const forgetHeld = job<{ guildId: Snowflake; id: string }>({
  job: "approvals.forget",
  async run({ app, payload }) {
    await app.write(async (tx) => {
      const held = await findHeld(tx, payload.guildId, payload.id);
      if (!held || !(await decide(tx, held, { state: "forgotten", by: null, at: app.clock.now() }))) return;
      if (held.card === "private") return;
      const ticket = await getTicket(tx, held.ticketId);
      const desk = await findDesk(tx, held.guildId);
      const locale = desk?.locale ?? "en-US";
      const source = heldSource(held.id);
      const room = held.why === "trainee" ? await cardRoom(tx, app, { ticket, desk }) : ticket.staffRoom;
      await app.outbox.add(tx, room, {
        edit: app.render(forgottenView, locale, ticket),
        source,
        key: `forgotten:${held.id}`,
      });
      if (held.why !== "trainee") return;
      const staff = (await findUserId(tx, held.author)) ?? null;
      const line = app.render(forgottenLineView(staff), locale, ticket);
      await app.outbox.add(tx, room, { say: line, source: `held-gone:${held.id}` });
    });
  },
});
