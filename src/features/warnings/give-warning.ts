import { findDesk } from "#features/desk/index.ts";
import { keepWords, personOf } from "#features/people/index.ts";
import { findIntake, isShared, nextInSequence, noted, saveDecision, type Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import { NothingToSay } from "./errors.ts";
import { warnedView, warningView } from "./views/warning.ts";
import { noteSource, type Warning, warningSource } from "./warning.ts";
import { insertWarning } from "./warning-store.ts";

export interface WarningRequest {
  readonly ticket: Ticket;
  readonly by: Snowflake;
  readonly words: string;
}

type Needs = Pick<App, "outbox" | "clock" | "ids" | "vault" | "render">;

/** Warns the requester of a ticket, in the name of the team: they read it in their room, the team that it was given in theirs. */
export async function giveWarning(tx: Tx, app: Needs, { ticket, by, words }: WarningRequest): Promise<Warning> {
  if (words.trim() === "") throw new NothingToSay();
  const at = app.clock.now();
  const author = await personOf(tx, app, by);
  const warning: Warning = {
    id: app.ids.next(),
    guildId: ticket.guildId,
    number: await nextInSequence(tx, `warning:${ticket.guildId}`),
    ticketId: ticket.id,
    member: ticket.requester,
    author,
    words: await keepWords(tx, app, words),
    hidden: ticket.alias !== null,
    version: 1,
    givenAt: at,
    editedAt: null,
    takenBackAt: null,
    deliveredAt: null,
  };
  await insertWarning(tx, warning);
  await saveDecision(
    tx,
    noted(ticket, { kind: "member-warned", at, person: author, data: { number: warning.number } }),
  );
  const desk = await findDesk(tx, ticket.guildId);
  const intake = await findIntake(tx, app, ticket);
  const server = desk?.name ?? "";
  const view = warningView({ server, words, ticket: ticket.number, edited: false });
  const told = await app.outbox.add(tx, ticket.requesterRoom, {
    say: app.render(view, intake?.locale ?? desk?.locale ?? "en-US", ticket),
    source: warningSource(warning.id),
  });
  if (!isShared(ticket)) {
    const member = ticket.alias ?? intake?.displayName;
    const note = warnedView({ number: warning.number, staff: by, member, words, state: "given" });
    const body = app.render(note, desk?.locale ?? "en-US", ticket);
    await app.outbox.add(tx, ticket.staffRoom, { say: body, source: noteSource(warning.id), after: told });
  }
  return warning;
}
