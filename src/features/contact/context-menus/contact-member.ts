import type { ContextMenuDefinition } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { beginContact } from "../begin-contact.ts";

/** In the Apps menu of a member: a ticket with them. */
export const contactMemberMenu: ContextMenuDefinition = {
  contextMenu: "user",
  name: text("contact.menu-member"),
  access: "contact",
  reply: "form",
  run: async (context) => beginContact(context, { userId: context.target.id, topic: null }),
};
