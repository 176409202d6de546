export { findParticipant, listParticipants, listTakingPart } from "./participant-store.ts";
