import { getType } from "#features/desk/index.ts";
import { findUserId } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db } from "#kernel/database.ts";
import { closeReasonFor } from "./close-reason.ts";
import { infoLines } from "./info-lines.ts";
import { countFacts } from "./newest-facts.ts";
import type { Ticket } from "./ticket.ts";
import { placeOf } from "./ticket-link.ts";
import type { Info, Row } from "./views/answers.ts";
import { type Reader, whoClosed } from "./who-closed.ts";

export async function ticketRow(db: Db, app: Pick<App, "rooms">, ticket: Ticket): Promise<Row> {
  const type = await getType(db, ticket.guildId, ticket.typeId);
  return {
    ticket,
    type: type.name,
    requester: ticket.alias === null ? ((await findUserId(db, ticket.requester)) ?? null) : null,
    channelId: await placeOf(db, app, ticket),
  };
}

export async function ticketInfo(
  db: Db,
  app: Pick<App, "rooms" | "vault" | "contributions">,
  ticket: Ticket,
  reader: Reader,
): Promise<Info> {
  const count = await countFacts(db, ticket.id, ["requester-wrote", "staff-replied"]);
  return {
    ...(await ticketRow(db, app, ticket)),
    kind: await getType(db, ticket.guildId, ticket.typeId),
    messages: count.get("requester-wrote") ?? 0,
    replies: count.get("staff-replied") ?? 0,
    closedBy: await whoClosed(db, ticket, reader),
    reason: await closeReasonFor(db, app, ticket, reader),
    reader,
    more: await infoLines(db, app, ticket, reader),
  };
}
