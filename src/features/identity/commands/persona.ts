import { mustHold } from "#features/desk/index.ts";
import { personOf } from "#features/people/index.ts";
import { command, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { personaOf, resetPersona } from "../persona-of.ts";
import { profileView, resetView } from "../views/alias.ts";

/** One's own alias; made if there is none yet. */
export const showPersonaCommand = command("persona show", {
  description: text("identity.show-command.description"),
  access: "read",
  reply: "private",
  options: {},
  async run({ app, write, actor, guildId }) {
    const persona = await write(async (tx) => personaOf(tx, app, guildId ?? "", await personOf(tx, app, actor.id)));
    return say(profileView({ alias: persona, userId: actor.id, own: true }));
  },
});

/** A new alias: one's own, or for who may change what others did, anybody's. */
export const resetPersonaCommand = command("persona reset", {
  description: text("identity.reset-command.description"),
  access: "read",
  reply: "private",
  options: { member: { type: "user", description: text("identity.reset-command.member") } },
  async run({ app, write, actor, guildId, options }) {
    const whose = options.member ?? actor.id;
    if (whose !== actor.id) await mustHold(app.db, guildId, actor, "change-others");
    const persona = await write(async (tx) => resetPersona(tx, app, guildId ?? "", await personOf(tx, app, whose)));
    return say(resetView(persona));
  },
});
