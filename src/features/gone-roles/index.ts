export { whenRoleGone } from "./when-role-gone.ts";
