import { PermissionFlagsBits as Bit } from "discord-api-types/v10";
import {
  type Desk,
  destinationFor,
  isByDm,
  leavesOf,
  offeredDepartments,
  type Panel,
  roomOfDepartment,
  type TicketType,
  type TypeRoom,
  teamOf,
} from "#features/desk/index.ts";
import { leavesBelow, placesOfPanel, topicsOf } from "#features/panels/index.ts";
import {
  anyoneWith,
  type Lack,
  lackAt,
  mayThere,
  type PermissionName,
  permissionsIn,
  type ServerNow,
  type Wanted,
  wantedBut,
} from "#features/places/index.ts";
import type { Text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";

/** How a server's desk is set up. */
export interface DeskNow {
  readonly desk: Pick<Desk, "staffRoles" | "departments" | "deskList" | "levels">;
  readonly types: readonly TicketType[];
  readonly panels: readonly Panel[];
}

/** Something that keeps a desk from working, or that somebody should know. `of`: names of the topics, help messages and departments it is about. */
export type Finding =
  /** The server gave us less than we asked it for. */
  | { readonly is: "server-permissions"; readonly missing: readonly PermissionName[] }
  | { readonly is: "lack"; readonly lack: Lack }
  | { readonly is: "channel-gone"; readonly of: readonly string[] }
  | { readonly is: "role-gone"; readonly of: readonly string[] }
  | { readonly is: "nobody-answers"; readonly of: readonly string[] }
  /** What the team reads about tickets is open to all. */
  | { readonly is: "everybody-reads"; readonly channelId: Snowflake; readonly of: readonly string[] }
  | {
      readonly is: "team-cannot-see";
      readonly channelId: Snowflake;
      readonly roles: readonly Snowflake[];
      readonly of: readonly string[];
    }
  /** They read only the private threads that they were let into. */
  | { readonly is: "team-without-threads"; readonly channelId: Snowflake; readonly roles: readonly Snowflake[] }
  | { readonly is: "not-pingable"; readonly roles: readonly Snowflake[] }
  /** Who may manage threads in a channel reads the tickets of all panels whose threads are made there. */
  | { readonly is: "different-teams"; readonly channelId: Snowflake; readonly panels: readonly string[] }
  /** What a feature above found. */
  | { readonly is: "also"; readonly says: Text };

/** A place that is used, and what for. */
interface Used extends Wanted {
  readonly of: string;
  /** Who answers there. */
  readonly team: readonly Snowflake[];
  /** Whether what stands there is for the team alone. */
  readonly hidden: boolean;
}

/** Every channel that a desk names. */
export const channelsOf = (now: DeskNow): Snowflake[] => [...new Set(placesOf(now).map(({ channelId }) => channelId))];

/** Looks for all that keeps a desk from working in a server as it is now. Touches nothing. What keeps tickets from being opened comes first. */
export function examine(server: ServerNow, now: DeskNow): Finding[] {
  const { types, panels, leaves } = offeredIn(now);
  const used = placesOf(now);
  const standing = used.filter(({ channelId }) => server.channels.some(({ id }) => id === channelId));
  const hidden = used.filter(({ channelId }) => server.hidden.includes(channelId));
  return [
    ...missingInServer(server),
    ...gone(
      "channel-gone",
      used.filter((one) => !standing.includes(one) && !hidden.includes(one)).map(({ of }) => of),
    ),
    ...lacksAt(server, [...standing, ...hidden]),
    ...everybodyReads(server, standing),
    ...gone("nobody-answers", nobodyAnswers(leaves, panels, types)),
    ...gone("role-gone", rolesGone(server, now.desk, leaves, panels)),
    ...teamCannotSee(server, standing),
    ...notPingable(server, standing, leaves),
    ...teamWithoutThreads(server, standing),
    ...differentTeams(panels, types),
  ];
}

/** Whether inviting us again gives us something of what is missing: what a channel takes away is allowed in the channel. */
export function invitingHelps(server: ServerNow, findings: readonly Finding[]): boolean {
  const ours = permissionsIn(server, server.us.roles);
  const isOurs = (name: PermissionName) => (ours & (Bit[name] | Bit.Administrator)) !== 0n;
  return findings.some(
    (finding) =>
      finding.is === "server-permissions" ||
      (finding.is === "lack" && finding.lack.missing.some((name) => name !== "WrongKind" && !isOurs(name))),
  );
}

function offeredIn(now: DeskNow) {
  const types = now.types.filter(({ retired }) => !retired);
  const panels = now.panels.filter(({ retired }) => !retired);
  return { types, panels, leaves: leavesOf(types).filter(({ leads }) => leads !== "redirect") };
}

function placesOf(now: DeskNow): Used[] {
  const { types, panels, leaves } = offeredIn(now);
  return [
    ...leaves.flatMap(placesOfType),
    ...panels.flatMap((panel) => placesUsedBy(panel, types)),
    ...panels.flatMap(({ transcriptsId, key }) => transcriptsPlace(transcriptsId, key)),
    ...placesOfDepartments(now.desk, leaves),
    ...listPlace(now.desk),
  ];
}

function placesOfType(type: TicketType): Used[] {
  const { room, capacity, staffRoles: team } = type;
  const at = (channelId: Snowflake | null | undefined, use: TypeRoom): Used[] =>
    channelId ? [{ channelId, use, of: type.name, team, hidden: isByDm(use) && use !== "dm-channel" }] : [];
  return [
    ...at(destinationFor(type, undefined), room),
    ...at(type.nsfwDestinationId, room),
    ...at(capacity.overflowId, room),
    ...at(capacity.threadsIn, isByDm(room) ? "dm" : "private-thread"),
    ...at(type.sideThreadsId, "dm"),
    ...at(type.responsesId, "dm").map((place) => ({ ...place, team: [] })),
    ...transcriptsPlace(type.transcriptsId, type.name),
  ];
}

/** Where tickets go on that are given to a department: in rooms of the kinds that those of the topics become there. */
function placesOfDepartments({ departments }: Pick<Desk, "departments">, leaves: readonly TicketType[]): Used[] {
  const tickets = leaves.filter(({ leads }) => leads === "ticket");
  return offeredDepartments(departments).flatMap((one) => {
    const rooms = tickets.flatMap(({ room }) => roomOfDepartment(one, room) ?? []);
    return [...Map.groupBy(rooms, ({ room }) => room).values()].flatMap(([there]): Used[] => {
      if (!there) return [];
      const { room: use, destinationId: channelId } = there;
      const hidden = isByDm(use) && use !== "dm-channel";
      return [{ channelId, use, of: one.name, team: hidden ? (one.staff ?? []) : [], hidden }];
    });
  });
}

/** What everybody said in tickets is read there: by nobody but who may see the channel, and that is not for all. */
const transcriptsPlace = (channelId: Snowflake | null, of: string): Used[] =>
  channelId === null ? [] : [{ channelId, use: "panel-with-files", of, team: [], hidden: true }];

function placesUsedBy(panel: Panel, types: readonly TicketType[]): Used[] {
  const leaves = leavesBelow(types, topicsOf(types, panel));
  return placesOfPanel(panel, leaves).map((place) => ({
    ...place,
    of: panel.key,
    team: place.use === "private-thread" ? teamOfPanel(panel, leaves) : [],
    hidden: false,
  }));
}

const teamOfPanel = (panel: Panel, leaves: readonly TicketType[]): Snowflake[] => [
  ...new Set(leaves.flatMap((type) => teamOf(type, panel).roles)),
];

/** It is for who sees the channel, so nobody is missed there; but not for all. */
const listPlace = ({ deskList }: Pick<Desk, "deskList">): Used[] =>
  deskList ? [{ channelId: deskList.channelId, use: "panel", of: "/desk list", team: [], hidden: true }] : [];

function missingInServer(server: ServerNow): Finding[] {
  const missing = wantedBut(permissionsIn(server, server.us.roles));
  return missing.length > 0 ? [{ is: "server-permissions", missing }] : [];
}

function gone(is: "channel-gone" | "role-gone" | "nobody-answers", of: readonly string[]): Finding[] {
  return of.length > 0 ? [{ is, of: [...new Set(of)] }] : [];
}

function lacksAt(server: ServerNow, used: readonly Used[]): Finding[] {
  return together(used, ({ channelId, use }) => `${use} ${channelId}`).flatMap(([place]) => {
    const lack = place && lackAt(server, place);
    return lack ? [{ is: "lack", lack: { channelId: lack.channelId, use: lack.use, missing: lack.missing } }] : [];
  });
}

const sees = (server: ServerNow, channelId: Snowflake, roles: readonly Snowflake[], bit: bigint): boolean => {
  const channel = server.channels.find(({ id }) => id === channelId);
  return channel !== undefined && (mayThere(server, channel, anyoneWith(...roles)) & bit) !== 0n;
};

function everybodyReads(server: ServerNow, used: readonly Used[]): Finding[] {
  const open = used.filter(({ hidden, channelId }) => hidden && sees(server, channelId, [], Bit.ViewChannel));
  return together(open, ({ channelId }) => channelId).map((those) => ({
    is: "everybody-reads",
    channelId: those[0]?.channelId ?? "",
    of: names(those),
  }));
}

function nobodyAnswers(
  leaves: readonly TicketType[],
  panels: readonly Panel[],
  types: readonly TicketType[],
): string[] {
  const answered = (type: TicketType) =>
    type.staffRoles.length > 0 ||
    panels.some(({ staff, ...panel }) => {
      const offers = leavesBelow(types, topicsOf(types, panel)).some(({ id }) => id === type.id);
      return offers && staff.roles.length + staff.users.length > 0;
    });
  return leaves.filter((type) => !answered(type)).map(({ name }) => name);
}

function rolesGone(
  server: ServerNow,
  desk: DeskNow["desk"],
  leaves: readonly TicketType[],
  panels: readonly Panel[],
): string[] {
  const isGone = (role: Snowflake) => !server.roles.some(({ id }) => id === role);
  const named: readonly { readonly of: string; readonly roles: readonly Snowflake[] }[] = [
    { of: server.name, roles: [...desk.staffRoles, ...rolesGiven(desk.levels)] },
    ...offeredDepartments(desk.departments).map(({ name, roles, staff = [], lead = [] }) => ({
      of: name,
      roles: [...roles, ...staff, ...lead],
    })),
    ...leaves.map((type) => ({
      of: type.name,
      roles: [
        ...type.staffRoles.filter((role) => !desk.staffRoles.includes(role)),
        ...type.traineeRoles,
        ...type.pingRoles.filter((role) => !desk.staffRoles.includes(role)),
        ...type.overdueRoles,
        ...type.seniors.flatMap(({ roles }) => roles),
        ...type.gates.requiredRoles,
        ...type.gates.deniedRoles,
        ...type.gates.openPerRole.map(({ role }) => role),
        ...rolesGiven(type.own.levels ?? []),
      ],
    })),
    ...panels.map(({ key, staff }) => ({ of: key, roles: staff.roles })),
  ];
  return named.filter(({ roles }) => roles.some(isGone)).map(({ of }) => of);
}

const rolesGiven = (levels: Desk["levels"]): Snowflake[] =>
  levels.filter(({ to }) => to === "role").map(({ id }) => id);

const exists = (server: ServerNow) => (role: Snowflake) => server.roles.some(({ id }) => id === role);

function teamCannotSee(server: ServerNow, used: readonly Used[]): Finding[] {
  // A channel of its own lets its team in by itself, whatever its category says.
  const shut = used.filter(({ use }) => use !== "dm-channel" && use !== "private-channel");
  return together(shut, ({ channelId }) => channelId).flatMap((those) => {
    const channelId = those[0]?.channelId ?? "";
    const roles = rolesOf(those).filter(exists(server));
    const blind = roles.filter((role) => !sees(server, channelId, [role], Bit.ViewChannel));
    return blind.length > 0 ? [{ is: "team-cannot-see", channelId, roles: blind, of: names(those) }] : [];
  });
}

function teamWithoutThreads(server: ServerNow, used: readonly Used[]): Finding[] {
  const threads = used.filter(({ use }) => use === "private-thread");
  return together(threads, ({ channelId }) => channelId).flatMap((those) => {
    const channelId = those[0]?.channelId ?? "";
    const roles = rolesOf(those).filter(exists(server));
    const without = roles.filter(
      (role) => sees(server, channelId, [role], Bit.ViewChannel) && !sees(server, channelId, [role], Bit.ManageThreads),
    );
    return without.length > 0 ? [{ is: "team-without-threads", channelId, roles: without }] : [];
  });
}

/** Who is told of new tickets, and let into private threads, by a mention that makes no sound and lets nobody in. */
function notPingable(server: ServerNow, used: readonly Used[], leaves: readonly TicketType[]): Finding[] {
  if (leaves.length === 0) return [];
  const mentioned = new Set([
    ...leaves.flatMap(({ pingRoles }) => pingRoles),
    ...rolesOf(used.filter(({ use }) => use === "private-thread")),
  ]);
  const places = used.filter(({ use }) => use !== "panel" && use !== "panel-with-files");
  const mayPingAll = places.every(({ channelId }) => {
    const channel = server.channels.find(({ id }) => id === channelId);
    return channel && (mayThere(server, channel, server.us) & Bit.MentionEveryone) !== 0n;
  });
  if (places.length > 0 && mayPingAll) return [];
  const mute = server.roles.filter(({ id, mentionable }) => mentioned.has(id) && !mentionable).map(({ id }) => id);
  return mute.length > 0 ? [{ is: "not-pingable", roles: mute }] : [];
}

function differentTeams(panels: readonly Panel[], types: readonly TicketType[]): Finding[] {
  const made = panels.flatMap((panel) => {
    const leaves = leavesBelow(types, topicsOf(types, panel)).filter(
      ({ leads, room }) => leads !== "redirect" && room === "private-thread",
    );
    const team = JSON.stringify([teamOfPanel(panel, leaves).sort(), [...panel.staff.users].sort()]);
    const places = new Set(leaves.flatMap((type) => destinationFor(type, panel) ?? []));
    return [...places].map((channelId) => ({ channelId, team, panel: panel.key }));
  });
  return together(made, ({ channelId }) => channelId).flatMap((those) =>
    new Set(those.map(({ team }) => team)).size > 1
      ? [{ is: "different-teams", channelId: those[0]?.channelId ?? "", panels: those.map(({ panel }) => panel) }]
      : [],
  );
}

const names = (used: readonly Used[]): string[] => [...new Set(used.map(({ of }) => of))];
const rolesOf = (used: readonly Used[]): Snowflake[] => [...new Set(used.flatMap(({ team }) => team))];

/** What has the same in common, in the order in which it is found first. */
function together<T>(all: readonly T[], by: (one: T) => string): T[][] {
  return [...Map.groupBy(all, by).values()];
}
