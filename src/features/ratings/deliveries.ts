import { getTicket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { DeliveryListener } from "#kernel/outbox.ts";
import { tellTeam } from "./give-rating.ts";
import { findProblem } from "./problem-store.ts";
import { ratingSource, readSource } from "./rating.ts";
import { findRating, saveRating } from "./rating-store.ts";
import { tellElsewhere, wasRead } from "./report-problem.ts";
import { loseThread } from "./response-room.ts";

/** What is said of the help is not lost with a thread that somebody deletes: it goes to another one, or to the ticket's own place. */
export const deliveries = (app: App): DeliveryListener => ({
  async delivered(tx, { source }) {
    const of = readSource(source);
    const problem = of?.is === "problem" ? await findProblem(tx, of.id) : undefined;
    if (problem) await wasRead(tx, problem);
  },

  async failed(tx, { room, source, code }) {
    const of = source === null ? undefined : readSource(source);
    if (!of) return;
    app.log.warn({ code, source }, "what a member said of the help could not be shown to the team");
    if (of.is === "problem") {
      const problem = await findProblem(tx, of.id);
      if (problem) await tellElsewhere(tx, app, problem);
      return;
    }
    const rating = await findRating(tx, of.id);
    if (rating?.roomId !== room || source !== ratingSource(rating)) return;
    const ticket = await getTicket(tx, of.id);
    await saveRating(tx, await tellTeam(tx, app, ticket, { ...rating, roomId: null }));
  },

  async held(tx, { room, because, creating }) {
    const isOver = creating ? because !== "full" : because === "room-gone";
    if (isOver && (await loseThread(tx, room, creating ? "refused" : "gone"))) await app.rooms.abandon(tx, room);
  },
});
