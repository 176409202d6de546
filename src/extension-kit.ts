/** What an extension is given to build with. It imports nothing of the product itself, so that it fits the bundle and what runs in it. */
import { afterReply } from "#features/conversation/index.ts";
import {
  cardButton,
  cardLine,
  getTicket,
  getTicketNamed,
  infoLine,
  mustBelong,
  ticketHere,
  whenClosed,
  whenErased,
  whenMemberWrote,
  whenTurnPassed,
} from "#features/tickets/index.ts";
import { NotAllowed, UserError } from "#kernel/errors.ts";
import {
  ask,
  button,
  command,
  customId,
  defineFeature,
  type Feature,
  form,
  listener,
  menu,
  nothing,
  say,
  suggest,
} from "#kernel/feature.ts";
import { job } from "#kernel/jobs.ts";
import { channelLink, mention, roleMention, text, time } from "#kernel/text.ts";
import { heading, line, paragraph, prose, quote, small } from "#kernel/view.ts";

export const extensionKit = {
  defineFeature,
  // What people can do.
  command,
  button,
  menu,
  form,
  say,
  ask,
  suggest,
  nothing,
  customId,
  UserError,
  NotAllowed,
  // What it hears, and does later.
  listener,
  job,
  // What it says.
  text,
  mention,
  roleMention,
  channelLink,
  time,
  heading,
  paragraph,
  small,
  quote,
  prose,
  line,
  /** Where it adds to what is there. */
  points: { afterReply, cardButton, cardLine, infoLine, whenClosed, whenErased, whenMemberWrote, whenTurnPassed },
  /** How it finds tickets, and who belongs to them. */
  tickets: { getTicket, getTicketNamed, mustBelong, ticketHere },
} as const;

export type ExtensionKit = typeof extensionKit;

/** The default export of an extension's first module. */
export type MakeExtension = (kit: ExtensionKit) => Feature | Promise<Feature>;
