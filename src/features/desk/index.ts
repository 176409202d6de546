export {
  type Desk,
  type Identity,
  isStaffOf,
  type Panel,
  type Question,
  type ReplyMode,
  type TicketType,
} from "./desk.ts";
export {
  findDesk,
  findPanel,
  findType,
  getType,
  listAllTypes,
  listDesks,
  listPanels,
  listTypes,
  saveDesk,
  savePanel,
  saveType,
} from "./desk-store.ts";
