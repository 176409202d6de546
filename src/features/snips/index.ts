export { NotThere } from "./errors.ts";
export { sendByRule } from "./send-by-rule.ts";
export { findSnip } from "./snip-store.ts";
