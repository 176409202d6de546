import { NoDesk } from "#features/tickets/index.ts";
import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { keyView } from "../views/key.ts";
import { keyOfServer } from "../webhooks/delivery-store.ts";

/** What the server's webhooks are signed with. */
export const keyCommand = command("automation key", {
  description: text("automation.key-command.description"),
  access: "automation",
  reply: "private",
  options: {},
  async run({ app, write, guildId }) {
    if (guildId === null) throw new NoDesk();
    return say(keyView(await write((tx) => keyOfServer(tx, app, guildId))));
  },
});
