import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { extensionPoint } from "#kernel/extension-point.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { Decision, Ticket } from "./ticket.ts";

type Needs = Pick<
  App,
  "outbox" | "rooms" | "jobs" | "clock" | "ids" | "vault" | "render" | "translate" | "contributions" | "config"
>;

/** What a feature does with a ticket in the transaction in which something happened to it; `before` is as it was. Returns the ticket as it is then. */
export type WhenTicket = (tx: Tx, app: Needs, ticket: Ticket, before: Ticket) => Promise<Ticket>;

/** It was closed, whoever did it and however. */
export const whenClosed = extensionPoint<WhenTicket>("tickets.when-closed");
/** The same, once it is on its way to the room what it says of the close; then the room closes. */
export const afterClosed = extensionPoint<WhenTicket>("tickets.after-closed");
/** Opened again, once it is on its way to the room what it says of that. */
export const afterReopened = extensionPoint<WhenTicket>("tickets.after-reopened");
/** It was opened again, whoever did it. */
export const whenReopened = extensionPoint<WhenTicket>("tickets.when-reopened");
/** Its requester, or somebody else on their side, wrote in it. Called by the conversation. */
export const whenMemberWrote = extensionPoint<WhenTicket>("tickets.when-member-wrote");
/** The team answered: the answer is on its way, or stands where its requester reads it. Called by the conversation. */
export const whenTeamAnswered = extensionPoint<WhenTicket>("tickets.when-team-answered");
/** It became the requester's turn. Called by the conversation. */
export const whenTurnPassed = extensionPoint<WhenTicket>("tickets.when-turn-passed");

/** Somebody else asks from now on; `former` says whether who asked before is of its team, and reads on as such. Only the two were told yet, by DM. */
export type WhenTransferred = (
  tx: Tx,
  app: Needs,
  changed: { readonly before: Ticket; readonly after: Ticket; readonly former: "of the team" | "not of the team" },
) => Promise<Ticket>;
export const whenTransferred = extensionPoint<WhenTransferred>("tickets.when-transferred");

/** It is on hold no longer, because its time came. */
export const whenResumed = extensionPoint<WhenTicket>("tickets.when-resumed");

/** Its card was drawn anew, because something changed that the team reads of it; a few seconds ago at most. */
export const whenShown =
  extensionPoint<(tx: Tx, app: Pick<App, "jobs" | "clock">, ticket: Ticket) => Promise<void>>("tickets.when-shown");

/** Who is in the thread that an open ticket's requester shares with its team: looked at when we were away. Outside of a transaction. */
export type WhenPeopleSeen = (
  app: App,
  seen: { readonly ticket: Ticket; readonly threadId: Snowflake; readonly inside: ReadonlySet<Snowflake> },
) => Promise<void>;
export const whenPeopleSeen = extensionPoint<WhenPeopleSeen>("tickets.when-people-seen");

/** Its room is about to be deleted on Discord: the last moment to read it. It stays until all of these are done, and is tried again when one throws. */
export const beforeRoomGoes = extensionPoint<(app: App, ticket: Ticket) => Promise<void>>("tickets.before-room-goes");

/** Others answer it from now on, because it was given to another department or topic. Whether it goes on elsewhere is not known yet. */
export type WhenTeamChanged = (
  tx: Tx,
  app: Pick<App, "jobs" | "clock" | "outbox" | "vault">,
  ticket: Ticket,
) => Promise<void>;
export const whenTeamChanged = extensionPoint<WhenTeamChanged>("tickets.when-team-changed");

/** It goes on in another room, which was made for who answered it when the move began: others may since. */
type WhenMoved = (
  tx: Tx,
  app: Parameters<WhenTeamChanged>[1] & Pick<App, "rooms" | "render" | "translate">,
  ticket: Ticket,
) => Promise<void>;
export const whenMoved = extensionPoint<WhenMoved>("tickets.when-moved");

/** Others are the people of the department that has it, which is about more tickets than this one: who reads its rooms follows already. */
export const whenDepartmentChanged = extensionPoint<WhenTeamChanged>("tickets.when-department-changed");

/** Everything that features do at this point, one after the other. */
export async function doWhen(
  point: typeof whenClosed,
  tx: Tx,
  app: Needs,
  { before, after }: Pick<Decision, "before" | "after">,
): Promise<Ticket> {
  let now = after;
  for (const act of app.contributions(point)) now = await act(tx, app, now, before);
  return now;
}
