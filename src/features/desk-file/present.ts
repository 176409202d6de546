import { findDesk, listAllTypes, listPanels } from "#features/desk/index.ts";
import type { Db } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { Present } from "./plan.ts";

/** How a server is set up, to plan a change of it. */
export async function readPresent(db: Db, guildId: Snowflake): Promise<Omit<Present, "vanished">> {
  return {
    desk: await findDesk(db, guildId),
    types: await listAllTypes(db, guildId),
    panels: await listPanels(db, guildId),
  };
}
