export { askOrConfirm, mayAsk } from "./ask-or-confirm.ts";
export { cardButton } from "./card-buttons.ts";
export { refreshCardSoon, showCard } from "./card-state.ts";
export { asOneFact, changeTicket, type TicketChange } from "./change-ticket.ts";
export { closeTicket } from "./close-ticket.ts";
export { convertTicket, findThreadPlace, moveToThread } from "./convert-ticket.ts";
export { CouldNotOpen, NoDesk, NotThisStatus, TopicGone } from "./errors.ts";
export { closeButtonId, NO_PANEL, replyButtonId, savedReplyButtonId } from "./ids.ts";
export { infoLine } from "./info-lines.ts";
export { findIntake } from "./intake.ts";
export { wakeLater } from "./jobs/wake.ts";
export { knockByDm, knockInServer } from "./knock.ts";
export { flooded, mayOpen, mayReopen, mayWrite, mustPass, reopenableUntil } from "./may-open.ts";
export { type MoreLine, moreLine } from "./more-lines.ts";
export { findMovedFrom, listMovedFromDm, listRoomsOf } from "./moved-tickets.ts";
export { listNewestFacts } from "./newest-facts.ts";
export { openFromServer } from "./open-from-server.ts";
export { type Opened, type OpenTicketRequest, openTicket } from "./open-ticket.ts";
export { reopenTicket } from "./reopen-ticket.ts";
export { teamOfTicket } from "./team-of-ticket.ts";
export {
  canReopen,
  type Fact,
  isBeingMade,
  isOpen,
  isShared,
  noted,
  reachability,
  requesterWrote,
  staffCommented,
  staffReplied,
  type Ticket,
  turnPassed,
} from "./ticket.ts";
export { answersFor, getTicketNamed, mustBelong, standing, ticketHere } from "./ticket-here.ts";
export {
  countOpenByAssignee,
  findLastClosedInRoom,
  findTicketByStaffRoom,
  findTicketOf,
  getTicket,
  listFacts,
  listFailedTries,
  listOpenInRoom,
  listOpenOfAssignee,
  listServersOf,
  nextInSequence,
  saveDecision,
  wasAnsweredAfter,
} from "./ticket-store.ts";
export { ticketOfCard } from "./views/card.ts";
export { dmLink } from "./views/opened.ts";
