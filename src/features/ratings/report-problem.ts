import { findDesk, getType } from "#features/desk/index.ts";
import { findUserId, findWords, forgetWords, keepWords } from "#features/people/index.ts";
import { getTicket, noted, saveDecision, type Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { NoPlaceLeft, TooManyProblems } from "./errors.ts";
import { hasPlace } from "./give-rating.ts";
import { changeProblem, insertProblem, listProblems, type Problem } from "./problem-store.ts";
import { MOST_PROBLEMS, problemSource } from "./rating.ts";
import { responseRoom } from "./response-room.ts";
import { problemView } from "./views/response.ts";

type Needs = Pick<App, "outbox" | "rooms" | "clock" | "ids" | "vault" | "render" | "translate">;

/** The requester says what went wrong with a closed ticket; the team reads it apart from ratings. Throws `TooManyProblems` and `NoPlaceLeft`. */
export async function reportProblem(tx: Tx, app: Needs, ticket: Ticket, words: string): Promise<void> {
  if ((await listProblems(tx, ticket.id)).length >= MOST_PROBLEMS) throw new TooManyProblems(ticket.number);
  const desk = await findDesk(tx, ticket.guildId);
  if (!desk || !(await hasPlace(tx, ticket))) throw new NoPlaceLeft(ticket.number);
  const at = app.clock.now();
  await saveDecision(tx, noted(ticket, { kind: "problem-reported", at, person: ticket.requester }));
  const roomId = await responseRoom(tx, app, { ticket, desk, kind: "problems" });
  const problem = { id: app.ids.next(), ticketId: ticket.id, at, words: await keepWords(tx, app, words), roomId };
  await insertProblem(tx, problem);
  await say(tx, app, problem);
}

/** It could not be said where it was to be: it goes where such reports go now. Where that is the same place, it is lost to us. */
export async function tellElsewhere(tx: Tx, app: Needs, problem: Problem): Promise<void> {
  const ticket = await getTicket(tx, problem.ticketId);
  const desk = await findDesk(tx, ticket.guildId);
  const roomId = desk && (await responseRoom(tx, app, { ticket, desk, kind: "problems" }));
  if (!roomId || roomId === problem.roomId) return wasRead(tx, problem);
  const moved = { ...problem, roomId };
  await changeProblem(tx, problem.id, moved);
  await say(tx, app, moved);
}

/** Its words are with the team, and need not be with us. */
export async function wasRead(tx: Tx, { id, words, roomId }: Problem): Promise<void> {
  if (words === null) return;
  await forgetWords(tx, words);
  await changeProblem(tx, id, { words: null, roomId });
}

async function say(tx: Tx, app: Needs, problem: Problem): Promise<void> {
  const ticket = await getTicket(tx, problem.ticketId);
  const desk = await findDesk(tx, ticket.guildId);
  const words = problem.words === null ? undefined : await findWords(tx, app, problem.words);
  if (!desk || words === undefined) return;
  const type = await getType(tx, ticket.guildId, ticket.typeId);
  const requester = ticket.alias === null ? ((await findUserId(tx, ticket.requester)) ?? null) : null;
  const channelId = (await app.rooms.find(tx, ticket.staffRoom))?.channelId ?? null;
  const view = problemView({ ticket, type: type.name, requester, channelId, words });
  await app.outbox.add(tx, problem.roomId, {
    say: app.render(view, desk.locale, ticket),
    source: problemSource(problem.id),
  });
}
