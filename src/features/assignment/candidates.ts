import type { PersonId } from "#features/people/index.ts";
import { countOpenByAssignee } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { Candidate } from "./choose-assignee.ts";
import { shiftAt } from "./shift.ts";
import { listShifts } from "./shift-store.ts";
import { listSkills } from "./skill-store.ts";
import { listTimeOff } from "./time-off-store.ts";

/** People of a server's team, with what decides whom of them a ticket is given to. */
export async function candidatesOf(
  tx: Tx,
  { clock }: Pick<App, "clock">,
  guildId: Snowflake,
  team: readonly PersonId[],
): Promise<Candidate[]> {
  const open = await countOpenByAssignee(tx, guildId);
  const skills = await listSkills(tx, guildId);
  const shifts = await listShifts(tx, guildId);
  const now = clock.now();
  const off = await listTimeOff(tx, guildId, team, now);
  return team.map((person) => ({
    person,
    open: open.get(person) ?? 0,
    skills: skills.get(person) ?? [],
    shift: shiftAt(shifts.get(person), now, off.get(person)),
  }));
}
