import { DiscordAPIError } from "@discordjs/rest";
import { listDesksAfter } from "#features/desk/index.ts";
import type { App } from "#kernel/app.ts";
import { listener } from "#kernel/feature.ts";
import { job } from "#kernel/jobs.ts";
import type { Snowflake } from "#kernel/types.ts";
import { forgetAndTell } from "../forget-and-tell.ts";
import { forgetTold } from "../gone-role-store.ts";
import { namedRoles } from "../named-roles.ts";

const SERVERS_AT_ONCE = 25;

/** Roles that a desk names and that are not there: deleted while nobody told us. One call, behind everything that people wait for. */
export const lookForGoneRoles = job<{ guildId: Snowflake }>({
  job: "gone-roles.look",
  async run({ app, payload: { guildId } }) {
    const named = await namedRoles(app.db, app, guildId);
    const there = await rolesOf(app, guildId);
    if (!there) return;
    await app.write((tx) => forgetTold(tx, guildId, named));
    for (const role of named) {
      if (!there.has(role)) await app.write((tx) => forgetAndTell(tx, app, { guildId, role }));
    }
  },
});

/** Undefined where Discord does not say. The one of everybody is always there, so a list without it is none. */
async function rolesOf(
  { discord }: Pick<App, "discord">,
  guildId: Snowflake,
): Promise<ReadonlySet<Snowflake> | undefined> {
  try {
    const { roles } = await discord.guilds.get(guildId);
    const ids = new Set(roles.map(({ id }) => id));
    return ids.has(guildId) ? ids : undefined;
  } catch (error) {
    if (error instanceof DiscordAPIError && error.status < 500) return undefined;
    throw error;
  }
}

/** All servers, one after the other. */
export const lookEverywhere = job<{ readonly after: Snowflake }>({
  job: "gone-roles.look-everywhere",
  async run({ app, payload: { after } }) {
    const desks = await listDesksAfter(app.db, after, SERVERS_AT_ONCE);
    const at = app.clock.now();
    await app.write(async (tx) => {
      for (const { guildId } of desks) await app.jobs.add(tx, lookForGoneRoles, { guildId }, { at, key: guildId });
      const last = desks.at(-1);
      if (last && desks.length === SERVERS_AT_ONCE)
        await app.jobs.add(tx, lookEverywhere, { after: last.guildId }, { at, key: "all" });
    });
  },
});

/** A new session tells nothing of what was deleted before it. */
export const lookAfterAbsence = listener("sessionStarted", ({ app }) =>
  app.write((tx) => app.jobs.add(tx, lookEverywhere, { after: "" }, { at: app.clock.now(), key: "all" })),
);
