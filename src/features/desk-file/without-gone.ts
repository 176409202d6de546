import type { Department, Desk, OwnSettings, Panel } from "#features/desk/index.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { DeskSnapshot, SnapshotPanel } from "./snapshot.ts";

/** What a server has now. */
export interface There {
  readonly roles: readonly { readonly id: Snowflake }[];
  readonly channels: readonly { readonly id: Snowflake }[];
  /** Channels that are there and that we don't see. */
  readonly hidden: readonly Snowflake[];
}

/** Something that a desk, a topic, a department or a help message named, and that is there no more. */
export interface Gone {
  /** `panel`: the help message itself, because its channel was deleted. */
  readonly is: "role" | "channel" | "picture" | "panel";
  readonly of: string;
}

type Note = (is: Gone["is"], of: string) => void;

/** How a desk was, without what the server has no more. Pictures of help messages are there while the help message has them. */
export function withoutGone(
  { desk, types, panels }: DeskSnapshot,
  there: There,
  now: readonly Panel[],
): DeskSnapshot & { readonly gone: readonly Gone[] } {
  const gone: Gone[] = [];
  const note: Note = (is, of) => {
    if (!gone.some((one) => one.is === is && one.of === of)) gone.push({ is, of });
  };
  const sieve = sieveFor(there, note);
  return {
    desk: deskWithout(desk, sieve),
    types: types.map((type) => (type.retired ? type : { ...type, own: settingsWithout(type.own, type.name, sieve) })),
    panels: panels.flatMap((panel) => panelWithout(panel, sieve, note, now)),
    gone,
  };
}

/** Every channel that a desk named. */
export function channelsNamedBy({ desk, types, panels }: DeskSnapshot): Snowflake[] {
  const named = new Set<Snowflake>();
  const sieve: Sieve = {
    has: (id) => named.add(id) !== undefined,
    roles: (some) => some,
    hasAny: () => true,
    channel(id) {
      if (id !== null) named.add(id);
      return id;
    },
  };
  deskWithout(desk, sieve);
  for (const { own, name, retired } of types) if (!retired) settingsWithout(own, name, sieve);
  for (const panel of panels) panelWithout(panel, sieve, () => undefined, []);
  return [...named];
}

interface Sieve {
  roles(some: readonly Snowflake[], of: string): readonly Snowflake[];
  hasAny(roles: readonly Snowflake[]): boolean;
  has(channel: Snowflake): boolean;
  /** Null: it is gone. */
  channel(id: Snowflake | null, of: string): Snowflake | null;
}

function sieveFor({ roles, channels, hidden }: There, note: Note): Sieve {
  const knownRoles = new Set(roles.map(({ id }) => id));
  const knownChannels = new Set([...channels.map(({ id }) => id), ...hidden]);
  return {
    has: (channel) => knownChannels.has(channel),
    hasAny: (some) => some.some((id) => knownRoles.has(id)),
    roles: (some, of) =>
      some.filter((id) => {
        if (!knownRoles.has(id)) note("role", of);
        return knownRoles.has(id);
      }),
    channel(id, of) {
      if (id === null || knownChannels.has(id)) return id;
      note("channel", of);
      return null;
    },
  };
}

function deskWithout(desk: Desk, sieve: Sieve): Desk {
  const { name, deskList } = desk;
  const listAt = sieve.channel(deskList?.channelId ?? null, name);
  return {
    ...desk,
    staffRoles: sieve.roles(desk.staffRoles, name),
    departments: desk.departments.map((one) => departmentWithout(one, sieve)),
    defaults: settingsWithout(desk.defaults, name, sieve),
    deskList: deskList && listAt !== null ? deskList : null,
  };
}

/** Its own people stay when none of their roles is there: with none of its own the topic's team would read what it was given. */
function departmentWithout({ destination, ...one }: Department, sieve: Sieve): Department {
  const { name, staff, lead } = one;
  return {
    ...one,
    roles: sieve.roles(one.roles, name),
    ...(staff ? { staff: sieve.hasAny(staff) ? sieve.roles(staff, name) : staff } : {}),
    ...(lead ? { lead: sieve.roles(lead, name) } : {}),
    ...(destination && sieve.channel(destination.channelId, name) !== null ? { destination } : {}),
  };
}

const ROLE_LISTS = ["staffRoles", "traineeRoles", "pingRoles", "overdueRoles"] as const;
const CHANNELS = [
  "destinationId",
  "sideThreadsId",
  "nsfwDestinationId",
  "closedDestinationId",
  "responsesId",
  "transcriptsId",
] as const;

/** A channel that is gone is said no more, so that what stands above counts again. Levels are not looked at: nobody holds a role that is gone. */
function settingsWithout(own: OwnSettings, of: string, sieve: Sieve): OwnSettings {
  const kept: Record<string, unknown> = { ...own };
  for (const name of ROLE_LISTS) {
    const some = own[name];
    if (some) kept[name] = sieve.roles(some, of);
  }
  for (const name of CHANNELS) if (own[name] && sieve.channel(own[name], of) === null) delete kept[name];
  return {
    ...(kept as OwnSettings),
    ...(own.seniors ? { seniors: own.seniors.map((one) => ({ ...one, roles: sieve.roles(one.roles, of) })) } : {}),
    ...(own.capacity
      ? {
          capacity: {
            ...own.capacity,
            overflowId: sieve.channel(own.capacity.overflowId, of),
            threadsIn: sieve.channel(own.capacity.threadsIn, of),
          },
        }
      : {}),
    ...(own.gates ? { gates: gatesWithout(own.gates, of, sieve) } : {}),
  };
}

/** A role that is needed stays: without it the topic would be open to all. */
function gatesWithout(
  gates: NonNullable<OwnSettings["gates"]>,
  of: string,
  sieve: Sieve,
): NonNullable<OwnSettings["gates"]> {
  const { deniedRoles, openPerRole } = gates;
  return {
    ...gates,
    ...(deniedRoles ? { deniedRoles: sieve.roles(deniedRoles, of) } : {}),
    ...(openPerRole ? { openPerRole: openPerRole.filter(({ role }) => sieve.roles([role], of).length > 0) } : {}),
  };
}

/** One whose channel was deleted is left as it is now. */
function panelWithout(panel: SnapshotPanel, sieve: Sieve, note: Note, now: readonly Panel[]): SnapshotPanel[] {
  if (panel.retired) return [panel];
  if (!sieve.has(panel.channelId)) {
    note("panel", panel.key);
    return [];
  }
  const kept = new Set(
    (now.find(({ id }) => id === panel.id)?.look.images ?? []).flatMap(({ file }) => file?.kept ?? []),
  );
  const images = panel.look.images.filter(({ file }) => !file || kept.has(file.kept));
  if (images.length < panel.look.images.length) note("picture", panel.key);
  return [
    {
      ...panel,
      look: { ...panel.look, images },
      destinationId: sieve.channel(panel.destinationId, panel.key),
      transcriptsId: sieve.channel(panel.transcriptsId ?? null, panel.key),
      staff: { ...panel.staff, roles: sieve.roles(panel.staff.roles, panel.key) },
    },
  ];
}
