import { listAllTypes, listTypes, type TicketType } from "#features/desk/index.ts";
import type { Db } from "#kernel/database.ts";
import { type Option, suggest } from "#kernel/feature.ts";
import type { Text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { FromDeskFile, NoSuchTopic } from "./errors.ts";
import { inOrder, pathOf } from "./tree.ts";

/** Names a topic: suggested with the way to it, found by its short name, its name or the whole way. */
export const topicOption = (description: Text) =>
  ({
    type: "text",
    description,
    maxLength: 100,
    async suggest({ app, guildId, typed }) {
      const types = inOrder(await listTypes(app.db, guildId ?? ""));
      const wanted = typed.toLowerCase();
      const named = types.map((type) => ({ name: pathOf(types, type), value: type.key }));
      return suggest(named.filter(({ name, value }) => name.toLowerCase().includes(wanted) || value.includes(wanted)));
    },
  }) as const satisfies Option;

/** The offered topic that was said. Throws `NoSuchTopic`. */
export function topicCalled(types: readonly TicketType[], said: string): TicketType {
  const wanted = said.trim().toLowerCase();
  const offered = types.filter(({ retired }) => !retired);
  const found =
    offered.find(({ key }) => key === wanted) ??
    offered.find((type) => type.name.toLowerCase() === wanted || pathOf(types, type).toLowerCase() === wanted);
  if (!found) throw new NoSuchTopic(said);
  return found;
}

/** The topic of a custom id, which anybody can forge: one of this server's. Throws `NoSuchTopic`. */
export async function topicOfId(db: Db, guildId: Snowflake | null, id: string | undefined): Promise<TicketType> {
  const type = (await listAllTypes(db, guildId ?? "")).find((one) => one.id === id);
  if (!type) throw new NoSuchTopic("");
  return type;
}

/** Throws `FromDeskFile` for a topic that is set up elsewhere. */
export function mayBeChanged({ origin, name }: Pick<TicketType, "origin" | "name">): void {
  if (origin === "file") throw new FromDeskFile(name);
}
