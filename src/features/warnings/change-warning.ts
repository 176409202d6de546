import { findDesk } from "#features/desk/index.ts";
import { findUserId, findWords, forgetWords, keepWords } from "#features/people/index.ts";
import { findIntake, getTicket, isShared, noted, saveDecision, type Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { NothingToSay } from "./errors.ts";
import { roomsOfMember } from "./rooms.ts";
import { type WarnedState, warnedView, warningView } from "./views/warning.ts";
import { noteSource, type Warning, warningSource } from "./warning.ts";
import { changeWarning } from "./warning-store.ts";

type Needs = Pick<App, "outbox" | "clock" | "ids" | "vault" | "render">;

/** Says it otherwise: what the member reads changes, and the line in the staff room. */
export async function rewordWarning(tx: Tx, app: Needs, warning: Warning, words: string): Promise<void> {
  if (words.trim() === "") throw new NothingToSay();
  const at = app.clock.now();
  const kept = await keepWords(tx, app, words);
  await changeWarning(tx, warning, { words: kept, editedAt: at });
  if (warning.words !== null) await forgetWords(tx, warning.words);
  const ticket = await note(tx, warning, "warning-edited", at);
  const desk = await findDesk(tx, ticket.guildId);
  const intake = await findIntake(tx, app, ticket);
  const view = warningView({ server: desk?.name ?? "", words, ticket: ticket.number, edited: true });
  const edit = app.render(view, intake?.locale ?? desk?.locale ?? "en-US", ticket);
  const key = `reworded:${warning.id}:${warning.version}`;
  for (const room of await roomsOfMember(tx, ticket)) {
    await app.outbox.add(tx, room, { edit, source: warningSource(warning.id), key });
  }
  await noteAtStaff(tx, app, { warning, ticket, words, state: "edited" });
}

/** Takes it back: it is gone for the member, and no longer counts. The team still reads what it said, in their room alone. */
export async function takeWarningBack(tx: Tx, app: Needs, warning: Warning): Promise<void> {
  const at = app.clock.now();
  const words = warning.words === null ? "" : ((await findWords(tx, app, warning.words)) ?? "");
  await changeWarning(tx, warning, { words: null, takenBackAt: at });
  if (warning.words !== null) await forgetWords(tx, warning.words);
  const ticket = await note(tx, warning, "warning-taken-back", at);
  for (const room of await roomsOfMember(tx, ticket)) {
    await app.outbox.add(tx, room, { erase: true, source: warningSource(warning.id) });
  }
  await noteAtStaff(tx, app, { warning, ticket, words, state: "taken back" });
}

async function note(
  tx: Tx,
  { ticketId, author, number }: Warning,
  kind: "warning-edited" | "warning-taken-back",
  at: number,
): Promise<Ticket> {
  const decision = noted(await getTicket(tx, ticketId), { kind, at, person: author, data: { number } });
  await saveDecision(tx, decision);
  return decision.after;
}

async function noteAtStaff(
  tx: Tx,
  app: Needs,
  given: { warning: Warning; ticket: Ticket; words: string; state: WarnedState },
): Promise<void> {
  const { warning, ticket, words, state } = given;
  if (isShared(ticket)) return;
  const desk = await findDesk(tx, ticket.guildId);
  const intake = await findIntake(tx, app, ticket);
  const staff = (await findUserId(tx, warning.author)) ?? null;
  const member = ticket.alias ?? intake?.displayName;
  await app.outbox.add(tx, ticket.staffRoom, {
    edit: app.render(
      warnedView({ number: warning.number, staff, member, words, state }),
      desk?.locale ?? "en-US",
      ticket,
    ),
    source: noteSource(warning.id),
    key: `warned:${warning.id}:${warning.version}`,
  });
}
