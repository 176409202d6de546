import { PermissionFlagsBits as Bit } from "discord-api-types/v10";
import { type Identity, isByDm, type TypeRoom } from "#features/desk/index.ts";
import {
  anyoneWith,
  CHANNELS,
  lackAt,
  mayThere,
  type ServerChannel,
  type ServerNow,
  type ServerRole,
} from "#features/places/index.ts";
import type { Snowflake } from "#kernel/types.ts";

/** What the wizard asks: enough to make a desk of. */
export interface Answers {
  readonly staff: readonly Snowflake[];
  readonly room: TypeRoom;
  /** Under which rooms are made; null while nobody chose it. */
  readonly place: Snowflake | null;
  /** Where the help message stands. */
  readonly panel: Snowflake | null;
  readonly names: Identity;
  /** Short names of the starter topics that are added. */
  readonly topics: readonly string[];
}

/** Few enough to be buttons; who sells something adds the other two. */
const FIRST_TOPICS: readonly string[] = ["support", "bug", "suggestion", "report"];

const BITS_OF_A_TEAM = Bit.ManageThreads | Bit.ManageMessages | Bit.ModerateMembers;

/** As names say, the most likely first. */
const TEAMS = [
  /support|help.?desk|ticket/i,
  /help|helf|hilf/i,
  /staff|team|crew/i,
  /\bmod(s|eration|erator(s|en|in)?)?\b/i,
  /admin/i,
];
const FOR_MEMBERS = [/help|hilfe|support|ticket/i, /contact|kontakt|info|start|welcome|willkommen/i, /general|chat/i];
const FOR_THE_TEAM = [/ticket/i, /support|help|hilfe/i, /staff|team|mod/i];

/** What fits a server that has no desk yet, as far as its names and permissions say. */
export function suggestAnswers(server: ServerNow): Answers {
  const team = suggestTeam(server);
  const panel = suggestPanel(server);
  const answers: Answers = {
    staff: team ? [team.id] : [],
    room: "private-thread",
    place: null,
    panel: panel?.id ?? null,
    names: "named",
    topics: FIRST_TOPICS,
  };
  return { ...answers, place: suggestPlace(server, answers) };
}

function suggestTeam(server: ServerNow): ServerRole | undefined {
  const roles = server.roles.filter(({ id, managed }) => id !== server.id && !managed);
  return named(roles, TEAMS) ?? roles.find(({ permissions }) => (BigInt(permissions) & BITS_OF_A_TEAM) !== 0n);
}

/** A text channel that members see, and in which we may do what a help message needs, if there is one. */
function suggestPanel(server: ServerNow): ServerChannel | undefined {
  const text = server.channels.filter(({ type }) => type === 0);
  const open = text.filter((channel) => seenBy(server, channel, []));
  const fits = ({ id: channelId }: ServerChannel) =>
    !lackAt(server, { channelId, use: "panel" }) && !lackAt(server, { channelId, use: "private-thread" });
  return likeliest(open.filter(fits), FOR_MEMBERS) ?? likeliest(open, FOR_MEMBERS) ?? likeliest(text, FOR_MEMBERS);
}

/** Where rooms of this kind would be made: beside the help message, or where only the team reads. Null when nothing looks like it. */
export function suggestPlace(
  server: ServerNow,
  { room, staff, panel }: Pick<Answers, "room" | "staff" | "panel">,
): Snowflake | null {
  const fitting = server.channels.filter(({ type }) => CHANNELS[room].includes(type));
  if (room === "private-thread")
    return fitting.find(({ id }) => id === panel)?.id ?? likeliest(fitting, FOR_MEMBERS)?.id ?? null;
  if (room === "private-channel" || room === "dm-channel") return likeliest(fitting, FOR_THE_TEAM)?.id ?? null;
  const hidden = fitting.filter((channel) => !seenBy(server, channel, []));
  const theirs = hidden.filter((channel) => staff.every((role) => seenBy(server, channel, [role])));
  return likeliest(theirs, FOR_THE_TEAM)?.id ?? null;
}

/** What goes together: in a room that both sides see, everybody sees who writes. */
export const fitting = (answers: Answers): Answers => (isByDm(answers.room) ? answers : { ...answers, names: "named" });

const seenBy = (server: ServerNow, channel: ServerChannel, roles: readonly Snowflake[]): boolean =>
  (mayThere(server, channel, anyoneWith(...roles)) & Bit.ViewChannel) !== 0n;

const named = <T extends { readonly name: string }>(all: readonly T[], names: readonly RegExp[]): T | undefined => {
  for (const name of names) {
    const found = all.find((one) => name.test(one.name));
    if (found) return found;
  }
  return undefined;
};
const likeliest = <T extends { readonly name: string }>(all: readonly T[], names: readonly RegExp[]): T | undefined =>
  named(all, names) ?? all[0];
