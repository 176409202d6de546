export { askOrConfirm } from "./ask-or-confirm.ts";
export { refreshCardSoon, showCard } from "./card-state.ts";
export { NoDesk, NoTicketHere, TooManyOpen, TopicGone } from "./errors.ts";
export { replyButtonId } from "./ids.ts";
export { findIntake, type Intake } from "./intake.ts";
export { type Opened, openTicket } from "./open-ticket.ts";
export { answersOf, fieldsOf } from "./questions.ts";
export { reopenTicket } from "./reopen-ticket.ts";
export {
  type Decision,
  type Fact,
  isOpen,
  isShared,
  noted,
  reachability,
  requesterWrote,
  staffCommented,
  staffReplied,
  type Ticket,
} from "./ticket.ts";
export { mustBelong, standing, ticketHere } from "./ticket-here.ts";
export {
  findLastClosedInRoom,
  findTicketByStaffRoom,
  findTicketOf,
  getTicket,
  listFacts,
  listOpenInRoom,
  listServersOf,
  saveDecision,
} from "./ticket-store.ts";
export { cardSource } from "./views/card.ts";
