import { findDesk, listAllTypes, seenBy, type TicketType, teamOf } from "#features/desk/index.ts";
import { personOf } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db, Tx } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import { insertChange, type PermissionChange } from "./change-store.ts";
import { type Difference, differences, type Snapshot } from "./held.ts";
import { applyTeam } from "./jobs/apply-team.ts";

type Needs = Pick<App, "jobs" | "clock" | "ids" | "vault">;

/** Who may what in a server now; undefined before it has a desk. */
export async function permissionsNow(db: Db, guildId: Snowflake): Promise<Snapshot | undefined> {
  const desk = await findDesk(db, guildId);
  return desk && { desk, types: await listAllTypes(db, guildId) };
}

/**
 * After something changed who may what, in the same transaction: each difference goes on record, and the rooms of the topics whose team is
 * another one now follow. `by` null: a desk file.
 */
export async function followChange(
  tx: Tx,
  app: Needs,
  given: { readonly guildId: Snowflake; readonly before: Snapshot | undefined; readonly by: Snowflake | null },
): Promise<void> {
  const { guildId, before = { desk: { staffRoles: [], levels: [], permissions: {} }, types: [] } } = given;
  const after = await permissionsNow(tx, guildId);
  if (!after) return;
  const at = app.clock.now();
  const by = given.by === null ? null : await personOf(tx, app, given.by);
  for (const one of differences(before, after)) {
    const of = await subjectOf(tx, app, one);
    await insertChange(tx, { id: app.ids.next(), guildId, at, by, of, before: one.before, after: one.after });
  }
  for (const type of after.types) {
    const was = before.types.find(({ id }) => id === type.id);
    if (!was || seen(was) === seen(type)) continue;
    const [old, now] = [teamOf(was, undefined).users, teamOf(type, undefined).users];
    const payload = {
      guildId,
      typeId: type.id,
      after: "",
      joined: now.filter((id) => !old.includes(id)),
      left: old.filter((id) => !now.includes(id)),
    };
    await app.jobs.add(tx, applyTeam, payload, { at, key: `apply-team:${type.id}:${app.ids.next()}` });
  }
}

const seen = (type: TicketType): string =>
  JSON.stringify([seenBy(type, teamOf(type, undefined)), type.claims.others, type.seniors]);

async function subjectOf(tx: Tx, app: Needs, one: Difference): Promise<PermissionChange["of"]> {
  if (one.about === "right") return { right: one.right };
  const { typeId } = one;
  return one.about === "role" ? { role: one.id, typeId } : { person: await personOf(tx, app, one.id), typeId };
}
