import { findDesk } from "#features/desk/index.ts";
import type { App } from "#kernel/app.ts";
import type { Snowflake } from "#kernel/types.ts";
import { listDmTopics } from "./draft-view.ts";
import { sharedServers } from "./shared-servers.ts";
import { MOST_SUGGESTED, suggestTopics } from "./suggest-topics.ts";

/** Topics while one is typed in the DM: of the servers this person is in, named where there are several. Their values are ids of topics. */
export async function suggestInDm(
  app: Pick<App, "db" | "discord" | "clock" | "isOn">,
  userId: Snowflake,
  typed: string,
): Promise<{ name: string; value: string }[]> {
  const servers = await sharedServers(app, userId);
  const found: { name: string; value: string }[] = [];
  for (const guildId of servers) {
    if (found.length >= MOST_SUGGESTED) break;
    const server = servers.length > 1 ? ((await findDesk(app.db, guildId))?.name ?? "") : null;
    const topics = await listDmTopics(app.db, guildId);
    for (const { name, value } of suggestTopics(topics, typed, server)) {
      found.push({ name, value: topics.find(({ key }) => key === value)?.id ?? value });
    }
  }
  return found.slice(0, MOST_SUGGESTED);
}
