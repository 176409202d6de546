import { whenErased } from "#features/tickets/index.ts";
import { defineFeature } from "#kernel/feature.ts";
import { textsBeside } from "#kernel/text-files.ts";
import { contactCommand } from "./commands/contact.ts";
import { forgetFirst } from "./contact-store.ts";
import { contactAuthorMenu } from "./context-menus/contact-author.ts";
import { contactMemberMenu } from "./context-menus/contact-member.ts";
import { deliveries } from "./deliveries.ts";
import { writeForm } from "./forms/write.ts";
import { contact as tables } from "./migration.ts";

/** The team writes first: a ticket with a member who did not ask for one. */
export const contact = defineFeature({
  name: "contact",
  part: "apps-menu",
  commands: [contactCommand],
  contextMenus: [contactMemberMenu, contactAuthorMenu],
  forms: [writeForm],
  deliveries,
  contributes: [whenErased((tx, _app, ticketId) => forgetFirst(tx, ticketId))],
  migrations: { "2026-11-21-40-contact": tables },
  texts: textsBeside(import.meta.url),
  samples: () => import("./views/samples.ts"),
});
