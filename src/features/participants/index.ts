export { addParticipant } from "./add-participant.ts";
export { doorOf, showWhoSees } from "./let-in.ts";
export { findParticipant, listParticipants, listTakingPart } from "./participant-store.ts";
export { removeParticipant } from "./remove-participant.ts";
