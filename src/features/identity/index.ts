export { SignedOtherwise } from "./errors.ts";
export { aliasForTicket, personaOf } from "./persona-of.ts";
export { findAlias } from "./persona-store.ts";
export {
  type AskedIdentity,
  askedIdentity,
  decideIdentity,
  nameLine,
  type Signature,
  sign,
} from "./signature.ts";
