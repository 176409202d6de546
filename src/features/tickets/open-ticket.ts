import {
  cannotHide,
  type Desk,
  destinationFor,
  findPanel,
  forDepartment,
  givenIn,
  hasOwnStaff,
  hidesRequester,
  isByDm,
  isStaffOf,
  isStaffOfPanel,
  type Panel,
  roomOfDepartment,
  seenBy,
  type TicketType,
  type TypeRoom,
  teamOf,
} from "#features/desk/index.ts";
import type { Filled } from "#features/forms/index.ts";
import { freePlaces, isPassFor, type Passed } from "#features/gates/index.ts";
import { aliasForTicket } from "#features/identity/index.ts";
import { findUserId, keepWords, personOf } from "#features/people/index.ts";
import { type Triaged, triage } from "#features/triage/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { EffectRef, FileRef } from "#kernel/outbox.ts";
import { text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { cardButton } from "./card-buttons.ts";
import { cardPictures } from "./card-pictures.ts";
import { changeTicket } from "./change-ticket.ts";
import { TopicGone } from "./errors.ts";
import { whenAnswered } from "./expectation.ts";
import { insteadOfAnswer, sayFormFiles } from "./form-files.ts";
import { hideFiles, mayTellWho, withoutTellingFiles } from "./hide-files.ts";
import { hidden, type Intake, withoutPictures } from "./intake.ts";
import { inviteByStarter, inviteTeam, keepSenderOut } from "./invite.ts";
import { enterLine, lineOf } from "./line.ts";
import { isLine } from "./line-store.ts";
import { neutralName, roomName } from "./naming.ts";
import { placesOf } from "./room-places.ts";
import { saveDecision } from "./save-decision.ts";
import type { Ticket } from "./ticket.ts";
import { countOf, insertTicket, listAliases, nextInSequence } from "./ticket-store.ts";
import { ticketTags } from "./ticket-tags.ts";
import { type CardFacts, cardSource, sharedCardView, staffCardView } from "./views/card.ts";
import { formFilesNotSentView, openingView } from "./views/opened.ts";

export interface OpenTicketRequest {
  /** That the gates let it through: see `mustPass`. */
  readonly passed: Passed;
  readonly desk: Desk;
  readonly type: TicketType;
  readonly panelId: string | null;
  readonly requester: Omit<Intake, "earlier" | "answers" | "formMs" | "openedBy"> & { readonly userId: Snowflake };
  /** Who of the team opened it with the requester, who did not ask for it. Looks after it, unless a rule says otherwise. */
  readonly openedBy?: Snowflake;
  /** What the type's form said; null where nothing was asked. */
  readonly filled: Pick<Filled, "answers" | "formMs" | "files"> | null;
  /** Whether they said that it is about adult things; asked only where the type has a place for these. */
  readonly adult?: boolean;
  /** What was written before it was opened, for the rules that sort tickets. */
  readonly words?: string;
  /** What came with it: its pictures stand on the card, too. */
  readonly written?: readonly FileRef[];
  /**
   * Relay rooms: where the requester reads that it is open: a new card in the DM, or the card of the flow that led here. Of a report no new
   * card is said: the answer to the press is its receipt. Null: nowhere, somebody else will tell them.
   */
  readonly dmCard: { readonly say: "opened" } | { readonly edit: string } | null;
  /** One person tries both sides, in their DM and in a private thread of theirs under this channel. Whoever asks for it tells them. */
  readonly practice?: {
    readonly destinationId: Snowflake;
    /** How the private thread is called that takes the place of their DM; null: the DM. */
    readonly membersThread: string | null;
  };
}

/** Numbers of practice tickets: those that members open are counted without them. */
const PRACTICE_NUMBERS = 900_000_000;

export interface Opened {
  readonly ticket: Ticket;
  /** The card in the staff room: once it is confirmed, the team can read the ticket. */
  readonly card: EffectRef;
  /** What the requester is told in their DM, when there was nothing in it yet. */
  readonly told: EffectRef | undefined;
}

type Needs = Pick<
  App,
  "outbox" | "rooms" | "jobs" | "clock" | "ids" | "vault" | "render" | "translate" | "contributions" | "config"
>;

/**
 * Opens a ticket inside the caller's transaction, or throws `TopicGone` and leaves no trace.
 *
 * Nothing is asked of Discord here: the room is made by the first effect of its own lane, and everything said in it waits behind
 * that. So a crash at any moment leaves either no ticket or one whose room is made at the next start.
 */
export async function openTicket(tx: Tx, app: Needs, request: OpenTicketRequest): Promise<Opened> {
  const { desk, type, panelId, passed } = request;
  const panel = panelId === null ? undefined : await findPanel(tx, desk.guildId, panelId);
  const adult = request.adult === true && type.nsfwDestinationId !== null;
  const practice = request.practice !== undefined;
  const destinationId = request.practice?.destinationId ?? destinationFor(type, panel, adult ? "adult" : "anything");
  if (type.retired || type.leads === "redirect" || destinationId === null) throw new TopicGone();
  const isForThis = isPassFor(passed, { guildId: desk.guildId, typeId: type.id, panelId });
  if (!isForThis) throw new Error("a pass of another ticket");

  const at = app.clock.now();
  const { ticketId: id, requester: person } = passed;

  const alias = practice
    ? app.translate(desk.locale, desk).plain(text("tickets.practice-member"))
    : hidesRequester(desk, type)
      ? await aliasForTicket(tx, desk.guildId, await listAliases(tx, desk.guildId))
      : null;
  if (alias === null && cannotHide(type) === "requester") throw new TopicGone();
  const filled = request.filled && alias !== null ? hideFiles(request.filled) : request.filled;
  // Whoever opens it with somebody knows who that is.
  if (alias !== null && request.openedBy !== undefined) throw new TopicGone();
  const shownAs = alias === null ? request.requester : hidden(alias, request.requester);

  // Rules may give it to somebody, who would be told.
  const rules = practice ? [] : type.triage;
  const sorted = triage(rules, {
    answers: new Map((filled?.answers ?? []).map(({ name, values }) => [name, values.join("\n")])),
    words: request.words ?? "",
  });

  const givenTo = givenIn(desk.departments, sorted.department ?? type.department);
  const department = practice ? undefined : desk.departments.find(({ key }) => key === givenTo);
  const answered = forDepartment(type, department);
  // What may be about adult things stays where those belong, and a report where it is read.
  const elsewhere =
    department === undefined || adult || type.leads === "report" ? undefined : roomOfDepartment(department, type.room);

  const number = practice
    ? PRACTICE_NUMBERS + (await nextInSequence(tx, `practice:${desk.guildId}`))
    : await nextInSequence(tx, `number:${desk.guildId}`);
  const counter = practice ? 0 : await nextInSequence(tx, `counter:${panelId ?? type.id}`);
  const name = roomName(practice ? "$author $type" : (panel?.nameTemplate ?? type.nameTemplate), {
    number,
    counter,
    author: shownAs.displayName,
    type: type.name,
    at,
  });
  const oneWay = type.leads === "report";
  // A report's requester is not let into the team's room, whatever kind it has.
  const shared = !oneWay && !practice && !isByDm(type.room);
  const team = teamOf(answered, hasOwnStaff(department) ? undefined : panel);
  const roomOf =
    oneWay && alias === null ? roomOfReport(answered, panel, request.requester) : (elsewhere?.room ?? type.room);
  const alone = { overflowId: null, threadsIn: null, wait: false };
  const places = placesOf({
    type: practice
      ? { room: "private-thread", capacity: alone }
      : { room: roomOf, capacity: elsewhere ? alone : type.capacity },
    destinationId: elsewhere?.destinationId ?? destinationId,
    adult,
    guildId: desk.guildId,
    name,
    neutralName: neutralName(number),
    team: seenBy(answered, team),
    ...(oneWay && alias === null ? { out: [request.requester.userId] } : {}),
    requesterId: oneWay ? null : request.requester.userId,
    tags: ticketTags(
      { status: "new", phase: null, priority: sorted.priority ?? type.priority },
      type,
      app.translate(desk.locale, desk),
    ).tags,
  });
  const line = lineOf(type, elsewhere?.destinationId ?? destinationId);
  // Nobody overtakes those who wait already.
  const waits = !practice && type.capacity.wait && (await isLine(tx, desk.guildId, line));
  const staffRoom = await app.outbox.addRoom(tx, places, waits ? "when released" : "at once");
  const membersThread = request.practice?.membersThread ?? null;
  const besideIt = { kind: "private-thread", guildId: desk.guildId, parentId: destinationId } as const;
  const requesterRoom = shared
    ? staffRoom
    : membersThread === null
      ? (await app.rooms.dm(tx, request.requester.userId)).id
      : await app.outbox.addRoom(tx, { ...besideIt, name: membersThread });

  const { below, files, pictures } = cardPictures({
    filled: filled && alias !== null ? withoutTellingFiles(filled) : filled,
    written: request.written ?? [],
    hidden: alias !== null,
    instead: insteadOfAnswer(app, desk.locale, desk),
  });
  const intake: Intake = {
    ...shownAs,
    answers: filled?.answers ?? [],
    formMs: filled?.formMs ?? null,
    ...(adult ? { adult } : {}),
    ...(pictures.length > 0 ? { pictures } : {}),
    earlier: alias === null ? await countOf(tx, desk.guildId, person) : 0,
    ...(request.openedBy === undefined ? {} : { openedBy: request.openedBy }),
  };
  const opening: Ticket = {
    id,
    guildId: desk.guildId,
    number,
    typeId: type.id,
    panelId,
    requester: person,
    status: "opening",
    phase: null,
    mark: null,
    version: 1,
    staffRoom,
    requesterRoom,
    intake: await keepWords(tx, app, JSON.stringify(intake)),
    openedAt: at,
    turnAt: at,
    closedAt: null,
    closedBy: null,
    closeReason: null,
    closedAs: null,
    closedHow: null,
    unreachable: false,
    priority: type.priority,
    tags: [...type.tags].sort(),
    assignee: null,
    department: givenIn(desk.departments, type.department),
    alias,
    snoozedUntil: null,
    heldAt: null,
    pinnedAt: null,
    lockedAt: null,
    level: 0,
    oneWay,
    practice,
    dmCard: shared ? null : dmCardOf(request, id, oneWay),
  };
  const by = request.openedBy === undefined ? person : await personOf(tx, app, request.openedBy);
  const data = { room: roomOf, ...(request.openedBy === undefined ? {} : { by: "team" }) };
  await insertTicket(tx, opening, [{ kind: "opened", at, person: by, data }]);
  const assigned = request.openedBy === undefined ? {} : { assignee: request.openedBy };
  const ticket = await sortTicket(tx, app, opening, { ...assigned, ...sorted, department: givenTo });

  const template = panel?.starterTemplate ?? type.starterTemplate;
  if (shared) await inviteByStarter(tx, app, { ticket, template, team, userId: request.requester.userId });
  else if (!practice && !isByDm(roomOf)) await inviteTeam(tx, app, ticket, team);
  if (oneWay || practice) await freePlaces(tx, id);
  const facts: CardFacts = {
    ticket,
    type: answered,
    intake,
    desk,
    announce: request.openedBy === undefined && !practice,
    assignee: await assigneeOf(tx, ticket),
    reads: app.config.discord.messageContent,
    buttons: app.contributions(cardButton, ticket.guildId),
    expect:
      shared && !oneWay && request.openedBy === undefined ? await whenAnswered(tx, app, ticket, answered) : undefined,
  };
  const draw = shared ? sharedCardView : staffCardView;
  const card = await app.outbox.add(tx, staffRoom, {
    say: app.render(draw({ ...facts, intake: withoutPictures(intake) }), desk.locale, ticket),
    source: cardSource(ticket.id),
  });
  if (!isByDm(roomOf))
    await keepSenderOut(tx, app, ticket, { userId: request.requester.userId, source: `sender:${id}` });
  if (files.length > 0) {
    // Behind the card: no picture that can't be fetched for a while may keep a ticket from being opened.
    const edit = { ...app.render(draw(facts), desk.locale, ticket), allowed_mentions: { parse: [] as const }, files };
    await app.outbox.add(tx, staffRoom, { edit, source: cardSource(ticket.id), key: "pictures" });
  }
  await sayFormFiles(tx, app, { ticket, filled: below, locale: desk.locale });
  const notSent = request.filled && alias !== null ? mayTellWho(request.filled) : [];
  if (notSent.length > 0) {
    const say = app.render(formFilesNotSentView(notSent, oneWay), request.requester.locale, ticket);
    await app.outbox.add(tx, requesterRoom, { say, source: `form-files-not-sent:${id}`, after: card });
  }
  const told =
    ticket.dmCard !== null && request.dmCard !== null && "say" in request.dmCard
      ? await announce(tx, app, { ticket, dmCard: ticket.dmCard, locale: request.requester.locale })
      : undefined;
  if (!waits) return { ticket, card, told };
  return { ticket: await enterLine(tx, app, ticket, line), card, told };
}

/**
 * Everybody who sees a channel reads its threads: of a report by somebody of its team, the team talks in a private one instead. A forum has
 * none.
 */
function roomOfReport(
  type: TicketType,
  panel: Panel | undefined,
  { userId: id, roles }: OpenTicketRequest["requester"],
): TypeRoom {
  const sender = { id, roles };
  const isTeam = isStaffOf(type, sender) || (panel !== undefined && isStaffOfPanel(panel, sender));
  return type.room === "dm" && isTeam ? "private-thread" : type.room;
}

function dmCardOf({ dmCard }: OpenTicketRequest, ticketId: string, oneWay: boolean): string | null {
  if (dmCard === null) return null;
  if ("edit" in dmCard) return dmCard.edit;
  return oneWay ? null : `opened:${ticketId}`;
}

const assigneeOf = async (tx: Tx, { assignee }: Ticket): Promise<Snowflake | null> =>
  assignee === null ? null : ((await findUserId(tx, assignee)) ?? null);

/** What the type's rules say of a ticket by what was said: each change is a fact of nobody's. */
async function sortTicket(
  tx: Tx,
  app: Needs,
  ticket: Ticket,
  { assignee, ...sorted }: Omit<Triaged, "department"> & Pick<Ticket, "department">,
): Promise<Ticket> {
  const change = { ...sorted, ...(assignee === undefined ? {} : { assignee: await personOf(tx, app, assignee) }) };
  const decision = changeTicket(ticket, change, null, ticket.openedAt);
  await saveDecision(tx, decision);
  return decision.after;
}

/** Says in the DM that the ticket is on its way. "Open" it becomes when the team's card was confirmed. The same again is the first one. */
export async function announce(
  tx: Tx,
  app: Pick<App, "outbox" | "render">,
  { ticket, dmCard, locale }: { ticket: Ticket; dmCard: string; locale: string },
): Promise<EffectRef> {
  const say = app.render(openingView(ticket), locale, ticket);
  return app.outbox.add(tx, ticket.requesterRoom, { say, source: dmCard });
}
