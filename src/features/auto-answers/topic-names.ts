import { findType } from "#features/desk/index.ts";
import type { Db } from "#kernel/database.ts";
import type { AutoAnswer } from "./auto-answer.ts";

/** Names of the topics an answer is for. */
export async function topicNames(db: Db, { guildId, types }: Pick<AutoAnswer, "guildId" | "types">): Promise<string[]> {
  const found = await Promise.all(types.map((id) => findType(db, guildId, id)));
  return found.flatMap((type) => (type ? [type.name] : []));
}

/** The same as they are typed: by their keys, which hold no comma and are short. */
export async function topicKeys(db: Db, { guildId, types }: Pick<AutoAnswer, "guildId" | "types">): Promise<string[]> {
  const found = await Promise.all(types.map((id) => findType(db, guildId, id)));
  return found.flatMap((type) => (type ? [type.key] : []));
}
