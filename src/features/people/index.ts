export { type ContentId, changeWords, findWords, forgetWords, keepWords } from "./content-store.ts";
export { findPerson, findUserId, type PersonId, personOf } from "./person-store.ts";
