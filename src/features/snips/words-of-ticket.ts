import { findMessage, sourceOfMessage } from "#features/conversation/index.ts";
import { findUserId } from "#features/people/index.ts";
import { findIntake, isShared, type Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import { wordsIn } from "#kernel/pieces.ts";

/** Messages of the room that are read, the newest. */
const READ = 30;

/**
 * What the requester said in a ticket lately, and in its form: read from Discord when it is needed, kept nowhere. What can't be read is
 * left out.
 */
export async function wordsOfTicket(app: App, ticket: Ticket): Promise<string[]> {
  const intake = await findIntake(app.db, app, ticket);
  const answers = (intake?.answers ?? []).map(({ words }) => words);
  const room = await app.rooms.find(app.db, ticket.staffRoom);
  if (!room?.channelId) return answers;
  try {
    const messages = await app.discord.channels.getMessages(room.channelId, { limit: READ });
    const requester = isShared(ticket) ? await findUserId(app.db, ticket.requester) : undefined;
    const said: string[] = [];
    for (const { id, content, components, author } of messages) {
      if (author.id === requester && content !== "") said.push(content);
      if (author.id !== app.self.id || isShared(ticket)) continue;
      for (const { source, piece, erased } of await app.rooms.saidIn(app.db, room.id, id)) {
        const words = erased ? undefined : wordsIn({ content, components }, piece);
        const message = source.startsWith(sourceOfMessage("")) ? await findMessage(app.db, source) : undefined;
        // The first line of a copy is the name.
        if (words && message?.kind === "requester") said.push(words.replace(/^.*\n/, ""));
      }
    }
    return [...answers, ...said];
  } catch (error) {
    app.log.warn({ err: error, channelId: room.channelId }, "a ticket's words could not be read");
    return answers;
  }
}
