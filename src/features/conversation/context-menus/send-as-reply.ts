import { findDesk } from "#features/desk/index.ts";
import { mustBeOfTeam, ticketHere } from "#features/tickets/index.ts";
import type { ContextMenuDefinition } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { askForReply } from "../ask-for-reply.ts";
import { NothingToSend } from "../errors.ts";

/**
 * "Send as reply" in the Apps menu of a message in the team's room: its words, in the form of a reply. Discord shows the bot this one
 * message also where it may read no others.
 */
export const sendAsReplyMenu: ContextMenuDefinition = {
  contextMenu: "message",
  name: text("conversation.menu-send"),
  access: "answer",
  reply: "form",
  async run(context) {
    const { app, actor, guildId, channelId, target } = context;
    const ticket = await ticketHere(app.db, app, { channelId, guildId });
    await mustBeOfTeam(app.db, actor, guildId, ticket);
    const prefix = (await findDesk(app.db, ticket.guildId))?.replyPrefix ?? "+";
    const written = target.content.trim();
    const words = (written.startsWith(prefix) ? written.slice(prefix.length) : written).trim();
    if (target.author.bot || words === "") throw new NothingToSend();
    return askForReply(context, ticket, words);
  },
};
