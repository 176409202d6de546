import { findDesk, mayHear } from "#features/desk/index.ts";
import { findUserId } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db, Tx } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import { type CloseTicketRequest, closeTicket } from "./close-ticket.ts";
import { invitationOf } from "./in-thread.ts";
import { listNewestFacts } from "./newest-facts.ts";
import { saveDecision } from "./save-decision.ts";
import { noted, type Ticket } from "./ticket.ts";
import { typeOfTicket } from "./type-of-ticket.ts";
import { ownerLeftView } from "./views/owner-left.ts";
import { readerIn, whoActed } from "./who-closed.ts";

export interface OwnerLeft {
  readonly ticket: Ticket;
  readonly userId: Snowflake;
  readonly from: "server" | "thread";
}

/** Whoever asked is no longer there. By its topic the ticket ends, or stays open and its room says so; then, if so set, whoever has to act is pinged. */
export async function ownerLeft(
  tx: Tx,
  app: Parameters<typeof closeTicket>[1],
  { ticket, userId, from }: OwnerLeft,
): Promise<void> {
  const type = await typeOfTicket(tx, ticket);
  const { ownerLeaves } = type;
  if (ownerLeaves === "close") {
    await closeTicket(tx, app, { ticket, by: userId, reason: null, ...HOW[from] });
    return;
  }
  if (await isKnown(tx, ticket.id, from)) return;
  const decision = noted(ticket, { kind: "owner-left", at: app.clock.now(), person: ticket.requester, data: { from } });
  await saveDecision(tx, decision);
  const assignee = ticket.assignee === null ? undefined : await findUserId(tx, ticket.assignee);
  const warns = ownerLeaves === "warn";
  const users = warns && assignee !== undefined ? [assignee] : [];
  const roles = warns && assignee === undefined ? mayHear(type, type.pingRoles) : [];
  const who = await whoActed(tx, ticket, { person: ticket.requester, signed: null, reader: readerIn(ticket) });
  const view = ownerLeftView({ who, isNamed: ticket.alias === null, from, warns, pings: { users, roles } });
  const desk = await findDesk(tx, ticket.guildId);
  await app.outbox.add(tx, ticket.staffRoom, {
    say: app.render(view, desk?.locale ?? "en-US", ticket),
    source: `owner-left:${ticket.id}:${decision.after.version}`,
  });
}

const HOW: Readonly<Record<OwnerLeft["from"], Pick<CloseTicketRequest, "how" | "tell">>> = {
  server: { how: "left-server", tell: "nobody" },
  thread: { how: "left-thread", tell: "requester" },
};

/** A ticket that was given away is somebody else's: whether they are gone was not told yet. */
const NEWS = ["owner-left", "owner-returned", "transferred"] as const;

/** We look anew with each session: that they are gone is told once, until they are seen again. */
async function isKnown(tx: Tx, ticketId: string, from: OwnerLeft["from"]): Promise<boolean> {
  const [newest] = await listNewestFacts(tx, ticketId, [...NEWS, "requester-wrote"], 1);
  return newest?.kind === "owner-left" && (newest.data?.["from"] === from || newest.data?.["from"] === "server");
}

/** They are in the thread again. */
export async function ownerReturned(tx: Tx, { clock }: Pick<App, "clock">, ticket: Ticket): Promise<void> {
  const [newest] = await listNewestFacts(tx, ticket.id, NEWS, 1);
  if (newest?.kind !== "owner-left") return;
  await saveDecision(tx, noted(ticket, { kind: "owner-returned", at: clock.now(), person: ticket.requester }));
}

/** A ticket was given to them, or opened again for them, and they are not let in yet, or could not be. */
export async function isOnTheirWay(
  db: Db,
  { rooms }: Pick<App, "rooms">,
  { id, requester, staffRoom }: Ticket,
): Promise<boolean> {
  const invited = await rooms.invitation(db, staffRoom, invitationOf(requester));
  if (invited === "done") return false;
  const [newest] = await listNewestFacts(db, id, ["transferred", "reopened", "requester-wrote"], 1);
  return invited !== undefined && newest?.kind !== "requester-wrote";
}
