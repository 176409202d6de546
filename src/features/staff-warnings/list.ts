import { findDesk, fromLevel } from "#features/desk/index.ts";
import { findPerson, findUserId, findWords } from "#features/people/index.ts";
import { type Actor, atLeast } from "#kernel/access.ts";
import type { App } from "#kernel/app.ts";
import { pageOf } from "#kernel/pages.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { View } from "#kernel/view.ts";
import { countStaffWarnings, countStanding, listStaffWarnings } from "./staff-warning-store.ts";
import { listView } from "./views/list.ts";

const PER_PAGE = 5;

/** A page of somebody's warnings, or of everybody's (`null`), the newest first. Who may not give any sees their own, whoever they ask for. */
export async function staffWarningsPage(
  app: Pick<App, "db" | "vault" | "clock">,
  { actor, guildId, of }: { readonly actor: Actor; readonly guildId: Snowflake; readonly of: Snowflake | null },
  wanted: string | number | undefined,
): Promise<View> {
  const { db } = app;
  const from = fromLevel((await findDesk(db, guildId))?.permissions, "warn-team");
  const whose = atLeast(actor.level, from) ? of : actor.id;
  const member = whose === null ? null : ((await findPerson(db, whose)) ?? "nobody");
  const page = pageOf(wanted, await countStaffWarnings(db, guildId, member), PER_PAGE);
  const now = app.clock.now();
  const found = await listStaffWarnings(db, guildId, member, { skip: page.at * PER_PAGE, limit: PER_PAGE });
  const lines = found.map(async (warning) => ({
    warning,
    member: (await findUserId(db, warning.member)) ?? null,
    by: (await findUserId(db, warning.giver)) ?? null,
    words: warning.words === null ? null : ((await findWords(db, app, warning.words)) ?? null),
  }));
  const standing = await countStanding(db, guildId, member, now);
  return listView({ of: whose, lines: await Promise.all(lines), standing, page, now });
}
