import { findDesk, getType } from "#features/desk/index.ts";
import { getTicket, isOpen, NoDesk, NotThisStatus, type Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { NotThere } from "./errors.ts";
import { sendSnip } from "./send-snip.ts";
import type { Acts, Snip } from "./snip.ts";
import { findSnip } from "./snip-store.ts";

/**
 * Sends one of the team's saved replies without anybody having written it, in the team's name where the topic allows it, and does what it does.
 * Throws `NotThere`, what `replyToRequester` throws, and `NotThisStatus` of a closed ticket: a person's answer opens it again, a rule's would for ever.
 * "refused": somebody else has to answer here.
 */
export async function sendByRule(
  tx: Tx,
  app: App,
  { ticket, abbreviation, source }: { readonly ticket: Ticket; readonly abbreviation: string; readonly source: string },
): Promise<{ readonly ticket: Ticket; readonly outcome: "sent" | "refused" }> {
  if (!isOpen(ticket)) throw new NotThisStatus("closed", ticket.number);
  const desk = await findDesk(tx, ticket.guildId);
  if (!desk) throw new NoDesk();
  const snip = await findSnip(tx, app, { guildId: ticket.guildId, person: undefined, abbreviation, whose: "team" });
  if (!snip) throw new NotThere(abbreviation, undefined);
  const { identity, identityFixed } = await getType(tx, ticket.guildId, ticket.typeId);
  const { outcome } = await sendSnip(tx, app, {
    ticket,
    desk,
    source,
    original: null,
    // It acts for the server: whoever looks after the ticket answers in place of other people, not of a rule.
    author: { id: app.self.id, displayName: desk.name, roles: [], level: "admin" },
    identity: identityFixed ? identity : "anonymous",
    receipt: "none",
    snip: withoutSender(snip),
  });
  return {
    ticket: await getTicket(tx, ticket.id),
    outcome: typeof outcome === "object" ? "refused" : "sent",
  };
}

/** Nobody sent it, so nobody is given the ticket for that. */
function withoutSender(snip: Snip): Snip {
  const { assign, ...others } = snip.acts;
  const acts: Acts = assign && "to" in assign && assign.to === "sender" ? others : snip.acts;
  return { ...snip, acts };
}
