import { findDesk, getType } from "#features/desk/index.ts";
import { findUserId } from "#features/people/index.ts";
import { findIntake, getTicket, isOpen, isShared, type Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db, Tx } from "#kernel/database.ts";
import { job } from "#kernel/jobs.ts";
import { hours, type Instant, minutes } from "#kernel/types.ts";
import { answeredLineView, answeredView } from "../views/answered.ts";

/** A requester who wrote nothing for so long after an answer is mentioned; after the longer time they get a DM. */
const MENTIONED_AFTER = minutes(15);
const WRITTEN_TO_AFTER = hours(12);

interface Turn {
  readonly ticketId: string;
  /** Since when it is their turn: another turn is told of anew. */
  readonly since: Instant;
}

/** In a shared room an answer makes no sound of ours: whoever does not see it is told later, twice at most. For relay rooms nothing. */
export async function watchSilence(tx: Tx, app: Pick<App, "jobs">, ticket: Ticket): Promise<void> {
  if (!isShared(ticket) || ticket.status !== "waiting-requester") return;
  const turn: Turn = { ticketId: ticket.id, since: ticket.turnAt };
  const at = ticket.turnAt + MENTIONED_AFTER;
  await app.jobs.add(tx, mentionSilent, turn, { at, key: `mention-silent:${ticket.id}` });
  const later = ticket.turnAt + WRITTEN_TO_AFTER;
  await app.jobs.add(tx, writeToSilent, turn, { at: later, key: `write-to-silent:${ticket.id}` });
}

export const mentionSilent = job<Turn>({
  job: "notices.mention-silent",
  async run({ app, payload }) {
    await app.write(async (tx) => {
      const ticket = await stillSilent(tx, payload, "no-answer-15-min");
      const userId = ticket && (await findUserId(tx, ticket.requester));
      if (!ticket || !userId) return;
      const desk = await findDesk(tx, ticket.guildId);
      const say = app.render(answeredLineView(userId, desk?.name ?? ""), desk?.locale ?? "en-US", ticket);
      await app.outbox.add(tx, ticket.requesterRoom, { say, source: `silent:${ticket.id}:${payload.since}` });
    });
  },
});

export const writeToSilent = job<Turn>({
  job: "notices.write-to-silent",
  async run({ app, payload }) {
    await app.write(async (tx) => {
      const ticket = await stillSilent(tx, payload, "no-answer-12-h");
      const userId = ticket && (await findUserId(tx, ticket.requester));
      const room = ticket && (await app.rooms.find(tx, ticket.requesterRoom));
      if (!ticket || !userId || !room?.channelId) return;
      const desk = await findDesk(tx, ticket.guildId);
      const intake = await findIntake(tx, app, ticket);
      const view = answeredView({ ticket, server: desk?.name ?? "", channelId: room.channelId });
      const dm = await app.rooms.dm(tx, userId);
      const say = app.render(view, intake?.locale ?? "en-US", ticket);
      await app.outbox.add(tx, dm.id, { say, source: `silent:${ticket.id}:${payload.since}` });
    });
  },
});

/** The ticket, if its requester is still silent in the same turn, and its topic tells of that. */
async function stillSilent(
  db: Db,
  { ticketId, since }: Turn,
  notice: "no-answer-15-min" | "no-answer-12-h",
): Promise<Ticket | undefined> {
  const ticket = await getTicket(db, ticketId);
  if (!isOpen(ticket) || !isShared(ticket) || ticket.status !== "waiting-requester" || ticket.turnAt !== since) {
    return undefined;
  }
  // The team put it aside: nobody waits for a word.
  if (ticket.snoozedUntil !== null) return undefined;
  const type = await getType(db, ticket.guildId, ticket.typeId);
  return type.quiet.includes(notice) ? undefined : ticket;
}
