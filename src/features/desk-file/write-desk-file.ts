import {
  type Department,
  type Grant,
  type OwnSettings,
  offeredDepartments,
  type TypeDefinition,
} from "#features/desk/index.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { NameOf } from "./name-of.ts";
import { given, type Said, saidHours, saidSettings } from "./said-settings.ts";
import type { FileSection } from "./section.ts";
import type { DeskSnapshot, SnapshotPanel } from "./snapshot.ts";

/**
 * A desk as a desk file says it: read and applied, it changes nothing. What was given or set by command and is no part of a file
 * (levels, permissions, the desk list) is left out, as are pictures that were uploaded, and what is retired.
 */
export function toDeskFile(
  { desk, types, panels, sections: states = {} }: DeskSnapshot,
  nameOf: NameOf,
  sections: readonly Pick<FileSection, "key" | "toFile">[] = [],
): Said {
  const offered = types.filter(({ retired }) => !retired);
  const roles = (some: readonly Snowflake[]) => some.map((id) => nameOf("role", id));
  return given({
    server: desk.guildId,
    language: desk.locale,
    prefix: desk.prefix,
    "reply-prefix": desk.replyPrefix,
    staff: roles(desk.staffRoles),
    levels: saidLevels(desk.levels, nameOf),
    permissions: saidPermissions(desk),
    "anonymous-members": desk.anonymousRequesters,
    departments: unlessEmpty(
      Object.fromEntries(offeredDepartments(desk.departments).map((one) => [one.key, saidDepartment(one, nameOf)])),
    ),
    "desk-list": desk.deskList?.origin === "file" ? nameOf("channel", desk.deskList.channelId) : undefined,
    ...saidSettings(desk.defaults, nameOf),
    ...Object.fromEntries(
      sections
        .filter(({ key }) => key in states)
        .map(({ key, toFile }) => [key, toFile(states[key], { nameOf, topics: offered })]),
    ),
    types: Object.fromEntries(inOrder(offered).map((type) => [type.key, saidType(type, offered, nameOf)])),
    panels: unlessEmpty(
      Object.fromEntries(
        panels.filter(({ retired }) => !retired).map((panel) => [panel.key, saidPanel(panel, offered, nameOf)]),
      ),
    ),
  });
}

function saidDepartment({ name, roles, staff, lead, destination, hours }: Department, nameOf: NameOf): Said {
  const named = (some: readonly Snowflake[] | undefined) => some?.map((id) => nameOf("role", id));
  return given({
    name,
    roles: named(roles),
    staff: named(staff),
    lead: named(lead),
    destination: destination && nameOf("channel", destination.channelId),
    hours: hours && saidHours(hours),
  });
}

/** The same, as people write it. */
export async function writeDeskFile(
  snapshot: DeskSnapshot,
  nameOf: NameOf,
  sections: readonly Pick<FileSection, "key" | "toFile">[] = [],
): Promise<string> {
  // Imported when it is used: a desk that runs needs no YAML.
  const { stringify } = await import("yaml");
  return stringify(toDeskFile(snapshot, nameOf, sections), { lineWidth: 0, aliasDuplicateObjects: false });
}

const inOrder = (types: readonly TypeDefinition[]): TypeDefinition[] =>
  types.toSorted((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));

const unlessEmpty = <T extends object>(of: T): T | undefined => (Object.keys(of).length > 0 ? of : undefined);

function saidLevels(levels: readonly Grant[] = [], nameOf: NameOf): Said | undefined {
  const ofFile = levels.filter(({ origin }) => origin === "file");
  const said = Map.groupBy(ofFile, ({ level }) => level);
  return unlessEmpty(
    Object.fromEntries(
      [...said].map(([level, some]) => [level, some.map(({ to, id }) => (to === "role" ? nameOf("role", id) : id))]),
    ),
  );
}

const saidPermissions = ({ permissions = {}, setPermissions = {} }: OwnSettings): Said | undefined =>
  unlessEmpty(Object.fromEntries(Object.entries(permissions).filter(([right]) => !(right in setPermissions))));

function saidType(type: TypeDefinition, all: readonly TypeDefinition[], nameOf: NameOf): Said {
  return given({
    name: type.name,
    description: type.description || undefined,
    emoji: type.emoji ?? undefined,
    under: all.find(({ id }) => id === type.parentId)?.key,
    leads: type.leads,
    answer: type.answer ?? undefined,
    staff: type.own.staffRoles?.map((id) => nameOf("role", id)),
    levels: saidLevels(type.own.levels, nameOf),
    permissions: saidPermissions(type.own),
    ...saidSettings(type.own, nameOf),
  });
}

function saidPanel(panel: SnapshotPanel, offered: readonly TypeDefinition[], nameOf: NameOf): Said {
  const { look, staff } = panel;
  const topics = panel.types.filter((key) => offered.some((type) => type.key === key));
  return given({
    channel: nameOf("channel", panel.channelId),
    title: panel.title ?? undefined,
    text: panel.text ?? undefined,
    button: panel.button ?? undefined,
    topics,
    colour: look.colour === null ? undefined : `#${look.colour.toString(16).padStart(6, "0")}`,
    images: unlessEmpty(
      look.images
        .filter(({ file }) => !file)
        .map(({ url, description }) => given({ url, description: description ?? undefined })),
    ),
    shape: look.shape ?? undefined,
    buttons: unlessEmpty(
      Object.fromEntries(
        Object.entries(look.buttons)
          .filter(([topic]) => topics.includes(topic))
          .map(([topic, { label, emoji, style }]) => [
            topic,
            given({ label: label ?? undefined, emoji: emoji ?? undefined, style: style ?? undefined }),
          ]),
      ),
    ),
    links: unlessEmpty(look.links.map(({ label, url, emoji }) => given({ label, url, emoji: emoji ?? undefined }))),
    staff: unlessEmpty([...staff.roles.map((id) => nameOf("role", id)), ...staff.users]),
    "name-template": panel.nameTemplate ?? undefined,
    starter: panel.starterTemplate ?? undefined,
    destination: panel.destinationId === null ? undefined : nameOf("channel", panel.destinationId),
    transcripts: panel.transcriptsId ? nameOf("channel", panel.transcriptsId) : undefined,
  });
}
