import { findPerson } from "#features/people/index.ts";
import type { Db } from "#kernel/database.ts";
import type { Context } from "#kernel/feature.ts";
import { EvidenceGone } from "./errors.ts";
import type { Evidence } from "./evidence.ts";
import { findEvidence } from "./evidence-store.ts";

/** What whoever presses copied here and did not send. Custom ids can be forged: anything else is answered as if there were none. */
export async function getOwnUnsent(
  db: Db,
  { app, actor, guildId }: Pick<Context, "app" | "actor" | "guildId">,
  id: string | undefined,
): Promise<Evidence> {
  const evidence = await findEvidence(db, app, id ?? "");
  const isTheirs = evidence?.guildId === guildId && evidence?.person === (await findPerson(db, actor.id));
  if (!evidence || !isTheirs || evidence.ticketId !== null) throw new EvidenceGone();
  return evidence;
}
