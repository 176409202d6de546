export { sendByRule } from "./send-by-rule.ts";
