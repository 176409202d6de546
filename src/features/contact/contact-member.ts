import { forgetUploadsLater, sourceOfInteraction } from "#features/conversation/index.ts";
import { type AskedIdentity, decideIdentity } from "#features/identity/index.ts";
import { CouldNotOpen, getTicket, mustPass, type Opened, openTicket } from "#features/tickets/index.ts";
import type { Tx } from "#kernel/database.ts";
import type { Context } from "#kernel/feature.ts";
import type { KeptFile } from "#kernel/files.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { View } from "#kernel/view.ts";
import { blockedNote } from "./blocked-note.ts";
import { keepFirst } from "./contact-store.ts";
import { contactableHere } from "./contactable.ts";
import { NoTopicOfYours, NothingToSay, NotYourself, SentBefore } from "./errors.ts";
import { findMember, type Member } from "./find-member.ts";
import { contactedView } from "./views/contact.ts";

export interface ContactRequest {
  readonly userId: Snowflake;
  /** The press that opened the form. */
  readonly opener: string;
  readonly typeId: string;
  readonly words: string;
  readonly files: readonly KeptFile[];
  readonly identity: AskedIdentity;
}

/**
 * Opens a ticket with a member. What is asked of members who want a ticket is not asked here. The member hears of it together with the
 * first words, once the team's room is there: of a ticket that can't be opened they hear nothing.
 */
export async function contactMember(context: Context, request: ContactRequest): Promise<View> {
  const { app, write, actor, guildId } = context;
  if (request.userId === actor.id) throw new NotYourself();
  if (request.words.trim() === "") throw new NothingToSay();
  const { desk } = await contactableHere(app.db, guildId, actor);
  const member = await findMember(app, desk, request.userId);
  const { ticket, card } = await write((tx) => open(tx, context, request, member));
  await app.outbox.settled(card);
  const now = await getTicket(app.db, ticket.id);
  if (now.status === "failed") throw new CouldNotOpen();
  const room = await app.rooms.find(app.db, now.staffRoom);
  const blocked = await blockedNote(app, desk, member);
  return contactedView({ ticket: now, member: member.displayName, channelId: room?.channelId ?? null, blocked });
}

async function open(
  tx: Tx,
  { app, actor, guildId, eventId }: Context,
  { typeId, opener, words, files, identity }: ContactRequest,
  member: Member,
): Promise<Opened> {
  const { desk, types } = await contactableHere(tx, guildId, actor);
  const type = types.find(({ id }) => id === typeId);
  if (!type) throw new NoTopicOfYours();
  // Refused now, while its writer can still choose otherwise.
  decideIdentity(type, identity);
  const knock = {
    desk,
    type,
    panelId: null,
    userId: member.userId,
    member,
    by: "team",
    slowMode: 0,
  } as const;
  const passed = await mustPass(tx, app, knock, "server");
  const opened = await openTicket(tx, app, {
    passed,
    desk,
    type,
    panelId: null,
    requester: member,
    filled: null,
    dmCard: null,
    openedBy: actor.id,
  });
  const { id: ticketId } = opened.ticket;
  const source = sourceOfInteraction(eventId);
  const author = { id: actor.id, displayName: actor.displayName, roles: actor.roles };
  const first = { author, text: words, files, identity };
  if (!(await keepFirst(tx, app, { ticketId, opener: `${opener}:${actor.id}`, source }, first))) throw new SentBefore();
  await forgetUploadsLater(tx, app, { files, key: eventId });
  return opened;
}
