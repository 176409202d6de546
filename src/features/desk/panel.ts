import { atLeast } from "#kernel/access.ts";
import type { Snowflake } from "#kernel/types.ts";
import { fromLevel, type Grant, staffReads } from "./levels.ts";
import type { Origin, TicketType } from "./ticket-type.ts";

/** A message with buttons or a menu that opens tickets. */
export interface Panel {
  readonly id: string;
  readonly guildId: Snowflake;
  readonly key: string;
  readonly channelId: Snowflake;
  /** The lane of its channel. */
  readonly roomId: string;
  /** Null: what we say. Empty: nothing. */
  readonly title: string | null;
  readonly text: string | null;
  /** Keys of types, in order: each leads to a type, a branch of types or a redirect. */
  readonly types: readonly string[];
  readonly button: string | null;
  readonly look: PanelLook;
  /** Who answers its tickets, besides the staff of their types. */
  readonly staff: { readonly roles: readonly Snowflake[]; readonly users: readonly Snowflake[] };
  /** Under which its private threads are made; null: where their type says, else under the panel's own channel. */
  readonly destinationId: Snowflake | null;
  /** Where the transcripts of its tickets go; null: where their type says. */
  readonly transcriptsId: Snowflake | null;
  /** How its tickets are called, and what is said first in a shared room; null: as their type says. */
  readonly nameTemplate: string | null;
  readonly starterTemplate: string | null;
  readonly origin: Origin;
  readonly retired: boolean;
  /** Which of its messages stands now: a panel that was taken away or moved is posted as a new one. */
  readonly posting: number;
}

export interface PanelLook {
  /** 0xRRGGBB; the server's colour when null. */
  readonly colour: number | null;
  /** Pictures below the text, at most 10: links, or files that were copied. */
  readonly images: readonly PanelImage[];
  /** Buttons up to five, else a menu, unless it says. */
  readonly shape: "buttons" | "menu" | null;
  /** How single buttons differ from what their type says, by key of the type. */
  readonly buttons: Readonly<Record<string, PanelButton>>;
  /** Buttons that lead out, after the others. */
  readonly links: readonly { readonly label: string; readonly url: string; readonly emoji: string | null }[];
}

export interface PanelImage {
  /** A link; of a file of its own `attachment://` and its name. */
  readonly url: string;
  readonly description: string | null;
  /** Its bytes, kept by us: the message can be posted again at any time. */
  readonly file?: {
    readonly kept: string;
    readonly filename: string;
    readonly size: number;
    readonly contentType: string;
  };
}

export interface PanelButton {
  readonly label: string | null;
  readonly emoji: string | null;
  readonly style: "primary" | "secondary" | "success" | "danger" | null;
}

/** Whether somebody answers the tickets of this panel, whatever their type. */
export function isStaffOfPanel(
  { staff, retired }: Pick<Panel, "staff" | "retired">,
  { id, roles }: { readonly id: Snowflake; readonly roles: readonly Snowflake[] },
): boolean {
  return !retired && (staff.users.includes(id) || staff.roles.some((role) => roles.includes(role)));
}

export const plainLook: PanelLook = { colour: null, images: [], shape: null, buttons: {}, links: [] };

/**
 * Under what the room of a ticket from this panel is made; `"adult"`: what it is about is for an age-restricted place, if its type has one.
 *
 * A panel decides for private threads only: what a team talks about in rooms of its own must not stand where a panel does.
 */
export function destinationFor(
  type: Pick<TicketType, "room" | "destinationId"> & Partial<Pick<TicketType, "nsfwDestinationId">>,
  panel: Pick<Panel, "destinationId" | "channelId"> | undefined,
  about: "adult" | "anything" = "anything",
): Snowflake | null {
  if (about === "adult" && type.nsfwDestinationId) return type.nsfwDestinationId;
  if (type.room !== "private-thread") return type.destinationId;
  return panel?.destinationId ?? type.destinationId ?? panel?.channelId ?? null;
}

/** Who is told of and let into a ticket from this panel: the roles of its type, and whoever the panel names besides, as far as they may read it. */
export function teamOf(
  type: Pick<TicketType, "staffRoles" | "levels" | "permissions">,
  panel: Pick<Panel, "staff"> | undefined,
): Panel["staff"] {
  // An admin may answer everything, and is told of nothing.
  const given = readers(type).filter(({ level }) => level !== "admin");
  if (!staffReads(type)) return withGiven({ roles: [], users: [] }, given);
  const roles = [...type.staffRoles, ...(panel?.staff.roles ?? [])];
  return withGiven({ roles, users: panel?.staff.users ?? [] }, given);
}

/** Who sees its room: its team, and who may do everything in the server without managing it on Discord. */
export const seenBy = (type: Pick<TicketType, "levels" | "permissions">, team: Panel["staff"]): Panel["staff"] =>
  withGiven(team, readers(type));

/** Of roles that are to hear of its tickets those that may read them: a mention in a private thread lets people in. */
export const mayHear = (
  type: Pick<TicketType, "levels" | "permissions">,
  roles: readonly Snowflake[],
): readonly Snowflake[] => {
  const given = withGiven({ roles: [], users: [] }, readers(type)).roles;
  return staffReads(type) ? roles : roles.filter((role) => given.includes(role));
};

const readers = ({ levels, permissions }: Pick<TicketType, "levels" | "permissions">): readonly Grant[] =>
  levels.filter(({ level }) => atLeast(level, fromLevel(permissions, "read")));

function withGiven({ roles, users }: Panel["staff"], levels: readonly Grant[]): Panel["staff"] {
  const ids = (to: Grant["to"]) => levels.filter((grant) => grant.to === to).map(({ id }) => id);
  return { roles: [...new Set([...roles, ...ids("role")])], users: [...new Set([...users, ...ids("user")])] };
}
