export { alsoFound } from "./also-found.ts";
export { channelsOf, examine, type Finding, invitingHelps } from "./examine.ts";
export { checkButton, findingText, inviteButton } from "./views/doctor.ts";
