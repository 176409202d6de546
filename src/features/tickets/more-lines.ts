import type { Right } from "#kernel/access.ts";
import { extensionPoint } from "#kernel/extension-point.ts";
import type { Answer, Context } from "#kernel/feature.ts";
import type { Text } from "#kernel/text.ts";
import type { Ticket } from "./ticket.ts";
import { holdsFor } from "./ticket-here.ts";

/** One line of the menu that *More* on a card opens, for the team alone. */
export interface MoreLine {
  /** Names it in the menu: small letters and a dot after the feature's name. */
  readonly line: string;
  readonly label: Text;
  readonly description: Text;
  /** What it asks of whoever chooses it; who lacks it for the ticket is not offered it. */
  readonly takes: Right;
  /** From top to bottom. Details is 0, Info 90. */
  readonly order: number;
  /** Whether it does anything for this ticket, as whoever opens the menu would do it. A line that does nothing is not shown. */
  readonly offered: (ticket: Ticket, context: Context) => boolean | Promise<boolean>;
  /** Takes the place of the menu. Whoever chose it is of the ticket's team. */
  readonly run: (context: Context, ticket: Ticket) => Promise<Answer>;
}

/** Discord's limit of one menu. */
const LINES = 25;
/** For this feature and those that stand above it. */
export const moreLine = extensionPoint<MoreLine>("tickets.more-line", { unique: ({ line }) => line });

/** What can be done with a ticket now, in order. Never fewer than two lines: of any ticket there are Details and Info. */
export async function moreLinesOf(ticket: Ticket, context: Context): Promise<readonly MoreLine[]> {
  const lines: MoreLine[] = [];
  for (const line of context.app.contributions(moreLine, ticket.guildId).toSorted((a, b) => a.order - b.order)) {
    if (await isOffered(line, ticket, context)) lines.push(line);
  }
  return lines.slice(0, LINES);
}

/** Whether whoever opens the menu may do it, and it does anything. */
export async function isOffered(line: MoreLine, ticket: Ticket, context: Context): Promise<boolean> {
  const { app, actor } = context;
  return (await holdsFor(app.db, ticket, actor, line.takes)) && line.offered(ticket, context);
}

/** Undefined for one that is not there (any more). */
export const findMoreLine = ({ app, guildId }: Context, named: string | undefined): MoreLine | undefined =>
  app.contributions(moreLine, guildId ?? undefined).find(({ line }) => line === named);
