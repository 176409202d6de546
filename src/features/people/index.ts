export { type ContentId, changeWords, findWords, forgetWords, keepWords } from "./content-store.ts";
export { findGuildMember } from "./find-guild-member.ts";
export { findPresent, membersAmong, presentStaff, readAnew } from "./guild-members.ts";
export { findPerson, findUserId, type PersonId, personOf } from "./person-store.ts";
