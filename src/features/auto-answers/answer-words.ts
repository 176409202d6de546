import { findDesk } from "#features/desk/index.ts";
import { readParts } from "#features/parts/index.ts";
import { findIntake, getTicket, isOpen, isShared, noted, saveDecision } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { text } from "#kernel/text.ts";
import type { AutoAnswer } from "./auto-answer.ts";
import { listGiven, noteGiven, pause } from "./auto-answer-store.ts";
import { findAnswer } from "./find-answer.ts";
import { keepsAnswers } from "./keeps-answers.ts";

/**
 * Answers what a requester said in a ticket, if an answer is kept for it: as the server's assistant, each answer once in a ticket. It stays
 * the team's turn.
 */
export async function answerWords(app: App, ticketId: string, words: string): Promise<void> {
  const ticket = await getTicket(app.db, ticketId);
  if (!isOpen(ticket) || ticket.oneWay || !(await keepsAnswers(app.db, app, ticket.guildId))) return;
  // By the rows: another process may have switched it on just now.
  if (!(await readParts(app.db, app, ticket.guildId)).includes("auto-answers")) return;
  const { guildId, typeId } = ticket;
  const without = await listGiven(app.db, ticketId);
  // Looked for outside of the transaction: a pattern may take its time.
  const { answer, slow } = await findAnswer(app.db, { guildId, typeId, words, moment: "ticket", without });
  if (!answer && slow.length === 0) return;
  await app.write(async (tx) => {
    for (const one of slow) {
      app.log.warn({ guildId, autoAnswerId: one.id }, "a pattern took too long and is switched off");
      await pause(tx, one);
    }
    if (answer) await give(tx, app, answer, ticketId);
  });
}

async function give(tx: Tx, app: App, answer: AutoAnswer, ticketId: string): Promise<void> {
  const ticket = await getTicket(tx, ticketId);
  const at = app.clock.now();
  if (!isOpen(ticket) || !(await noteGiven(tx, answer, ticketId, at))) return;
  await saveDecision(
    tx,
    noted(ticket, { kind: "answered-automatically", at, person: null, data: { answer: answer.id } }),
  );
  const desk = await findDesk(tx, ticket.guildId);
  const intake = await findIntake(tx, app, ticket);
  const locale = intake?.locale ?? desk?.locale ?? "en-US";
  const lead = app.translate(locale, ticket)(text("auto-answers.lead", { server: desk?.name ?? "" }));
  const source = `auto:${ticketId}:${answer.id}`;
  const said = await app.outbox.add(tx, ticket.requesterRoom, {
    say: { content: `${lead}\n${answer.answer}`, allowed_mentions: { parse: [] } },
    source,
  });
  if (isShared(ticket)) return;
  const note = app.translate(desk?.locale ?? "en-US", ticket)(text("auto-answers.note", { name: answer.name }));
  await app.outbox.add(tx, ticket.staffRoom, {
    say: { content: note, allowed_mentions: { parse: [] } },
    source: `auto-note:${answer.id}:${ticketId}`,
    after: said,
  });
}
