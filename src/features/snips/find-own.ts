import { findPerson } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db } from "#kernel/database.ts";
import type { Context } from "#kernel/feature.ts";
import { nearest } from "#kernel/nearest.ts";
import { Gone, NotThere } from "./errors.ts";
import type { Snip } from "./snip.ts";
import { findSnip, findSnipById, listSnips } from "./snip-store.ts";

type Who = Pick<Context, "actor" | "guildId">;

/** The saved reply of this name that somebody may use here. Throws, with the name they may have meant. */
export async function getSnip(
  db: Db,
  app: Pick<App, "vault">,
  { actor, guildId }: Who,
  abbreviation: string,
  whose: string | null = null,
): Promise<Snip> {
  const person = await findPerson(db, actor.id);
  const which = whose === "own" || whose === "team" ? { whose: whose as "own" | "team" } : {};
  const given = { guildId: guildId ?? "", person, abbreviation, ...which };
  const snip = await findSnip(db, app, given);
  if (snip) return snip;
  const known = await listSnips(db, guildId ?? "", person);
  throw new NotThere(
    abbreviation.trim(),
    nearest(
      abbreviation.trim(),
      known.map((one) => one.abbreviation),
    ),
  );
}

/** The one behind a button or menu. Throws when there is none that this person may use. */
export async function getSnipNamed(
  db: Db,
  app: Pick<App, "vault">,
  { actor, guildId }: Who,
  id: string | undefined,
): Promise<Snip> {
  const person = await findPerson(db, actor.id);
  const snip = await findSnipById(db, app, { guildId: guildId ?? "", person, id: id ?? "" });
  if (!snip) throw new Gone();
  return snip;
}
