import type { TicketType } from "#features/desk/index.ts";
import { awayAt, awayText } from "#features/gates/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db } from "#kernel/database.ts";
import { extensionPoint } from "#kernel/extension-point.ts";
import type { Text } from "#kernel/text.ts";
import type { Ticket } from "./ticket.ts";

/** What a feature knows of how soon tickets like this one are answered; undefined: nothing that would be honest to say. */
export type UsualAnswer = (db: Db, ticket: Ticket) => Promise<Text | undefined>;

/** For one feature that stands above this one. */
export const usualAnswer = extensionPoint<UsualAnswer>("tickets.usual-answer", { unique: () => "usual-answer" });

/** When whoever asked may expect an answer: once the team is there again, else as soon as usual, else nothing is said. */
export async function whenAnswered(
  db: Db,
  app: Pick<App, "contributions">,
  ticket: Ticket,
  type: Pick<TicketType, "gates">,
): Promise<Text | undefined> {
  const away = awayAt(type.gates.hours, ticket.openedAt);
  if (away) return awayText(away);
  const [usual] = app.contributions(usualAnswer);
  return usual?.(db, ticket);
}
