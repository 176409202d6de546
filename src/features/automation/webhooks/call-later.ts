import { findType } from "#features/desk/index.ts";
import type { Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { Doing } from "../steps/step.ts";
import { insertDelivery } from "./delivery-store.ts";
import { deliver } from "./jobs/deliver.ts";

/** What another program reads of a ticket: nothing that anybody wrote, and nobody's name or id. */
async function bodyOf(
  tx: Tx,
  ticket: Ticket,
  { id, at, rule }: { readonly id: string; readonly at: number; readonly rule: Doing<unknown, unknown>["rule"] },
): Promise<string> {
  const type = await findType(tx, ticket.guildId, ticket.typeId);
  return JSON.stringify({
    id,
    at,
    server: ticket.guildId,
    rule: { id: rule.id, name: rule.name, when: rule.when },
    ticket: {
      id: ticket.id,
      number: ticket.number,
      topic: type?.key ?? null,
      status: ticket.status,
      priority: ticket.priority,
      tags: ticket.tags,
      department: ticket.department,
      level: ticket.level,
      assigned: ticket.assignee !== null,
      openedAt: ticket.openedAt,
      closedAt: ticket.closedAt,
    },
  });
}

/** The call is made once the transaction that decided it is done. */
export async function callLater(
  tx: Tx,
  app: Pick<App, "ids" | "clock" | "vault" | "jobs">,
  { ticket, rule, url }: Pick<Doing<unknown, unknown>, "ticket" | "rule"> & { readonly url: string },
): Promise<void> {
  const id = app.ids.next();
  const at = app.clock.now();
  await insertDelivery(tx, app, {
    id,
    guildId: ticket.guildId,
    ruleId: rule.id,
    ruleName: rule.name,
    ticketId: ticket.id,
    url,
    body: await bodyOf(tx, ticket, { id, at, rule }),
    attempts: 0,
    state: "waiting",
  });
  await app.jobs.add(tx, deliver, { id }, { at, key: `webhook:${id}` });
}
