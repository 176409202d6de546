import { findDesk } from "#features/desk/index.ts";
import type { AskedIdentity } from "#features/identity/index.ts";
import { mustBeOfTeam, NoDesk, type Ticket } from "#features/tickets/index.ts";
import type { Tx } from "#kernel/database.ts";
import { type Answer, type Context, nothing, say } from "#kernel/feature.ts";
import type { KeptFile } from "#kernel/files.ts";
import { snowflakeTime } from "#kernel/types.ts";
import { forgetUploadsLater } from "./keep-uploads.ts";
import { sourceOfInteraction } from "./message.ts";
import { replyToRequester } from "./reply-to-requester.ts";
import { waitingView } from "./views/not-sent.ts";

export interface WrittenReply {
  /** The ticket that is meant; throws when there is none. */
  find(tx: Tx): Promise<Ticket>;
  readonly words: string;
  /** Of a form, kept by us. */
  readonly files?: readonly KeptFile[];
  readonly identity: AskedIdentity;
  /** Version of the ticket when its form was opened. */
  readonly version?: number;
}

/** A reply that was written in a command or a form, by staff of the ticket's server. */
export async function writeReply(
  context: Context,
  { find, words, files = [], identity, version }: WrittenReply,
): Promise<Answer> {
  const { app, write, actor, guildId, eventId } = context;
  const outlook = await write(async (tx) => {
    const ticket = await find(tx);
    await mustBeOfTeam(tx, actor, guildId, ticket);
    const desk = await findDesk(tx, ticket.guildId);
    if (!desk) throw new NoDesk();
    await forgetUploadsLater(tx, app, { files, key: eventId });
    return replyToRequester(tx, app, {
      ticket,
      desk,
      source: sourceOfInteraction(eventId),
      original: null,
      author: { id: actor.id, displayName: actor.displayName, roles: actor.roles, level: actor.level },
      said: { text: words, files, extras: [], replyTo: null },
      identity,
      receipt: "replace",
      begun: version === undefined ? { at: snowflakeTime(eventId) } : { version },
    });
  });
  // The line in the room says it, once Discord confirmed that it arrived.
  if (outlook === "sent") return nothing;
  if (outlook === "waiting") return say(waitingView);
  return say((await outlook.full?.(app)) ?? outlook.view);
}
