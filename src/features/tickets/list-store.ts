import type { PersonId } from "#features/people/index.ts";
import type { Db } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { Ticket } from "./ticket.ts";
import { OPEN, toTicket } from "./ticket-store.ts";

/** Whose tickets a list shows. */
export type Whose =
  | "everybody's"
  /** A member's own, without reports, which are the team's once they are sent. */
  | { readonly requester: PersonId }
  /** Of these types or from these panels: what somebody of the team answers, `but` their own that name them. */
  | { readonly types: readonly string[]; readonly panels: readonly string[]; readonly but: PersonId | undefined };

/** How many open tickets a list has. */
export async function countListed(db: Db, guildId: Snowflake, whose: Whose): Promise<number> {
  const row = await listed(db, guildId, whose)
    .select((of) => of.fn.countAll<number>().as("count"))
    .executeTakeFirst();
  return Number(row?.count ?? 0);
}

/** A part of them, whoever waits longest first. */
export async function listListed(
  db: Db,
  guildId: Snowflake,
  whose: Whose,
  { skip, limit }: { readonly skip: number; readonly limit: number },
): Promise<Ticket[]> {
  const rows = await listed(db, guildId, whose)
    .selectAll()
    .orderBy("turn_at")
    .orderBy("id")
    .limit(limit)
    .offset(skip)
    .execute();
  return rows.map(toTicket);
}

function listed(db: Db, guildId: Snowflake, whose: Whose) {
  const open = db.selectFrom("ticket").where("guild_id", "=", guildId).where("status", "in", OPEN);
  if (whose === "everybody's") return open;
  if ("requester" in whose) return open.where("requester_id", "=", whose.requester).where("one_way", "=", 0);
  const { types, panels, but } = whose;
  const answered = open.where((or) =>
    or.or([
      ...(types.length > 0 ? [or("type_id", "in", types)] : []),
      ...(panels.length > 0 ? [or("panel_id", "in", panels)] : []),
    ]),
  );
  if (but === undefined) return answered;
  return answered.where((or) => or.or([or("requester_id", "!=", but), or("alias", "is not", null)]));
}
