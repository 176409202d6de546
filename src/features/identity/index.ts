export { aliasForTicket, personaOf } from "./persona-of.ts";
export { findAlias } from "./persona-store.ts";
export {
  type AskedIdentity,
  askedIdentity,
  decideIdentity,
  nameLine,
  refusedSignature,
  type Signature,
  sign,
} from "./signature.ts";
