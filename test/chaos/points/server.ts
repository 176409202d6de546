import { addChannel, addRole, type Box, ChannelType } from "discord-box";
import type { Community } from "../../../src/demo/community.ts";
import { faultFile, prepareFaults } from "../../support/fault-desk.ts";
import { PLACES } from "../../support/room-places.ts";
import type { PointRoom } from "./steps.ts";

/** What steps name of the server besides what is there. */
export function prepareServer(community: Community, box: Box): void {
  prepareFaults(community, box);
  const { guild } = community;
  for (const name of ["finance", "transcripts", "responses", "closed"]) addChannel(box.world, guild.id, { name });
  addChannel(box.world, guild.id, { name: "Closed tickets", type: ChannelType.GUILD_CATEGORY });
  for (const name of ["Finance", "Chief"]) addRole(box.world, guild.id, { name, mentionable: true });
}

/** With topics whose rooms are of the kinds that tickets by DM are moved to. */
export const pointsFile = (room: PointRoom): string =>
  faultFile(room).replace(
    "\ntypes:\n",
    `\ntypes:
  channels: { name: Channels, room: dm-channel, destination: "${PLACES.category}" }
  posts: { name: Posts, room: dm-forum, destination: "${PLACES.forum}" }
`,
  );

/** Lines for the whole server. */
export const withLines =
  (lines: string) =>
  (file: string): string =>
    `${file}\n${lines}\n`;

const DAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

/** The team works at these hours. */
export const withHours =
  (hours: string, lines = "") =>
  (file: string): string =>
    withLines(lines)(file.replace("gates:\n", `gates:\n  hours: { time-zone: Etc/UTC, ${hours} }\n`));

export const ALWAYS = DAYS.map((day) => `${day}: 00:00-24:00`).join(", ");

export const weekdayOf = (at: number): string => DAYS[new Date(at).getUTCDay()] ?? "";

/** For one minute, in three days. */
export const hardlyEver = (now: number): string =>
  `${DAYS[(new Date(now).getUTCDay() + 3) % 7]}: "12:00-12:01", outside: warn`;
