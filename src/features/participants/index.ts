export { doorOf } from "./let-in.ts";
export { findParticipant, listParticipants, listTakingPart } from "./participant-store.ts";
