import { readParts } from "#features/parts/index.ts";
import { findUserId, type PersonId } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import { ALL_PARTS } from "#kernel/parts.ts";

/** What the desk knows after a day: to compare with what people were shown. */
export interface Day {
  readonly tickets: readonly DayTicket[];
  readonly runs: readonly DayRun[];
  /** Saved replies that were sent, and whether they closed. */
  readonly uses: readonly { readonly ticketId: string; readonly closed: boolean }[];
  /** Parts that are switched off. */
  readonly partsOff: readonly string[];
}

export interface DayTicket {
  readonly id: string;
  readonly number: number;
  /** User ids. */
  readonly requesterId: string;
  readonly assigneeId: string | null;
  readonly status: string;
  readonly department: string | null;
  /** Where the team talks about it now. */
  readonly channelId: string;
  /** How often each thing happened. */
  readonly happened: Readonly<Record<string, number>>;
}

/** What a rule did, or tried to. */
export interface DayRun {
  readonly ticketId: string;
  readonly rule: string;
  readonly outcome: string;
}

export async function dayOf(app: App): Promise<Day> {
  const { db, rooms } = app;
  const user = async (person: string | null) =>
    person === null ? null : ((await findUserId(db, person as PersonId)) ?? null);
  const tickets = await db.selectFrom("ticket").selectAll().orderBy("number").execute();
  const facts = await db.selectFrom("fact").select(["ticket_id", "kind"]).execute();
  const runs = await db.selectFrom("automation_run").select(["ticket_id", "rule_name", "outcome"]).execute();
  const uses = await db.selectFrom("snip_use").select(["ticket_id", "closed"]).execute();
  const [guild] = tickets.map(({ guild_id }) => guild_id);
  const on: readonly string[] = guild === undefined ? [] : await readParts(db, app, guild);
  return {
    tickets: await Promise.all(
      tickets.map(async ({ id, number, requester_id, assignee_id, status, department, staff_room_id }) => ({
        id,
        number,
        requesterId: (await user(requester_id)) ?? "",
        assigneeId: await user(assignee_id),
        status,
        department,
        channelId: (await rooms.find(db, staff_room_id))?.channelId ?? "",
        happened: countKinds(facts.filter(({ ticket_id }) => ticket_id === id)),
      })),
    ),
    runs: runs.map(({ ticket_id, rule_name, outcome }) => ({ ticketId: ticket_id, rule: rule_name, outcome })),
    uses: uses.map(({ ticket_id, closed }) => ({ ticketId: ticket_id, closed: Number(closed) === 1 })),
    partsOff: ALL_PARTS.filter((part) => !on.includes(part)),
  };
}

function countKinds(facts: readonly { readonly kind: string }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind } of facts) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
