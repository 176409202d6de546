import type { Right } from "#kernel/access.ts";
import { extensionPoint } from "#kernel/extension-point.ts";
import type { Context, Field, Submitted } from "#kernel/feature.ts";
import type { Text } from "#kernel/text.ts";
import type { Block } from "#kernel/view.ts";
import type { Ticket } from "./ticket.ts";
import { holdsFor } from "./ticket-here.ts";

/** Something that somebody of the team does to a ticket from the list of open ones, which is drawn anew then. */
export interface ListAction {
  /** Names it in custom ids: at most 12 small letters. */
  readonly action: string;
  readonly label: Text;
  /** What it asks of whoever does it; who lacks it for the ticket is not offered it. */
  readonly takes: Right;
  /** From left to right. Close is 30. */
  readonly order: number;
  /** Whether it does anything for this ticket. */
  readonly offered: (ticket: Ticket, context: Context) => boolean | Promise<boolean>;
  /** A form that is filled in before; without it, it is done at once. Only reads. */
  readonly asks?: (
    context: Context,
    ticket: Ticket,
  ) => Promise<{ readonly title: Text; readonly fields: readonly Field[] }>;
  /** Does it, by one `write`. Returns what stands above the list then. */
  readonly run: (context: Context, ticketId: string, values: Submitted["values"]) => Promise<readonly Block[]>;
}

/** For this feature and those that stand above it. */
export const listAction = extensionPoint<ListAction>("tickets.list-action", { unique: ({ action }) => action });

/** What can be done with a ticket from a list now, in order. */
export async function listActionsOf(ticket: Ticket, context: Context): Promise<readonly ListAction[]> {
  const actions: ListAction[] = [];
  for (const action of context.app.contributions(listAction, ticket.guildId).toSorted((a, b) => a.order - b.order)) {
    if (await isOffered(action, ticket, context)) actions.push(action);
  }
  return actions;
}

/** Undefined for one that is not there, or does nothing for the ticket (any more). */
export async function findListAction(
  named: string | undefined,
  ticket: Ticket,
  context: Context,
): Promise<ListAction | undefined> {
  const found = context.app.contributions(listAction, ticket.guildId).find(({ action }) => action === named);
  return found && (await isOffered(found, ticket, context)) ? found : undefined;
}

const isOffered = async (action: ListAction, ticket: Ticket, context: Context): Promise<boolean> =>
  (await holdsFor(context.app.db, ticket, context.actor, action.takes)) && action.offered(ticket, context);
