import { getType } from "#features/desk/index.ts";
import { findUserId } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db } from "#kernel/database.ts";
import { closeReasonFor } from "./close-reason.ts";
import { infoLines } from "./info-lines.ts";
import type { Ticket } from "./ticket.ts";
import { listFacts } from "./ticket-store.ts";
import type { Info, Row } from "./views/answers.ts";
import { type Reader, whoClosed } from "./who-closed.ts";

/** Enough for any ticket that people really have; what is beyond is not counted on the info card. */
const FACTS_READ = 5_000;

export async function ticketRow(db: Db, { rooms }: Pick<App, "rooms">, ticket: Ticket): Promise<Row> {
  const type = await getType(db, ticket.guildId, ticket.typeId);
  const room = await rooms.find(db, ticket.staffRoom);
  return {
    ticket,
    type: type.name,
    requester: ticket.alias === null ? ((await findUserId(db, ticket.requester)) ?? null) : null,
    channelId: room?.channelId ?? null,
  };
}

export async function ticketInfo(
  db: Db,
  app: Pick<App, "rooms" | "vault" | "contributions">,
  ticket: Ticket,
  reader: Reader,
): Promise<Info> {
  const facts = await listFacts(db, ticket.id, FACTS_READ);
  const count = (kind: string) => facts.filter((fact) => fact.kind === kind).length;
  return {
    ...(await ticketRow(db, app, ticket)),
    kind: await getType(db, ticket.guildId, ticket.typeId),
    messages: count("requester-wrote"),
    replies: count("staff-replied"),
    closedBy: await whoClosed(db, ticket, reader),
    reason: await closeReasonFor(db, app, ticket, reader),
    reader,
    more: await infoLines(db, app, ticket, reader),
  };
}
