export {
  type Desk,
  type Identity,
  isStaffOf,
  type Panel,
  type Question,
  type ReplyMode,
  type TicketType,
} from "./desk.ts";
export { findDesk, findPanel, findType, getType, listDesks, listPanels, listTypes } from "./desk-store.ts";
