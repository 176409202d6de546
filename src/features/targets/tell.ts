import { sideRoomOf } from "#features/conversation/index.ts";
import { type Desk, mayHear, type TicketType } from "#features/desk/index.ts";
import { findUserId } from "#features/people/index.ts";
import { isShared, keepSenderOutAgain, type Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { Step } from "./step-store.ts";
import type { Target } from "./target.ts";
import { targetLineView } from "./views/line.ts";

export interface Telling {
  readonly ticket: Ticket;
  readonly type: Pick<TicketType, "overdueRoles" | "levels" | "permissions">;
  readonly desk: Desk;
  readonly target: Target;
  readonly step: Step;
  /** The level that the ticket reached by this; null: none. */
  readonly level: number | null;
  readonly seniors: readonly Snowflake[];
}

/** Where the team alone reads it: whoever looks after the ticket is pinged, and of what is overdue the roles that are to know. */
export async function tell(
  tx: Tx,
  app: Pick<App, "outbox" | "rooms" | "render" | "translate">,
  { ticket, type, desk, target, step, level, seniors }: Telling,
): Promise<void> {
  const assignee = ticket.assignee === null ? null : ((await findUserId(tx, ticket.assignee)) ?? null);
  const told = [...new Set([...(step === "missed" ? type.overdueRoles : []), ...seniors])];
  const roles = mayHear(type, told);
  const room = isShared(ticket) ? await sideRoomOf(tx, app, { ticket, desk }) : ticket.staffRoom;
  const say = app.render(
    targetLineView({ step, owed: target.owed, dueAt: target.dueAt, assignee, roles, level }),
    desk.locale,
    ticket,
  );
  const source = `target:${ticket.id}:${target.since}:${step}:${target.policy}`;
  await app.outbox.add(tx, room, { say, source });
  if (roles.length > 0) await keepSenderOutAgain(tx, app, ticket, source);
}
