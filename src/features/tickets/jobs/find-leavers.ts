import { DiscordAPIError } from "@discordjs/rest";
import { findUserId } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import { listener } from "#kernel/feature.ts";
import { job } from "#kernel/jobs.ts";
import { closeForLeaver } from "../listeners/owner-left.ts";
import { listOpenAfter } from "../ticket-store.ts";

/** Tickets looked at in one run; the next run takes the next ones. */
const AT_ONCE = 100;

/** Owners of open tickets who left while nobody told us. One call for each person and server, behind everything that people wait for. */
export const findLeavers = job<{ after: string }>({
  job: "tickets.find-leavers",
  async run({ app, payload }) {
    const open = await listOpenAfter(app.db, payload.after, AT_ONCE);
    const looked = new Set<string>();
    for (const { guildId, requester } of open) {
      const userId = await findUserId(app.db, requester);
      if (!userId || looked.has(`${guildId}:${userId}`)) continue;
      looked.add(`${guildId}:${userId}`);
      if (await hasLeft(app, guildId, userId)) await closeForLeaver(app, guildId, userId);
    }
    const last = open.at(-1);
    if (!last || open.length < AT_ONCE) return;
    await app.write(async (tx) => app.jobs.add(tx, findLeavers, { after: last.id }, { at: app.clock.now() }));
  },
});

/** A new session tells nothing of who left before it. */
export const lookForLeavers = listener("sessionStarted", async ({ app }) => {
  await app.write(async (tx) => app.jobs.add(tx, findLeavers, { after: "" }, { at: app.clock.now(), key: "leavers" }));
});

/** 10007 and 10013 say so; anything else (the server is away, the bot was removed) says nothing about the person. */
async function hasLeft({ discord }: App, guildId: string, userId: string): Promise<boolean> {
  try {
    await discord.guilds.getMember(guildId, userId);
    return false;
  } catch (error) {
    if (!(error instanceof DiscordAPIError)) throw error;
    return error.code === 10007 || error.code === 10013;
  }
}
