import { findDesk } from "#features/desk/index.ts";
import { findPerson } from "#features/people/index.ts";
import type { Context } from "#kernel/feature.ts";
import type { Snowflake } from "#kernel/types.ts";
import { ListForgotten, NoDesk } from "./errors.ts";
import { WHOLE_LIST } from "./ids.ts";
import { findKeptList } from "./kept-list.ts";
import type { Looking } from "./list-page.ts";

/** The server whose list is looked at. Throws `NoDesk`. */
export async function serverOfList({ app, guildId }: Pick<Context, "app" | "guildId">): Promise<Snowflake> {
  const desk = guildId === null ? undefined : await findDesk(app.db, guildId);
  if (!desk) throw new NoDesk();
  return desk.guildId;
}

/** The list that a custom id names, as far as it is theirs who presses. Throws `ListForgotten`. */
export async function lookAtList(
  { app, actor }: Pick<Context, "app" | "actor">,
  guildId: Snowflake,
  { list = WHOLE_LIST, page }: { readonly list: string | undefined; readonly page: string | undefined },
): Promise<Looking> {
  if (list === WHOLE_LIST) return { list, filter: {}, page };
  const person = await findPerson(app.db, actor.id);
  const filter = person === undefined ? undefined : await findKeptList(app.db, app, { guildId, person }, list);
  if (!filter) throw new ListForgotten();
  return { list, filter, page };
}
