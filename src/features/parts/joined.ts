import { listener } from "#kernel/feature.ts";

/** A server that we came to, or came back to, knows no commands of its own yet. */
export const showWhenJoined = listener("serverJoined", async ({ app, event }) => {
  await app.write((tx) => app.showCommands(tx, event.guildId, event.joinedAt));
});
