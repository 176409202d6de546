import { coversType } from "#features/desk/index.ts";
import { topicCalled, topicOption } from "#features/forms/index.ts";
import { NoDesk } from "#features/tickets/index.ts";
import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { permissionsNow } from "../follow-change.ts";
import { allHeld, movedIn } from "../held.ts";
import { permissionsView } from "../views/permissions.ts";

/** Every level: who holds it, for what, and what they may do by it; in the whole server, or as it is for one topic. */
export const viewCommand = command("viewpermissions", {
  description: text("permissions.view-command.description"),
  access: "read",
  reply: "private",
  options: { topic: { ...topicOption(text("permissions.view-command.topic")), required: false } },
  async run({ app, guildId, options }) {
    const now = guildId === null ? undefined : await permissionsNow(app.db, guildId);
    if (!now) throw new NoDesk();
    const topics = new Map(now.types.map(({ id, name }) => [id, name]));
    const held = allHeld(now.desk, now.types);
    if (options.topic === null) return say(permissionsView(held, { topics, topic: null, moved: movedIn(now) }));
    const type = await topicCalled(app.db, guildId, options.topic);
    const there = held.filter(({ typeId }) => typeId === null || coversType([typeId], type.id, now.types));
    return say(permissionsView(there, { topics, topic: type.name, moved: new Map([[null, type.permissions]]) }));
  },
});
