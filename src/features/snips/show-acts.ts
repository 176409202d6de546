import { findType } from "#features/desk/index.ts";
import { findUserId } from "#features/people/index.ts";
import type { Db } from "#kernel/database.ts";
import type { Snip } from "./snip.ts";
import type { ShownActs } from "./views/acts.ts";

/** What a snip does, with the names that people know things by. */
export async function shownActs(db: Db, { guildId, acts }: Pick<Snip, "guildId" | "acts">): Promise<ShownActs> {
  const type = acts.typeId === undefined ? undefined : await findType(db, guildId, acts.typeId);
  const person = acts.assign && "person" in acts.assign ? acts.assign.person : undefined;
  const assignee = person === undefined ? undefined : await findUserId(db, person);
  return { ...acts, ...(type ? { topic: type.name } : {}), ...(assignee === undefined ? {} : { assignee }) };
}

/** Names of the topics a snip is for. */
export async function topicNames(db: Db, { guildId, types }: Pick<Snip, "guildId" | "types">): Promise<string[]> {
  const found = await Promise.all(types.map((id) => findType(db, guildId, id)));
  return found.flatMap((type) => (type ? [type.name] : []));
}
