export { type Begun, begunOf } from "./begun.ts";
