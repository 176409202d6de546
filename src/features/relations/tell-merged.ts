import { isForTeamNow, listParticipants } from "#features/participants/index.ts";
import { findUserId, type PersonId } from "#features/people/index.ts";
import { findIntake, isShared, type Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { View } from "#kernel/view.ts";

interface Merged {
  /** Closed by it. */
  readonly from: Ticket;
  /** Who came along, or could not: who comes is told with that. */
  readonly missing: readonly PersonId[];
  readonly told: View;
  readonly locale: string;
  readonly source: string;
}

/**
 * Tells those by DM who were in the other ticket before and don't read in the room that is left where it goes on: it is no chat with the
 * team, or they were just put out of it.
 */
export async function tellMerged(
  tx: Tx,
  app: Pick<App, "outbox" | "rooms" | "render" | "vault">,
  { from, missing, told, locale, source }: Merged,
): Promise<void> {
  const intake = (await findIntake(tx, app, from))?.locale ?? locale;
  const say = (language: string) => ({ say: app.render(told, language, from), source });
  const isMissing = missing.includes(from.requester);
  if (!isShared(from) && !isMissing && !from.oneWay) await app.outbox.add(tx, from.requesterRoom, say(intake));
  if (!(await isForTeamNow(tx, from))) return;
  const others = (await listParticipants(tx, app, from.id)).map(({ person }) => person);
  for (const person of [from.requester, ...others].filter((one) => !missing.includes(one))) {
    const userId = await findUserId(tx, person);
    if (userId === undefined) continue;
    const dm = await app.rooms.dm(tx, userId);
    await app.outbox.add(tx, dm.id, say(person === from.requester ? intake : locale));
  }
}
