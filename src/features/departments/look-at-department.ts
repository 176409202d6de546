import { type Department, listLeaves } from "#features/desk/index.ts";
import { countOpenOfDepartment } from "#features/tickets/index.ts";
import type { Db } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import { isReadByOthers } from "./rooms-in.ts";

/** A department, and what there is to know about it. */
export interface Looked {
  readonly department: Department;
  /** How many of its tickets are open. */
  readonly open: number;
  /** Others read some of what it is given, where they have it. */
  readonly readByOthers: boolean;
}

export async function lookAtDepartment(db: Db, guildId: Snowflake, department: Department): Promise<Looked> {
  const open = await countOpenOfDepartment(db, guildId, department.key);
  return { department, open, readByOthers: isReadByOthers(department, await listLeaves(db, guildId)) };
}
