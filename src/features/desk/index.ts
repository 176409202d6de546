export { type Department, type Desk, isStaffOf } from "./desk.ts";
export {
  findDesk,
  findDesksNamed,
  findPanel,
  findType,
  getType,
  listAllTypes,
  listDesks,
  listDesksAfter,
  listLeaves,
  listPanels,
  listTypes,
  saveDesk,
  savePanel,
  saveTypes,
} from "./desk-store.ts";
export { freeKey } from "./free-key.ts";
export { type GateRules, LONGEST_AGE, openGates, type WorkingHours } from "./gate-rules.ts";
export { cannotHide, hidesRequester } from "./hidden-requester.ts";
export { childrenOf, coversType, leavesOf, ofDesk, resolveTypes } from "./inherit.ts";
export {
  destinationFor,
  isStaffOfPanel,
  type Panel,
  type PanelButton,
  type PanelImage,
  type PanelLook,
  plainLook,
  teamOf,
} from "./panel.ts";
export { LONGEST_TEXT, MOST_QUESTIONS, QUESTION_KINDS, type Question, type QuestionKind } from "./question.ts";
export {
  type Assignment,
  defaultSettings,
  type Identity,
  isByDm,
  isTrainee,
  type Origin,
  type OwnSettings,
  PRIORITIES,
  type Priority,
  type ReplyMode,
  ROOMS,
  SWITCHABLE_NOTICES,
  type TicketType,
  type TriageRule,
  type TypeDefinition,
  type TypeLeads,
  type TypeRoom,
  type TypeSettings,
  takesDm,
} from "./ticket-type.ts";
