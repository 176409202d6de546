export { alsoFound } from "./also-found.ts";
export { channelsOf, type DeskNow, examine, type Finding, invitingHelps } from "./examine.ts";
export { checkButton, findingText, inviteButton } from "./views/doctor.ts";
