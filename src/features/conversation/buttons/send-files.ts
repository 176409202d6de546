import { findDesk } from "#features/desk/index.ts";
import { findPerson } from "#features/people/index.ts";
import { findIntake, getTicketNamed, isOpen, mayWrite, type Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db } from "#kernel/database.ts";
import { ServiceError } from "#kernel/errors.ts";
import { button, type Context, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { compose } from "../compose.ts";
import { FilesGone } from "../errors.ts";
import { fileLimitOf } from "../file-limit.ts";
import { type HeldBack, holdBack } from "../held-back.ts";
import { sendFilesButtonId } from "../ids.ts";
import { type Message, messageIdOf, sourceOfMessage } from "../message.ts";
import { findMessage } from "../message-store.ts";
import { readMessage } from "../read-message.ts";
import { sentAfterAllView } from "../views/held-back.ts";

/** "Send as they are" below files that may say who their sender is; theirs alone. Params: ticket, message. Pressed again it sends nothing. */
export const sendFilesButton = button(sendFilesButtonId, {
  access: "everyone",
  reply: "update",
  async run({ app, write, actor, guildId, params: [ticketId, messageId = ""] }) {
    const { waiting, names } = await findHeldBack(
      app,
      await ownMessage(app.db, messageId, { actor, guildId, ticketId }),
    );
    await write(async (tx) => {
      // Discord was asked since.
      const { ticket } = await ownMessage(tx, messageId, { actor, guildId, ticketId });
      await mayWrite(tx, app, ticket, actor);
      const desk = await findDesk(tx, ticket.guildId);
      const intake = await findIntake(tx, app, ticket);
      const lead = text("conversation.from-member", { member: intake?.displayName ?? text("tickets.the-member") });
      const fileLimit = await fileLimitOf(tx, ticket.guildId, waiting);
      const said = { text: "", files: waiting, extras: [], replyTo: null };
      const { parts } = compose(said, lead, app.translate(desk?.locale ?? "en-US", ticket), { fileLimit });
      for (const [part, body] of parts.entries()) {
        await app.outbox.add(tx, ticket.staffRoom, { say: body, source: `agreed:${messageId}`, part });
      }
    });
    return say(sentAfterAllView(names));
  },
});

interface Pressed extends Pick<Context, "actor" | "guildId"> {
  readonly ticketId: string | undefined;
}

/** What a member who is not named wrote in an open ticket of theirs, and did not delete. Throws `FilesGone`. */
async function ownMessage(
  db: Db,
  messageId: Snowflake,
  { ticketId, ...pressed }: Pressed,
): Promise<{ readonly ticket: Ticket; readonly message: Message }> {
  const ticket = await getTicketNamed(db, pressed, ticketId);
  const person = await findPerson(db, pressed.actor.id);
  if (person !== ticket.requester || !isOpen(ticket) || ticket.alias === null) throw new FilesGone();
  const message = await findMessage(db, sourceOfMessage(messageId));
  const isTheirs = message?.ticketId === ticket.id && message.author === person && message.deletedAt === null;
  if (!isTheirs) throw new FilesGone();
  return { ticket, message };
}

/** Their message is where the files are, and nowhere else. */
async function findHeldBack(
  app: Pick<App, "db" | "rooms" | "discord" | "log">,
  { ticket, message }: { readonly ticket: Ticket; readonly message: Message },
): Promise<HeldBack> {
  const room = await app.rooms.find(app.db, message.roomId);
  const messageId = messageIdOf(message.source);
  if (!room?.channelId || messageId === undefined) throw new FilesGone();
  try {
    const said = readMessage(await app.discord.channels.getMessage(room.channelId, messageId));
    const held = holdBack(said, await fileLimitOf(app.db, ticket.guildId, said.files));
    if (held.waiting.length > 0) return held;
  } catch (error) {
    if (error instanceof ServiceError) throw error;
    app.log.warn({ err: error, ticketId: ticket.id }, "files that wait for their sender could not be read");
  }
  throw new FilesGone();
}
