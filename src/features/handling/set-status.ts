import { keepWords, personOf } from "#features/people/index.ts";
import { changeTicket, enterPhase, refreshCardSoon, saveDecision, type Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { Text } from "#kernel/text.ts";
import { cut, oneLine } from "#kernel/words.ts";
import { type ByHand, changeByHand, mustBeTheirs, noteForTeam } from "./by-hand.ts";
import { IsClosing, NoMark, NoRoomToName } from "./errors.ts";
import { clearedLine, markedLine, reviewLine } from "./views/lines.ts";

type Needs = Parameters<typeof changeByHand>[1];

/** Longest mark, in characters. */
export const LONGEST_MARK = 30;

/**
 * The team looks into a ticket: it shows so until somebody clears it or it is closed, and no silence of the member closes it meanwhile.
 * The same again changes nothing. Throws `NotAllowed`, `NotThisStatus`, `IsClosing`, `NoRoomToName`.
 */
export async function setReview(
  tx: Tx,
  app: Needs,
  { reason, ...given }: ByHand & { readonly reason: string | null },
): Promise<Ticket> {
  const { ticket, by } = given;
  await mustBeTheirs(tx, given);
  if (ticket.phase === "review") return ticket;
  if (ticket.phase === "closing") throw new IsClosing();
  const person = await personOf(tx, app, by.id);
  const kept = reason === null ? null : await keepWords(tx, app, reason);
  const decision = enterPhase(ticket, "review", { by: person, at: app.clock.now(), reason: kept });
  if (decision.facts.length === 0) throw new NoRoomToName();
  return say(tx, app, decision, reviewLine(by.id, reason));
}

/** Gives a ticket a word or two that the team alone reads. Throws `NotAllowed`, `NotThisStatus`, `NoMark`. */
export async function setMark(
  tx: Tx,
  app: Needs,
  { words, ...given }: ByHand & { readonly words: string },
): Promise<Ticket> {
  const mark = cut(oneLine(words), LONGEST_MARK).trim();
  if (mark === "") throw new NoMark();
  return changeByHand(tx, app, { ...given, change: { mark }, line: () => markedLine(given.by.id, mark) });
}

/** Takes mark and review away: what shows is whose turn it is. Throws `NotAllowed`, `NotThisStatus`. */
export async function clearStatus(tx: Tx, app: Needs, given: ByHand): Promise<Ticket> {
  const { ticket, by } = given;
  await mustBeTheirs(tx, given);
  const how = { by: await personOf(tx, app, by.id), at: app.clock.now() };
  const unmarked = changeTicket(ticket, { mark: null }, how.by, how.at);
  await saveDecision(tx, unmarked);
  const isReview = unmarked.after.phase === "review";
  const decision = isReview ? enterPhase(unmarked.after, null, how) : undefined;
  if (decision) return say(tx, app, decision, clearedLine(by.id));
  return unmarked.facts.length === 0 ? ticket : told(tx, app, unmarked.after, clearedLine(by.id));
}

async function say(tx: Tx, app: Needs, decision: Parameters<typeof saveDecision>[1], line: Text): Promise<Ticket> {
  await saveDecision(tx, decision);
  return told(tx, app, decision.after, line);
}

async function told(tx: Tx, app: Needs & Pick<App, "jobs">, ticket: Ticket, line: Text): Promise<Ticket> {
  await refreshCardSoon(tx, app, ticket);
  await noteForTeam(tx, app, ticket, line);
  return ticket;
}
