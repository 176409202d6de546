import { extensionPoint } from "#kernel/extension-point.ts";
import { customId } from "#kernel/feature.ts";
import type { Text } from "#kernel/text.ts";
import type { Button } from "#kernel/view.ts";
import { isOpen, type Ticket } from "./ticket.ts";

/** A button on the card of every ticket in a room of the team's own. Its only param is the ticket's id. */
export interface CardButton {
  /** Of the button definition that answers it. */
  readonly id: string;
  readonly label: Text;
  /** The first row holds what is always there, the second what a server switched on. Five in a row. */
  readonly row: 1 | 2;
  /** From left to right. Reply is 0, Saved reply 10, Claim 20, Close 30, Details 35, More 40; below them Lock 10. Once closed: Reopen 1. */
  readonly order: number;
  /** On the card of an open ticket, when absent. */
  readonly of?: "open" | "closed";
  /** Whether it does anything for a ticket as it is; always, when absent. A button that does nothing is not shown. */
  readonly offered?: (ticket: Ticket) => boolean;
}

/** For features that stand above this one. */
export const cardButton = extensionPoint<CardButton>("tickets.card-button", { unique: ({ id }) => id });

const IN_A_ROW = 5;

/** The rows of secondary buttons and one primary, the first; what does not fit in a row is left out. */
export function rowsOf(ticket: Ticket, buttons: readonly CardButton[]): Button[][] {
  const now = isOpen(ticket) ? "open" : "closed";
  const all = buttons
    .filter(({ of = "open", offered }) => of === now && (offered?.(ticket) ?? true))
    .sort((a, b) => a.order - b.order);
  return ([1, 2] as const)
    .map((row) => all.filter((button) => button.row === row).slice(0, IN_A_ROW))
    .filter((row) => row.length > 0)
    .map((row) =>
      row.map(
        ({ id, label, order }): Button => ({
          control: "button",
          id: customId(id, ticket.id),
          label,
          style: order === 0 ? "primary" : "secondary",
        }),
      ),
    );
}
