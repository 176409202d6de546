import { findPerson, findUserId } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import { type Answer, command, say, suggest } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { keyOf } from "../alias-words.ts";
import { HasNoAlias, NoSuchAlias } from "../errors.ts";
import { findPersona, findPersonaNamed, listPersonas, type Persona } from "../persona-store.ts";
import { profileView } from "../views/alias.ts";

/** As many as Discord shows. */
const SUGGESTED = 25;

/** Who is behind an alias, or which alias somebody has. For the team, seen by who asks. */
export const profileCommand = command("profile", {
  description: text("identity.profile-command.description"),
  access: "read",
  reply: "private",
  options: {
    alias: {
      type: "text",
      description: text("identity.profile-command.alias"),
      maxLength: 60,
      async suggest({ app, guildId, typed }) {
        const personas = guildId === null ? [] : await listPersonas(app.db, guildId, 1_000);
        const found = personas.filter(({ name }) => keyOf(name).includes(keyOf(typed)));
        return suggest(found.slice(0, SUGGESTED).map(({ name }) => ({ name, value: name })));
      },
    },
    member: { type: "user", description: text("identity.profile-command.member") },
  },
  async run({ app, actor, guildId, options }) {
    if (options.alias !== null) {
      const named = await findPersonaNamed(app.db, guildId ?? "", options.alias);
      if (!named) throw new NoSuchAlias();
      return answer(app, named, actor.id);
    }
    const person = await findPerson(app.db, options.member ?? actor.id);
    const persona = person === undefined ? undefined : await findPersona(app.db, guildId ?? "", person);
    if (!persona) throw new HasNoAlias();
    return answer(app, persona, actor.id);
  },
});

async function answer(app: App, persona: Persona, reader: Snowflake): Promise<Answer> {
  const userId = (await findUserId(app.db, persona.person)) ?? null;
  return say(profileView({ alias: persona, userId, own: userId === reader }));
}
