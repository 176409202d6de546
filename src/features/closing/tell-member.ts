import { findDesk } from "#features/desk/index.ts";
import { findUserId } from "#features/people/index.ts";
import { findIntake, isShared, type Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { Instant } from "#kernel/types.ts";
import { closesSoonView } from "./views/silence.ts";

/** Whoever asked owes the answer, and reads when the ticket closes. `since` names what it is counted from: of the same once. */
export async function tellMember(
  tx: Tx,
  app: Pick<App, "outbox" | "render" | "vault">,
  ticket: Ticket,
  { since, at }: { readonly since: Instant; readonly at: Instant },
): Promise<void> {
  const desk = await findDesk(tx, ticket.guildId);
  const intake = await findIntake(tx, app, ticket);
  const shared = isShared(ticket);
  const member = shared ? ((await findUserId(tx, ticket.requester)) ?? null) : null;
  const view = closesSoonView({ ticket, at, server: desk?.name ?? "", member });
  const locale = (shared ? undefined : intake?.locale) ?? desk?.locale ?? "en-US";
  const say = app.render(view, locale, ticket);
  await app.outbox.add(tx, ticket.requesterRoom, { say, source: `still-there:${ticket.id}:${since}` });
}
