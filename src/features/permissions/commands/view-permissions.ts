import { NoDesk } from "#features/tickets/index.ts";
import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { permissionsNow } from "../follow-change.ts";
import { allHeld } from "../held.ts";
import { permissionsView } from "../views/permissions.ts";

/** Every level: who holds it, for what, and what they may do by it. */
export const viewCommand = command("viewpermissions", {
  description: text("permissions.view-command.description"),
  access: "read",
  reply: "private",
  options: {},
  async run({ app, guildId }) {
    const now = guildId === null ? undefined : await permissionsNow(app.db, guildId);
    if (!now) throw new NoDesk();
    const topics = new Map(now.types.map(({ id, name }) => [id, name]));
    return say(permissionsView(allHeld(now.desk, now.types), { topics, from: now.desk.permissions }));
  },
});
