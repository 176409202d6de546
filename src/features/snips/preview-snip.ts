import { findDesk, getType } from "#features/desk/index.ts";
import { type AskedIdentity, decideIdentity } from "#features/identity/index.ts";
import { findIntake, NoDesk, type Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db } from "#kernel/database.ts";
import { text } from "#kernel/text.ts";
import type { View } from "#kernel/view.ts";
import { fill } from "./fill.ts";
import { shownActs } from "./show-acts.ts";
import type { Snip } from "./snip.ts";
import { valuesFor } from "./values.ts";
import { previewView } from "./views/preview.ts";

interface Preview {
  readonly ticket: Ticket;
  readonly snip: Snip;
  /** Name of whoever is about to send it. */
  readonly staff: string;
  readonly as: AskedIdentity;
  readonly changed?: boolean;
}

/** What the requester would read and what would happen to the ticket. */
export async function snipPreview(
  db: Db,
  app: Pick<App, "vault" | "say" | "clock">,
  { ticket, snip, staff, as, changed = false }: Preview,
): Promise<View> {
  const desk = await findDesk(db, ticket.guildId);
  if (!desk) throw new NoDesk();
  const type = await getType(db, ticket.guildId, ticket.typeId);
  const signedAs = {
    named: staff,
    anonymous: null,
    // It is made when it is first used, and nothing is made by looking.
    persona: app.say(text("snips.your-alias"), desk.locale, ticket),
  }[decideIdentity(type, as)];
  const words = fill(snip.content, await valuesFor(db, app, { ticket, desk, type, signedAs }));
  const intake = await findIntake(db, app, ticket);
  const member = ticket.alias ?? intake?.displayName;
  return previewView({ ticketId: ticket.id, snip, words, acts: await shownActs(db, snip), member, as, changed });
}
