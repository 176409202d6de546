export { whenRated } from "./when-rated.ts";
