import type { APIRole } from "@discordjs/core";
import {
  type Department,
  type Desk,
  defaultSettings,
  GIVEN_LEVELS,
  type GivenLevel,
  type Grant,
  type OwnSettings,
  type Panel,
  type TypeRoom,
} from "#features/desk/index.ts";
import { holdsIn } from "#features/places/index.ts";
import { ALL_PARTS, type PartName, partsAtFirst } from "#kernel/parts.ts";
import { type Text, text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { languageMistake } from "./language.ts";
import { type Mistake, noSuch } from "./mistake.ts";
import { ownSettings, toHours } from "./own-settings.ts";
import type { Located } from "./read-desk-file.ts";
import { said } from "./said.ts";
import type { DeskFile, SettingsInFile, TypeInFile } from "./schema.ts";

/** A server's roles and channels as Discord has them now. */
export interface Server {
  readonly id: Snowflake;
  readonly name: string;
  readonly roles: readonly Pick<APIRole, "id" | "name">[];
  readonly channels: readonly {
    readonly id: Snowflake;
    readonly type: number;
    readonly name?: string | null;
    readonly nsfw?: boolean;
  }[];
}

/** A desk file with every name resolved to an id. */
export interface ResolvedDesk {
  readonly locale: string;
  readonly prefix: string;
  readonly replyPrefix: string;
  readonly staff: readonly Snowflake[];
  readonly levels: readonly Grant[];
  readonly permissions: Desk["permissions"];
  readonly defaults: OwnSettings;
  readonly anonymousRequesters: Desk["anonymousRequesters"];
  readonly departments: readonly Department[];
  /** Null: the file does not say. */
  readonly deskList: Snowflake | null;
  /** Null: the file does not say. */
  readonly parts: readonly PartName[] | null;
  readonly types: readonly ResolvedType[];
  readonly panels: readonly ResolvedPanel[];
}

export interface ResolvedType extends Pick<TypeInFile, "name" | "description" | "leads"> {
  readonly key: string;
  readonly emoji: string | null;
  readonly answer: string | null;
  /** Key of the type above it. */
  readonly under: string | null;
  readonly own: OwnSettings;
}

export type ResolvedPanel = Omit<DeskFile["panels"][string], "channel" | "staff" | "destination" | "transcripts"> & {
  readonly key: string;
  readonly channel: Snowflake;
  readonly staff: Panel["staff"];
  readonly destination: Snowflake | null;
  readonly transcripts: Snowflake | null;
};

/** Channels in which messages stand: text and announcements. */
const TEXT_CHANNELS: readonly number[] = [0, 5];
/** What is a text channel, whatever kind of room a topic has. */
const IN_TEXT_CHANNELS = ["threads-in", "side-threads", "responses", "transcripts"];
const CATEGORY = 4;
const FORUM = 15;

/** Under which each kind of room is made: text channels, categories, forums. */
const DESTINATIONS: Readonly<Record<TypeRoom, readonly number[]>> = {
  dm: TEXT_CHANNELS,
  "private-thread": TEXT_CHANNELS,
  "dm-channel": [CATEGORY],
  "private-channel": [CATEGORY],
  "dm-forum": [FORUM],
};

function placesFor(setting: string, room: TypeRoom): readonly number[] {
  if (IN_TEXT_CHANNELS.includes(setting)) return TEXT_CHANNELS;
  // Channels move into a category; of everything else a summary is said.
  if (setting === "closed-destination" && !DESTINATIONS[room].includes(CATEGORY)) return TEXT_CHANNELS;
  return DESTINATIONS[room];
}

function partsOf({ parts }: DeskFile): readonly PartName[] | null {
  if (parts === undefined) return null;
  return typeof parts === "string" ? partsAtFirst(parts) : ALL_PARTS.filter((part) => parts.includes(part));
}

/** Resolves all names of a desk file, or tells every one that fits nothing or more than one thing. `spoken`: the languages there are. */
export function resolveDesk(
  { file, lineOf }: Located,
  server: Server,
  spoken: readonly string[],
): ResolvedDesk | { readonly mistakes: readonly Mistake[] } {
  const mistakes: Mistake[] = [];
  const unspoken = languageMistake(file.language, spoken);
  if (unspoken) mistakes.push({ line: lineOf(["language"]), says: unspoken });

  const find = (kind: "role" | "channel", said: string, path: readonly PropertyKey[], types = TEXT_CHANNELS) => {
    const channels = server.channels.filter((channel) => types.includes(channel.type));
    const found = pick(kind === "role" ? server.roles : channels, kind, said);
    // The role of everybody has the server's id.
    if ("id" in found && found.id === server.id) {
      mistakes.push({ line: lineOf(path), says: text("desk-file.everyone") });
      return "";
    }
    if ("id" in found) return found.id;
    mistakes.push({ line: lineOf(path), says: found.says });
    return "";
  };
  /** Channels below a category are made so; everything else takes it from the channel it is in. */
  const mustBeAgeRestricted = (id: Snowflake, path: readonly PropertyKey[]) => {
    const channel = server.channels.find((one) => one.id === id);
    if (!channel || channel.type === CATEGORY || channel.nsfw) return;
    mistakes.push({ line: lineOf(path), says: text("desk-file.not-age-restricted", { name: channel.name ?? id }) });
  };
  /** Settings below `path`; rooms are made under channels that fit the kind of room, which may come from above. */
  const own = (settings: SettingsInFile, room: TypeRoom, path: readonly PropertyKey[]): OwnSettings =>
    ownSettings(settings, (kind, said, below) => {
      const at = [...path, ...below];
      if (kind === "role") return find("role", said, at);
      if (kind === "destination") {
        const id = find("channel", said, at, placesFor(String(below[0]), room));
        if (below[0] === "nsfw-destination") mustBeAgeRestricted(id, at);
        return id;
      }
      if (/^\d{17,20}$/.test(said)) return said;
      mistakes.push({ line: lineOf(at), says: text("desk-file.people-by-id", { said }) });
      return "";
    });
  const roles = (said: readonly string[], path: readonly PropertyKey[]) =>
    said.map((one, index) => find("role", one, [...path, index]));
  /** Roles by name or id; an id that is no role's is a person's. */
  const team = (said: readonly string[], path: readonly PropertyKey[]): Panel["staff"] => {
    const users = said.filter((one) => /^\d{17,20}$/.test(one) && !server.roles.some(({ id }) => id === one));
    return {
      users,
      roles: said.flatMap((one, index) => (users.includes(one) ? [] : find("role", one, [...path, index]))),
    };
  };

  const given = (
    levels: Partial<Record<GivenLevel, readonly string[] | undefined>>,
    path: readonly PropertyKey[],
  ): readonly Grant[] =>
    GIVEN_LEVELS.flatMap((level) => {
      const { roles, users } = team(levels[level] ?? [], [...path, level]);
      const grant =
        (to: Grant["to"]) =>
        (id: Snowflake): Grant => ({ to, id, level, origin: "file" });
      return [...roles.map(grant("role")), ...users.map(grant("user"))];
    });

  /** Its place is any in which rooms are made: what kind of place it is says of which. */
  const departmentOf = (
    key: string,
    { name, staff, lead, hours, ...said }: DeskFile["departments"][string],
  ): Department => {
    const at = ["departments", key];
    const channelId =
      said.destination === undefined
        ? undefined
        : find("channel", said.destination, [...at, "destination"], [...TEXT_CHANNELS, CATEGORY, FORUM]);
    const holds = holdsIn(server.channels.find(({ id }) => id === channelId)?.type ?? 0) ?? "threads";
    return {
      key,
      name,
      roles: roles(said.roles, [...at, "roles"]),
      ...(staff ? { staff: roles(staff, [...at, "staff"]) } : {}),
      ...(lead ? { lead: roles(lead, [...at, "lead"]) } : {}),
      ...(channelId === undefined ? {} : { destination: { channelId, holds } }),
      ...(hours ? { hours: toHours(hours) } : {}),
    };
  };

  const resolved: ResolvedDesk = {
    locale: file.language,
    prefix: file.prefix,
    parts: partsOf(file),
    replyPrefix: file["reply-prefix"],
    staff: roles(file.staff, ["staff"]),
    levels: given(file.levels, ["levels"]),
    permissions: file.permissions,
    defaults: own(file, file.room ?? defaultSettings.room, []),
    anonymousRequesters: file["anonymous-members"],
    departments: Object.entries(file.departments).map(([key, department]) => departmentOf(key, department)),
    deskList: file["desk-list"] === undefined ? null : find("channel", file["desk-list"], ["desk-list"]),
    types: Object.entries(file.types).map(
      ([key, type]): ResolvedType => ({
        key,
        name: type.name,
        description: type.description,
        emoji: type.emoji ?? null,
        leads: type.leads,
        answer: type.answer ?? null,
        under: type.under ?? null,
        own: {
          ...own(type, said(file, key, "room") ?? defaultSettings.room, ["types", key]),
          ...(type.staff ? { staffRoles: roles(type.staff, ["types", key, "staff"]) } : {}),
          ...(type.levels ? { levels: given(type.levels, ["types", key, "levels"]) } : {}),
          ...(type.permissions && Object.keys(type.permissions).length > 0 ? { permissions: type.permissions } : {}),
        },
      }),
    ),
    panels: Object.entries(file.panels).map(([key, panel]) => ({
      ...panel,
      key,
      channel: find("channel", panel.channel, ["panels", key, "channel"]),
      staff: team(panel.staff, ["panels", key, "staff"]),
      destination:
        panel.destination === undefined
          ? null
          : find("channel", panel.destination, ["panels", key, "destination"], [0]),
      transcripts:
        panel.transcripts === undefined ? null : find("channel", panel.transcripts, ["panels", key, "transcripts"]),
    })),
  };
  return mistakes.length > 0 ? { mistakes } : resolved;
}

type Named = { readonly id: Snowflake; readonly name?: string | null };

type NamedKind = "server" | "role" | "channel";

const SEVERAL: Readonly<Record<NamedKind, string>> = {
  server: "desk-file.several-servers",
  role: "desk-file.several-roles",
  channel: "desk-file.several-channels",
};

/** By id, else by name; `#` and `@` before a name are left out. */
export function pick(
  among: readonly Named[],
  kind: NamedKind,
  said: string,
): { readonly id: Snowflake } | { readonly says: Text } {
  const byId = among.find(({ id }) => id === said);
  if (byId) return byId;
  const name = said.replace(/^[#@]/, "").toLowerCase();
  const byName = among.filter((one) => one.name?.toLowerCase() === name);
  if (byName.length === 1 && byName[0]) return byName[0];
  if (byName.length > 1) return { says: text(SEVERAL[kind], { count: byName.length, said }) };
  const known = among.flatMap((one) => one.name ?? []);
  return { says: noSuch(kind, said, known) };
}

/** Whether a file is for this server, by its name or id. */
export const isOfServer = ({ file }: Pick<Located, "file">, server: Pick<Server, "id" | "name">): boolean =>
  "id" in pick([server], "server", file.server);
