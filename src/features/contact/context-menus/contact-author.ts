import type { ContextMenuDefinition } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { beginContact } from "../begin-contact.ts";

/** In the Apps menu of a message: a ticket with whoever wrote it, its words quoted. */
export const contactAuthorMenu: ContextMenuDefinition = {
  contextMenu: "message",
  name: text("contact.menu-author"),
  access: "contact",
  reply: "form",
  run: async (context) =>
    beginContact(context, { userId: context.target.author.id, topic: null, quoted: context.target.content }),
};
