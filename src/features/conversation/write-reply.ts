import { findDesk, type Identity } from "#features/desk/index.ts";
import { mustBelong, NoDesk, type Ticket } from "#features/tickets/index.ts";
import type { Tx } from "#kernel/database.ts";
import { type Answer, type Context, nothing, say } from "#kernel/feature.ts";
import { OnlyTheTeam } from "./errors.ts";
import { sourceOfInteraction } from "./message.ts";
import { replyToRequester } from "./reply-to-requester.ts";
import { waitingView } from "./views/not-sent.ts";

export interface WrittenReply {
  /** The ticket that is meant; throws when there is none. */
  find(tx: Tx): Promise<Ticket>;
  readonly words: string;
  readonly identity: Identity | "as the topic says";
}

/** A reply that was written in a command or a form, by staff of the ticket's server. */
export async function writeReply(context: Context, { find, words, identity }: WrittenReply): Promise<Answer> {
  const { app, write, actor, guildId, eventId } = context;
  const outlook = await write(async (tx) => {
    const ticket = await find(tx);
    if ((await mustBelong(tx, actor, guildId, ticket)) !== "staff") throw new OnlyTheTeam();
    const desk = await findDesk(tx, ticket.guildId);
    if (!desk) throw new NoDesk();
    return replyToRequester(tx, app, {
      ticket,
      desk,
      source: sourceOfInteraction(eventId),
      original: null,
      author: { id: actor.id, displayName: actor.displayName },
      said: { text: words, files: [], extras: [], replyTo: null },
      identity,
      receipt: "replace",
    });
  });
  // The line in the room says it, once Discord confirmed that it arrived.
  return outlook === "waiting" ? say(waitingView) : nothing;
}
