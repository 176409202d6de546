import { listAllTypes } from "#features/desk/index.ts";
import { findUserId, type PersonId } from "#features/people/index.ts";
import { getTicket, typesHeld } from "#features/tickets/index.ts";
import type { Actor } from "#kernel/access.ts";
import type { App } from "#kernel/app.ts";
import { pageOf } from "#kernel/pages.ts";
import { days, type Snowflake } from "#kernel/types.ts";
import type { View } from "#kernel/view.ts";
import { countMissed, listMissed } from "./missed-store.ts";
import { type ReportLine, reportView } from "./views/report.ts";

/** A card holds about this many lines before it is cut. */
const PER_PAGE = 10;

export interface Asked {
  readonly days: number;
  readonly typeId: string | null;
  readonly userId: Snowflake | null;
  /** Our id of that person; null also where we don't know them. */
  readonly assignee: PersonId | null;
  /** Who reads it: of topics whose tickets they may not read, nothing. */
  readonly by: Pick<Actor, "id" | "roles" | "level">;
}

/** A page of what was not done in time in a server. */
export async function reportPage(
  { db, clock, rooms }: Pick<App, "db" | "clock" | "rooms">,
  guildId: Snowflake,
  asked: Asked,
  wanted: string | number | undefined,
): Promise<View> {
  const { typeId, assignee } = asked;
  const readable = await typesHeld(db, guildId, asked.by, ["read"]);
  const of = { guildId, since: clock.now() - days(asked.days), typeId, types: readable, assignee };
  // Who never was here missed nothing.
  const nobody = asked.userId !== null && assignee === null;
  const counts = nobody ? { first: 0, next: 0, resolution: 0 } : await countMissed(db, of);
  const page = pageOf(wanted, counts.first + counts.next + counts.resolution, PER_PAGE);
  const missed = nobody ? [] : await listMissed(db, of, { skip: page.at * PER_PAGE, limit: PER_PAGE });
  const types = new Map((await listAllTypes(db, guildId)).map(({ id, name }) => [id, name]));
  const lines: ReportLine[] = [];
  for (const one of missed) {
    const ticket = await getTicket(db, one.ticketId);
    lines.push({
      number: ticket.number,
      type: types.get(one.typeId) ?? "",
      owed: one.owed,
      dueAt: one.dueAt,
      assignee: one.assignee === null ? null : ((await findUserId(db, one.assignee)) ?? null),
      channelId: (await rooms.find(db, ticket.staffRoom))?.channelId ?? null,
    });
  }
  const topic = typeId === null ? null : (types.get(typeId) ?? "");
  return reportView({ asked, topic, counts, lines, page });
}
