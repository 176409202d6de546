import { findUserId } from "#features/people/index.ts";
import type { Db } from "#kernel/database.ts";
import type { Gap } from "./gaps.ts";
import type { NamedGap } from "./views/rota.ts";

/** As people read them; of whom nobody knows any more nothing is said. */
export async function namedGaps(db: Db, gaps: readonly Gap[]): Promise<NamedGap[]> {
  const named: NamedGap[] = [];
  for (const gap of gaps) {
    const who = await findUserId(db, gap.person);
    if (who !== undefined) named.push({ ...gap, who });
  }
  return named;
}
