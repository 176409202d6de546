import { findDesk, getType } from "#features/desk/index.ts";
import type { PersonId } from "#features/people/index.ts";
import {
  findIntake,
  isShared,
  listVersionsWith,
  readerIn,
  type Ticket,
  takeBackTold,
  type WhenErased,
  whoActed,
} from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { TextParam } from "#kernel/text.ts";
import type { View } from "#kernel/view.ts";

export interface Of {
  readonly number: number;
  readonly server: string;
}

/** Says in each side's room what became of a ticket; once where they share one. Whoever sent a report is told nothing. */
export async function tellBothSides(
  tx: Tx,
  app: Pick<App, "outbox" | "render" | "vault">,
  given: {
    readonly ticket: Ticket;
    /** Who did it; null: its time came. */
    readonly person: PersonId | null;
    readonly here: (by: TextParam | null) => View;
    readonly there: (of: Of) => View;
  },
): Promise<void> {
  const { ticket, person, here, there } = given;
  const desk = await findDesk(tx, ticket.guildId);
  const type = await getType(tx, ticket.guildId, ticket.typeId);
  const by = await whoActed(tx, ticket, { person, signed: type.identity, reader: readerIn(ticket) });
  const source = sourceOf(ticket.id, ticket.version);
  const locale = desk?.locale ?? "en-US";
  await app.outbox.add(tx, ticket.staffRoom, { say: app.render(here(by), locale, ticket), source });
  if (isShared(ticket) || ticket.oneWay) return;
  const intake = await findIntake(tx, app, ticket);
  const say = app.render(there({ number: ticket.number, server: desk?.name ?? "" }), intake?.locale ?? locale, ticket);
  await app.outbox.add(tx, ticket.requesterRoom, { say, source });
}

/** An erased ticket: what waits to say to its member why it rests is not said. */
export const takeBackWhy: WhenErased = async (tx, app, ticketId) => {
  const versions = await listVersionsWith(tx, ticketId, "held");
  await takeBackTold(
    tx,
    app,
    ticketId,
    versions.map((version) => sourceOf(ticketId, version)),
  );
};

const sourceOf = (ticketId: string, version: number): string => `hold:${ticketId}:${version}`;
