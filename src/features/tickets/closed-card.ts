import { findDesk, getType } from "#features/desk/index.ts";
import { findAlias, type Signature } from "#features/identity/index.ts";
import { findGuildMember, findUserId } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db } from "#kernel/database.ts";
import { extensionPoint } from "#kernel/extension-point.ts";
import type { Instant } from "#kernel/types.ts";
import type { View } from "#kernel/view.ts";
import { closeReasonFor } from "./close-reason.ts";
import { reopenableUntil } from "./may-open.ts";
import { isShared, type Ticket } from "./ticket.ts";
import { type ClosedPart, closedForRequesterView, closedInRoomView } from "./views/closed.ts";

/**
 * What a feature adds to what the requester of a closed ticket reads, alone in their DM or in a room with others. `again`: what was answered
 * before is asked once more.
 */
export type ClosedCardPart = (
  db: Db,
  ticket: Ticket,
  asks: "what is open" | "again",
  read: "alone" | "with others",
) => Promise<ClosedPart | undefined>;

/** For features that stand above this one. */
export const closedCardPart = extensionPoint<ClosedCardPart>("tickets.closed-card-part");

/** Names the message that says to its requester that a ticket is closed: another one for each time. */
export const closedSource = ({ id, closedAt }: Pick<Ticket, "id" | "closedAt">): string => `closed:${id}:${closedAt}`;

interface Closed {
  readonly ticket: Ticket;
  readonly reason: string | null;
  /** Of who closed it; null when it was the requester, or nobody in particular. */
  readonly signature: Pick<Signature, "name"> | null;
  /** Whether they still read the room that they shared with the team. */
  readonly where?: "inside" | "outside";
}

/** What the requester reads once their ticket is closed. In a room that both share there may be nothing more to say than who closed it. */
export async function closedCard(
  db: Db,
  app: Pick<App, "contributions">,
  { ticket, reason, signature, where = "inside" }: Closed,
  asks: Parameters<ClosedCardPart>[2] = "what is open",
): Promise<View | undefined> {
  const desk = await findDesk(db, ticket.guildId);
  const { closingText } = await getType(db, ticket.guildId, ticket.typeId);
  const parts: ClosedPart[] = [];
  const read = isShared(ticket) && where === "inside" ? "with others" : "alone";
  for (const part of app.contributions(closedCardPart, ticket.guildId))
    parts.push((await part(db, ticket, asks, read)) ?? {});
  const server = desk?.name ?? "";
  if (read === "with others") {
    const view = closedInRoomView({ closingText, parts });
    return view.blocks.length > 0 ? view : undefined;
  }
  const until = await untilWhen(db, ticket);
  return closedForRequesterView({ ticket, reason, signature, server, until, closingText, parts });
}

/** The one in their DM once more, for a press on it. Asks Discord for the name of who closed it, so never inside a transaction. */
export async function closedCardAgain(
  app: Pick<App, "db" | "vault" | "discord" | "contributions">,
  ticket: Ticket,
  asks?: Parameters<ClosedCardPart>[2],
): Promise<View | undefined> {
  const reason = await closeReasonFor(app.db, app, ticket, "member");
  const signature = await signatureAgain(app, ticket);
  return closedCard(app.db, app, { ticket, reason, signature, where: "outside" }, asks);
}

async function signatureAgain(
  app: Pick<App, "db" | "discord">,
  { guildId, closedAs, closedBy, requester }: Ticket,
): Promise<Closed["signature"]> {
  if (closedAs === null || closedBy === null || closedBy === requester) return null;
  if (closedAs === "anonymous") return { name: null };
  if (closedAs === "persona") return { name: (await findAlias(app.db, guildId, closedBy)) ?? null };
  const userId = await findUserId(app.db, closedBy);
  const member = userId === undefined ? undefined : await findGuildMember(app, guildId, userId);
  return { name: member?.nick ?? member?.user.global_name ?? member?.user.username ?? null };
}

/** As the card of a ticket that was closed just now says it. */
async function untilWhen(db: Db, closed: Ticket): Promise<Instant | "always" | "never"> {
  const until = await reopenableUntil(db, closed);
  if (until === null) return "always";
  return until === closed.closedAt ? "never" : until;
}
