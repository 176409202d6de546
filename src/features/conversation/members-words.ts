import type { APIMessage } from "@discordjs/core";
import type { PersonId } from "#features/people/index.ts";
import { isShared, type Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import { byAge, type Instant } from "#kernel/types.ts";
import { findCopy } from "./copy-words.ts";
import { listBehind } from "./find-behind.ts";
import { type Message, type Said, sourceOfMessage } from "./message.ts";
import { findMessage } from "./message-store.ts";
import { readMessage } from "./read-message.ts";

/** Something that the requester, or somebody else on their side, said in a ticket, as the team reads it. */
export interface MembersWords {
  readonly author: PersonId;
  /** Names the message. */
  readonly source: string;
  /** Our line with their name, of a copy; null where they wrote it in the room itself. */
  readonly lead: string | null;
  readonly said: Said;
  readonly sentAt: Instant;
}

/**
 * What the member's side said in these messages of a ticket's staff room, in its order, without what was deleted. Words live on Discord
 * alone, so this asks it where a text has more parts than these messages: never inside a transaction.
 */
export async function readMembersWords(
  app: Pick<App, "discord" | "db" | "rooms" | "log">,
  ticket: Ticket,
  messages: readonly APIMessage[],
): Promise<MembersWords[]> {
  const found: MembersWords[] = [];
  const known = new Map(messages.map((message) => [message.id, message]));
  const read = async (channelId: string, id: string) =>
    known.get(id) ?? (await app.discord.channels.getMessage(channelId, id));
  const seen = new Set<string>();
  for (const message of [...messages].sort((a, b) => byAge(a.id, b.id))) {
    const own = await findMessage(app.db, sourceOfMessage(message.id));
    const behind = isShared(ticket) ? [own] : (await listBehind(app.db, app, ticket.staffRoom, message.id)).reverse();
    for (const one of behind) {
      if (!one || !isTheirs(one, ticket) || seen.has(one.source)) continue;
      seen.add(one.source);
      const said = { ...readMessage(message), replyTo: null };
      const { author, source, sentAt } = one;
      if (isShared(ticket)) found.push({ author, source, lead: null, said, sentAt });
      else {
        const copy = await findCopy(app, ticket.staffRoom, one.source, read);
        if (copy) found.push({ author, source, lead: copy.lead, said: { ...said, text: copy.words }, sentAt });
      }
    }
  }
  return found;
}

const isTheirs = ({ kind, ticketId, deletedAt }: Message, ticket: Ticket): boolean =>
  kind === "requester" && ticketId === ticket.id && deletedAt === null;
