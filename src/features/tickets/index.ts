export { askOrConfirm, mayAsk } from "./ask-or-confirm.ts";
export { cardButton } from "./card-buttons.ts";
export { type CardLine, cardLine } from "./card-lines.ts";
export { refreshCardSoon, showCard } from "./card-state.ts";
export { asOneFact, changeTicket, MOST_TAGS, type TicketChange } from "./change-ticket.ts";
export { lastActOf, listAssignees, listTeamsTurnClaimed } from "./claimed.ts";
export { type CloseLater, closeLater } from "./close-later.ts";
export { closeReasonFor } from "./close-reason.ts";
export { type CloseTicketRequest, closeTicket } from "./close-ticket.ts";
export { type ClosedCardPart, closedCardAgain, closedCardPart, closedSource } from "./closed-card.ts";
export { convertTicket, findThreadPlace, moveToThread } from "./convert-ticket.ts";
export { eraseTicket, type WhenErased, wasErased, whenErased } from "./erase-ticket.ts";
export { CouldNotOpen, MergedAway, NoDesk, NoTicketHere, NotThisStatus, StillOpening, TopicGone } from "./errors.ts";
export { type UsualAnswer, usualAnswer } from "./expectation.ts";
export { listVersionsWith } from "./fact-versions.ts";
export { findMember, type Member } from "./find-member.ts";
export { findFormer, listGivenAway, wasFormersRoom } from "./former-store.ts";
export { closeButtonId, NO_PANEL, replyButtonId } from "./ids.ts";
export { invitationOf, isOutOf } from "./in-thread.ts";
export { type InfoLine, infoLine } from "./info-lines.ts";
export { findIntake } from "./intake.ts";
export { keepSenderOut, keepSenderOutAgain } from "./invite.ts";
export { wakeLater } from "./jobs/wake.ts";
export { knockByDm, knockInServer } from "./knock.ts";
export { type ListAction, listAction } from "./list-action.ts";
export {
  countHistory,
  countUnclaimed,
  listHistory,
  listLookedAfter,
  listOpenSince,
  listUnclaimed,
  listWaiting,
} from "./list-store.ts";
export { flooded, mayOpen, mayReopen, mayWrite, mustPass, reopenableUntil } from "./may-open.ts";
export { type MoreLine, moreLine } from "./more-lines.ts";
export { isMoving } from "./move-store.ts";
export {
  findMovedAt,
  findMovedFrom,
  listMovedFromDm,
  listPlacesOf,
  listRoomsOf,
  type TicketPlace,
} from "./moved-tickets.ts";
export { listFactsBehind, listNewestFacts } from "./newest-facts.ts";
export { openFromServer } from "./open-from-server.ts";
export { type Opened, openTicket } from "./open-ticket.ts";
export { refuseLocked } from "./refuse-locked.ts";
export { isRemoved } from "./remove-closed.ts";
export { reopenTicket } from "./reopen-ticket.ts";
export { followTopic, goToDepartment, isElsewhere, reroute } from "./reroute.ts";
export { isOwnChannel } from "./room-kind.ts";
export { saveDecision } from "./save-decision.ts";
export { takeBackTold } from "./take-back-told.ts";
export { deleteRoomLater, takeRoomAway } from "./take-room-away.ts";
export { accessOfTeam, isOfOthers, othersMay, teamOfTicket, toldOfTeam } from "./team-of-ticket.ts";
export {
  countOpenOfDepartment,
  listDepartmentsGiven,
  listOfTypeBehind,
  listTypesOfDepartment,
} from "./team-store.ts";
export {
  canReopen,
  enterPhase,
  type Fact,
  hold,
  isBeingMade,
  isOpen,
  isShared,
  NO_END,
  noted,
  reachability,
  requesterWrote,
  resume,
  staffCommented,
  staffReplied,
  type Ticket,
  takenOut,
  turnPassed,
} from "./ticket.ts";
export {
  answersFor,
  belongsInThread,
  getTicketNamed,
  holdsFor,
  isLeftToClaimer,
  lackingFor,
  mayRead,
  mustBelong,
  mustBeOfTeam,
  mustBeOfTeamByNumber,
  mustHoldFor,
  standing,
  ticketHere,
} from "./ticket-here.ts";
export { ticketRow } from "./ticket-info.ts";
export { linkOf } from "./ticket-link.ts";
export {
  countOpenByAssignee,
  findLastClosedInRoom,
  findLastClosedOf,
  findPracticeOf,
  findTicketByNumber,
  findTicketByStaffRoom,
  findTicketOf,
  getTicket,
  listFacts,
  listFailedTries,
  listOpenBehind,
  listOpenInRoom,
  listOpenOfAssignee,
  listOpenOfRequester,
  listServersOf,
  nextInSequence,
  OPEN,
  toTicket,
  wasAnsweredAfter,
} from "./ticket-store.ts";
export { type Status, statusAfter } from "./transitions.ts";
export { departmentOf, findTypeOfTicket, typeOfTicket } from "./type-of-ticket.ts";
export { memberOf, type Row } from "./views/answers.ts";
export { ticketOfCard } from "./views/card.ts";
export type { ClosedPart } from "./views/closed.ts";
export { dmLink } from "./views/opened.ts";
export { phaseWords } from "./views/phase.ts";
export {
  afterClosed,
  afterReopened,
  beforeRoomGoes,
  doWhen,
  type WhenPeopleSeen,
  type WhenTeamChanged,
  type WhenTicket,
  type WhenTransferred,
  whenClosed,
  whenDepartmentChanged,
  whenMemberWrote,
  whenMoved,
  whenPeopleSeen,
  whenReopened,
  whenResumed,
  whenShown,
  whenTeamAnswered,
  whenTeamChanged,
  whenTransferred,
  whenTurnPassed,
} from "./when.ts";
export { readerIn, whoActed, whoClosed } from "./who-closed.ts";
export { answeredBy, answersAny, typesHeld, whoseTickets, withheldFromStaff } from "./whose-tickets.ts";
