export { followChange, permissionsNow } from "./follow-change.ts";
