export { type Triaged, triage } from "./triage.ts";
