export { waitsForTeam } from "./waits-for-team.ts";
