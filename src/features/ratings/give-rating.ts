import { findDesk } from "#features/desk/index.ts";
import { changeWords, findUserId, findWords, forgetWords, keepWords } from "#features/people/index.ts";
import { isRemoved, isShared, noted, saveDecision, type Ticket, typeOfTicket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { NoPlaceLeft, NotRated, RatingStays } from "./errors.ts";
import { changeableUntil, type GivenRating, isSame, type Rating, ratingSource } from "./rating.ts";
import { findRating, saveRating } from "./rating-store.ts";
import { isReadIn, responseRoom, stillStands } from "./response-room.ts";
import { ratedElsewhereView, ratedView } from "./views/response.ts";
import { whenRated } from "./when-rated.ts";

type Needs = Pick<
  App,
  "outbox" | "rooms" | "clock" | "ids" | "vault" | "render" | "translate" | "jobs" | "contributions"
>;

export interface RatingRequest {
  readonly ticket: Ticket;
  /** Left out: as it is. */
  readonly rating?: Rating | undefined;
  /** Left out: as they are. Null: none. */
  readonly words?: string | null;
}

/**
 * The requester says how the help was, or says it otherwise: one rating for a ticket. The team reads it once, and its changes there; the
 * same again changes nothing. Throws `RatingStays` when it is too late, `NotRated` of a comment without one, and `NoPlaceLeft`.
 */
export async function giveRating(tx: Tx, app: Needs, { ticket, rating, words }: RatingRequest): Promise<GivenRating> {
  const at = app.clock.now();
  const before = await findRating(tx, ticket.id);
  if (before && at > changeableUntil(before, ticket.closedAt)) throw new RatingStays(ticket.number);
  const said = rating ?? before;
  if (!said) throw new NotRated();
  if (before && isSame(said, before) && (words === undefined || words === (await wordsIn(tx, app, before))))
    return before;
  if (typeof words === "string" && !(await hasPlace(tx, ticket))) throw new NoPlaceLeft(ticket.number);
  const given: GivenRating = {
    ticketId: ticket.id,
    scale: said.scale,
    points: said.points,
    words: words === undefined ? (before?.words ?? null) : await keep(tx, app, before?.words ?? null, words),
    firstAt: before?.firstAt ?? at,
    at,
    version: (before?.version ?? 0) + 1,
    roomId: before?.roomId ?? null,
  };
  const data = { scale: given.scale, points: given.points };
  await saveDecision(tx, noted(ticket, { kind: "rated", at, person: ticket.requester, data }));
  const told = await tellTeam(tx, app, ticket, given);
  await saveRating(tx, told);
  for (const act of app.contributions(whenRated)) await act(tx, app, ticket);
  return told;
}

/** Where the topic names no channel and the ticket's own place is gone, nobody would read it. */
export async function hasPlace(tx: Tx, ticket: Ticket): Promise<boolean> {
  const { responsesId } = await typeOfTicket(tx, ticket);
  return responsesId !== null || !(await isRemoved(tx, ticket.staffRoom));
}

async function wordsIn(tx: Tx, app: Needs, { words }: Pick<GivenRating, "words">): Promise<string | null> {
  return words === null ? null : ((await findWords(tx, app, words)) ?? null);
}

async function keep(tx: Tx, app: Needs, known: string | null, words: string | null): Promise<string | null> {
  if (words === null) {
    if (known !== null) await forgetWords(tx, known);
    return null;
  }
  if (known === null) return keepWords(tx, app, words);
  await changeWords(tx, app, known, words);
  return known;
}

/** Says it, or changes what was said. Its place is kept with the rating that is returned. */
export async function tellTeam(tx: Tx, app: Needs, ticket: Ticket, given: GivenRating): Promise<GivenRating> {
  const desk = await findDesk(tx, ticket.guildId);
  if (!desk || !(await hasPlace(tx, ticket))) return given;
  const type = await typeOfTicket(tx, ticket);
  // No thread is made beside a ticket for a press alone: `/ticket info` says it.
  const known = given.roomId !== null && (await isReadIn(tx, given.roomId, ticket)) ? given.roomId : null;
  const isAside = known === null && type.responsesId === null && isShared(ticket) && given.words === null;
  if (isAside) return given;
  const room = known ?? (await responseRoom(tx, app, { ticket, desk, kind: "ratings" }));
  const words = await wordsIn(tx, app, given);
  const requester = ticket.alias === null ? ((await findUserId(tx, ticket.requester)) ?? null) : null;
  const channelId = (await app.rooms.find(tx, ticket.staffRoom))?.channelId ?? null;
  const about = { ticket, type: type.name, requester, channelId };
  const body = app.render(ratedView({ ...about, rating: given, words }), desk.locale, ticket);
  const source = ratingSource(given);
  if (room !== given.roomId) {
    await app.outbox.add(tx, room, { say: body, source });
    if (given.roomId !== null && (await stillStands(tx, given.roomId, ticket))) {
      const edit = app.render(ratedElsewhereView(about), desk.locale, ticket);
      await app.outbox.add(tx, given.roomId, { edit, source, key: `${source}:${given.version}` });
    }
  }
  // Where it stood before it was said elsewhere, it is not said again.
  if (given.version > 1) await app.outbox.add(tx, room, { edit: body, source, key: `${source}:${given.version}` });
  return { ...given, roomId: room };
}
