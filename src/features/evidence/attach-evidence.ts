import { compose, unmasked } from "#features/conversation/index.ts";
import { findDesk } from "#features/desk/index.ts";
import { noted, saveDecision, type Ticket } from "#features/tickets/index.ts";
import type { Tx } from "#kernel/database.ts";
import type { Context } from "#kernel/feature.ts";
import { EvidenceGone } from "./errors.ts";
import type { Evidence } from "./evidence.ts";
import { markSent } from "./evidence-store.ts";
import { getOwnUnsent } from "./own-evidence.ts";
import { keepLonger } from "./take-evidence.ts";
import { copyLead } from "./views/copy.ts";

/** Makes a copy part of the ticket that is opened with it, in its transaction: below the card, who wrote what, and all bytes. */
export async function attachEvidence(tx: Tx, context: Context, evidenceId: string, ticket: Ticket): Promise<void> {
  const { app } = context;
  const evidence = await getOwnUnsent(tx, context, evidenceId);
  if (!(await markSent(tx, evidence.id, ticket.id))) throw new EvidenceGone();
  await keepLonger(tx, app, evidence);
  const at = app.clock.now();
  await saveDecision(tx, noted(ticket, { kind: "evidence-kept", at, person: null, data: { evidence: evidence.id } }));
  const desk = await findDesk(tx, ticket.guildId);
  await sayCopy(tx, context, evidence, { ticket, locale: desk?.locale ?? "en-US", source: `evidence:${evidence.id}` });
}

/** Nobody is named by a mention: whoever is reported is not told, and not let in. */
export async function sayCopy(
  tx: Tx,
  { app }: Pick<Context, "app">,
  { copy, takenAt }: Pick<Evidence, "copy" | "takenAt">,
  { ticket, locale, source }: { readonly ticket: Ticket; readonly locale: string; readonly source: string },
): Promise<void> {
  const translate = app.translate(locale, ticket);
  const lead = copyLead({ copy, takenAt }).map(translate).join("\n");
  const said = { text: copy.text, files: copy.files, extras: [], replyTo: null };
  const { parts } = compose(unmasked(said), lead, translate);
  for (const [part, say] of parts.entries()) await app.outbox.add(tx, ticket.staffRoom, { say, source, part });
}
