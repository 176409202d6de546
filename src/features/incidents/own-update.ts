import { findPerson } from "#features/people/index.ts";
import { getTicketNamed, mustBeOfTeam, type Ticket } from "#features/tickets/index.ts";
import type { Db } from "#kernel/database.ts";
import type { Context } from "#kernel/feature.ts";
import { WriteAnew } from "./errors.ts";
import { findUpdate } from "./update-store.ts";

/** News that whoever acts wrote, with their incident, while they may send them. Throws `WriteAnew` and `NotAllowed`. */
export async function ownUpdate(
  db: Db,
  { app, actor, guildId }: Context,
  id: string | undefined,
): Promise<{ readonly update: NonNullable<Awaited<ReturnType<typeof findUpdate>>>; readonly incident: Ticket }> {
  const update = await findUpdate(db, app, id ?? "");
  if (!update || update.by !== (await findPerson(db, actor.id))) throw new WriteAnew();
  const incident = await getTicketNamed(db, { actor, guildId }, update.incidentId);
  const asks = update.ends === "nothing" ? "answer" : "close";
  await mustBeOfTeam(db, actor, guildId, incident, asks);
  return { update, incident };
}
