import { getType } from "#features/desk/index.ts";
import { getTicket, isBeingMade, type WhenTicket } from "#features/tickets/index.ts";
import { job } from "#kernel/jobs.ts";
import { type Duration, type Instant, seconds } from "#kernel/types.ts";
import { saveForTeam, sendToMember } from "../save-transcripts.ts";
import { whereTicketIsSaved } from "../where-saved.ts";

/** What was said last is on its way for a moment. */
const LAST_WORDS: Duration = seconds(3);

interface Closed {
  readonly ticketId: string;
  /** Which of its closes. */
  readonly closedAt: Instant;
}

/** Saves the conversation of a ticket that is closed. */
export const saveTranscripts = job<Closed>({
  job: "transcripts.save",
  async run({ app, payload: { ticketId, closedAt } }) {
    const ticket = await getTicket(app.db, ticketId);
    if (ticket.status !== "closed" || ticket.closedAt !== closedAt || ticket.closedHow === "erased") return;
    await saveForTeam(app, ticket);
    const { memberTranscript } = await getType(app.db, ticket.guildId, ticket.typeId);
    if (memberTranscript === "file" && !ticket.oneWay) await sendToMember(app, ticket);
  },
});

/** Where its server wants it, that is done a moment after a close. */
export const saveSoon: WhenTicket = async (tx, app, ticket, before) => {
  const { id, closedAt, practice } = ticket;
  if (practice || closedAt === null || isBeingMade(before)) return ticket;
  const { memberTranscript } = await getType(tx, ticket.guildId, ticket.typeId);
  if (memberTranscript !== "file" && (await whereTicketIsSaved(tx, ticket)).channelId === null) return ticket;
  const at = app.clock.now() + LAST_WORDS;
  await app.jobs.add(tx, saveTranscripts, { ticketId: id, closedAt }, { at, key: `transcript:${id}:${closedAt}` });
  return ticket;
};
