export type { Department, Desk } from "./desk.ts";
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
  lockDesk,
  saveDesk,
  savePanel,
  saveTypes,
} from "./desk-store.ts";
export { findActor } from "./find-actor.ts";
export {
  forDepartment,
  givenIn,
  hasOwnStaff,
  isToldFor,
  levelInDepartment,
  offeredDepartments,
  roomOfDepartment,
} from "./for-department.ts";
export { freeKey } from "./free-key.ts";
export { type GateRules, LONGEST_AGE, openGates, type WorkingHours } from "./gate-rules.ts";
export { cannotHide, cannotHideClaimed, hidesRequester } from "./hidden-requester.ts";
export { holdingOf, mustHold } from "./holding.ts";
export { childrenOf, coversType, leavesOf, ofDesk, passedOn, resolveTypes } from "./inherit.ts";
export {
  fromLevel,
  GIVEN_LEVELS,
  type GivenLevel,
  type Grant,
  givenTo,
  isStaffOf,
  levelIn,
  MOVABLE_RIGHTS,
  type MovedRights,
  staffReads,
  TOPIC_LEVELS,
  TOPIC_RIGHTS,
} from "./levels.ts";
export {
  destinationFor,
  isStaffOfPanel,
  mayHear,
  type Panel,
  type PanelButton,
  type PanelImage,
  type PanelLook,
  plainLook,
  seenBy,
  teamOf,
} from "./panel.ts";
export { LONGEST_TEXT, MOST_QUESTIONS, QUESTION_KINDS, type Question, type QuestionKind } from "./question.ts";
export { isReadByFewer, type Reading } from "./read-by-fewer.ts";
export { askedFrom, levelByItself, reachedSeniors, seniorRoles, seniorsLetIn } from "./seniors.ts";
export { setUpChanged, whenSetUp } from "./set-up-changed.ts";
export {
  type Assignment,
  type ClosingRules,
  defaultSettings,
  type Identity,
  isByDm,
  isTrainee,
  type Origin,
  type OwnSettings,
  PRIORITIES,
  type Priority,
  type RatingScale,
  type ReplyMode,
  type ReplyTargets,
  ROOMS,
  type Seniors,
  SWITCHABLE_NOTICES,
  type TicketType,
  type TriageRule,
  type TypeDefinition,
  type TypeLeads,
  type TypeRoom,
  type TypeSettings,
  takesDm,
} from "./ticket-type.ts";
export { onTypesSaved } from "./types-saved.ts";
export { readingOfDesk, whoSays } from "./who-says.ts";
