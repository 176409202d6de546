export { askOrConfirm } from "./ask-or-confirm.ts";
export { refreshCardSoon, showCard } from "./card-state.ts";
export { NoDesk, TopicGone } from "./errors.ts";
export { replyButtonId } from "./ids.ts";
export { findIntake } from "./intake.ts";
export { openTicket } from "./open-ticket.ts";
export { answersOf, fieldsOf } from "./questions.ts";
export { reopenTicket } from "./reopen-ticket.ts";
export {
  canReopen,
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
export { getTicketNamed, mustBelong, standing, ticketHere } from "./ticket-here.ts";
export {
  findLastClosedInRoom,
  findTicketByStaffRoom,
  findTicketOf,
  getTicket,
  listFailedTries,
  listOpenInRoom,
  listServersOf,
  saveDecision,
} from "./ticket-store.ts";
