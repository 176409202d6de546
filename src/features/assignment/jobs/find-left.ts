import { DiscordAPIError } from "@discordjs/rest";
import { findUserId } from "#features/people/index.ts";
import { listAssignees } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import { listener } from "#kernel/feature.ts";
import { job } from "#kernel/jobs.ts";
import type { Snowflake } from "#kernel/types.ts";
import { giveAllBack } from "../give-all-back.ts";

/** People asked about in one run; the next run takes the next ones. */
const AT_ONCE = 200;
const KEY = "left-staff";

interface Payload {
  readonly guildId: string;
  readonly person: string;
}

/** Who of those that look after open tickets left their server while nobody told us: one call for each, behind everything that people wait for. */
export const findLeftStaff = job<Payload>({
  job: "assignment.find-left",
  async run({ app, payload }) {
    const assignees = await listAssignees(app.db, payload, AT_ONCE);
    for (const { guildId, person } of assignees) {
      const userId = await findUserId(app.db, person);
      if (userId !== undefined && (await hasLeft(app, guildId, userId))) await giveAllBack(app, guildId, userId);
    }
    const last = assignees.at(-1);
    if (!last || assignees.length < AT_ONCE) return;
    await app.write(async (tx) => app.jobs.add(tx, findLeftStaff, last, { at: app.clock.now(), key: KEY }));
  },
});

/** A new session tells nothing of who left before it. */
export const lookForLeftStaff = listener("sessionStarted", async ({ app }) => {
  const when = { at: app.clock.now(), key: KEY };
  await app.write(async (tx) => app.jobs.add(tx, findLeftStaff, { guildId: "", person: "" }, when));
});

/** Unknown Member and Unknown User. Anything else that is refused says nothing about them, and of a server that we are not in nobody knows. */
const GONE: readonly (number | string)[] = [10_007, 10_013];

async function hasLeft({ discord }: Pick<App, "discord">, guildId: Snowflake, userId: Snowflake): Promise<boolean> {
  try {
    await discord.guilds.getMember(guildId, userId);
    return false;
  } catch (error) {
    if (!(error instanceof DiscordAPIError) || error.status >= 500) throw error;
    return GONE.includes(error.code);
  }
}
