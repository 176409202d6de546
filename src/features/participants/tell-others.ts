import { findDesk } from "#features/desk/index.ts";
import type { Ticket, WhenTicket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { View } from "#kernel/view.ts";
import { listParticipants } from "./participant-store.ts";
import { closedForOthersView } from "./views/lines.ts";

interface Told {
  readonly ticket: Ticket;
  /** Names what they are told of. */
  readonly source: string;
  readonly view: View;
}

/** Says something to whoever takes part in a ticket in a DM of their own. */
export async function tellOthers(
  tx: Tx,
  app: Pick<App, "outbox" | "render" | "vault">,
  { ticket, source, view }: Told,
): Promise<void> {
  const desk = await findDesk(tx, ticket.guildId);
  for (const { roomId } of await listParticipants(tx, app, ticket.id)) {
    if (roomId === null) continue;
    const say = app.render(view, desk?.locale ?? "en-US", ticket);
    await app.outbox.add(tx, roomId, { say, source: `others:${source}` });
  }
}

/** A room that was deleted says nothing of the end, after which they would hear it. */
export const tellOfDeletedRoom: WhenTicket = async (tx, app, ticket) => {
  if (ticket.closedHow !== "room-deleted") return ticket;
  const source = `room-deleted:${ticket.id}:${ticket.version}`;
  await tellOthers(tx, app, { ticket, source, view: closedForOthersView(ticket) });
  return ticket;
};
