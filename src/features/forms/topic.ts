import { listTypes, type TicketType } from "#features/desk/index.ts";
import type { Db } from "#kernel/database.ts";
import { type Answer, type Context, type Option, suggest } from "#kernel/feature.ts";
import type { Text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { NoTopic } from "./errors.ts";

/** The topic whose form it is about, by its name or its short name. */
export const topicOption = (description: Text) =>
  ({
    type: "text",
    required: true,
    description,
    maxLength: 100,
    suggest: suggestTopics,
  }) as const satisfies Option;

async function suggestTopics({ app, guildId, typed }: Context & { readonly typed: string }): Promise<Answer> {
  const types = guildId === null ? [] : await listTypes(app.db, guildId);
  const wanted = typed.toLowerCase();
  const fitting = types.filter(({ name, key }) => name.toLowerCase().includes(wanted) || key.includes(wanted));
  return suggest(fitting.map(({ name, key }) => ({ name, value: key })));
}

export async function topicCalled(db: Db, guildId: Snowflake | null, said: string): Promise<TicketType> {
  const wanted = said.trim().toLowerCase();
  const types = guildId === null ? [] : await listTypes(db, guildId);
  const type = types.find(({ key, name }) => key === wanted || name.toLowerCase() === wanted);
  if (!type) throw new NoTopic(said);
  return type;
}
