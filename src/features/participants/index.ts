export { addParticipant } from "./add-participant.ts";
export { isForTeamNow } from "./is-for-team-now.ts";
export { doorOf, showWhoSees } from "./let-in.ts";
export { findParticipant, listParticipants, listTakingPart } from "./participant-store.ts";
export { forgetPutOut, listPutOut } from "./put-out-store.ts";
export { removeParticipant } from "./remove-participant.ts";
export { letTeamIn, putAside, putTeamOut } from "./team-in-thread.ts";
export { belongsIn, roomBeside, type TeamThread, teamThreads } from "./team-threads.ts";
export { type ThreadWithPeople, whoIsInThreads } from "./who-is-in-thread.ts";
